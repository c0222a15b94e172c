const INPUTS = `
Inputs:
  Text (lines such as "Title:", "Outlet:", "Published:" and "URL:" may stand
  over it, up to an empty line), Markdown, web pages, feeds, ninjs, NewsML-G2,
  WARC, and JSON Lines with one report a line:
  {"id": "1", "outlet": "…", "published": "2022-03-01", "text": "…"}
  Each may be packed by gzip. Folders are read with their subfolders.
  docs/sources.md says how each is told.
`

const READ_EXIT = `
Exit code:
  0  every report was read
  1  some were not: standard error says which and why; all others were read
  2  wrong usage
`

const ACTORS = `
Actors:
  A CSV file with the header id,sector,name,aliases, or a PETRARCH dictionary;
  docs/actors.md has the formats. A file with a bad line is not loaded at all.
`

/** Under the help of the program. */
export const PROGRAM_HELP = `
Examples:
  demarche add samples
  demarche stories
  demarche records --actor RUS --type REJECT --since 2022-03
  demarche changes --since 7d
  demarche brief samples
  demarche show 1sp4
  demarche compare samples/1-meridian-wire.txt samples/2-bosphorus-herald.txt
  demarche read samples --json > ledger.json
  demarche explain report.txt --record 1sptqhib1fj
  demarche judge same 1sp4 07kq

The last ledger is kept for show and judge in ~/.cache/demarche; DEMARCHE_CACHE
moves it (a folder) or turns it off ("off"). "demarche add" keeps a ledger in
demarche.db; DEMARCHE_DB names another. docs/commands.md has all the rest.

Exit code:
  0  done
  1  something could not be read, found or written: standard error says what
  2  wrong usage
`

export const READ_HELP = `${INPUTS}
Examples:
  demarche read report.txt
  demarche read samples --json > ledger.json
  cat reports.jsonl | demarche read -
  demarche read report.txt --actors ministers.csv
${ACTORS}${READ_EXIT}`

export const ADD_HELP = `
Adds what it does not have yet: the same report is never there twice. It may be
stopped at any time (Ctrl-C stops after the report in hand, a second one at
once) and even killed: the same command completes the work. Without a source it
reconciles what waits for it.

Examples:
  demarche add samples
  demarche add reports.jsonl --db talks.db
  cat reports.jsonl | demarche add -
  demarche add --retry

Exit code:
  0    every report is in the ledger
  1    some could not be read: "demarche failures" lists them with reasons
  2    wrong usage
  130  stopped
`

export const WATCH_HELP = `
Polls each feed when it is due, by what it asks for itself, and adds what is new
in it. Feeds named once are kept in the ledger. Ctrl-C stops after the report in
hand; the same command goes on where it was.

Examples:
  demarche watch https://herald.example/feed
  demarche watch subscriptions.opml --every 30
  demarche watch
  demarche watch --once --db talks.db
  demarche watch --list
  demarche watch --remove https://herald.example/feed

Exit code:
  0    done
  1    something could not be read, or no feed is watched
  2    wrong usage
  130  stopped
`

export const FAILURES_HELP = `
Lists what could not be read into the ledger, each with the reason and what to
do about it. An input that is read at last leaves the list.

Examples:
  demarche failures
  demarche failures --json --db talks.db
  demarche add --retry

Exit code:
  0  done
  1  the ledger could not be opened
  2  wrong usage
`

export const EXPORT_HELP = `
Formats:
  csv, jsonl, parquet   tables: reports, records, conditions, claims, positions
                        and so on; a file each into a folder, or one of them
                        with --table
  events                POLECAT's columns, parted by tabs: what happened, once
  annotations           W3C Web Annotations: records, statements, conditions
  actor-graph           GraphML: who does what to whom
  condition-graph       GraphML: what blocks what
  brief                 Markdown: the brief of every story

docs/formats.md has each column. Filters keep records, and what stands on them.
Nothing is seen of a file before it is whole.

Examples:
  demarche export csv --output tables
  demarche export csv --table records > records.csv
  demarche export parquet --output tables --db talks.db
  demarche export actor-graph --output actors.graphml

Exit code:
  0    done
  1    the ledger could not be read, or the file not be written
  2    wrong usage
  130  stopped: nothing was written
`

export const BRIEF_HELP = `${INPUTS}
Without files it is a brief of what the ledger holds.

What it prints, story by story: the state of things in one look; the reports
and the sources that they share; what all say, what one says, where they
conflict; who stands where on what; what blocks what. The short names at the
right edge open with "demarche show".

Examples:
  demarche brief samples
  demarche brief samples --all | less
  demarche brief --story 1q540k7 --db talks.db
  demarche brief samples --markdown > brief.md
  cat reports.jsonl | demarche brief - --story 0k3f
${READ_EXIT}`

export const COMPARE_HELP = `
Compares two reports, whatever they tell of: what both have and in which words,
then what each has alone. Without colours the words that differ stand between
asterisks.

Examples:
  demarche compare samples/1-meridian-wire.txt samples/2-bosphorus-herald.txt
  demarche compare reports.jsonl --ids reuters-17,bbc-4
${READ_EXIT}`

export const SHOW_HELP = `
Opens a claim, record, report, statement, condition, proposal, position,
origin, story, judgement or change at its exact words. A reference is the
beginning of an id, as briefs and lists print it. It is looked up in the files,
where some are named; else in the ledger (--db, DEMARCHE_DB, demarche.db); else,
where there is none, in the brief that was printed last.

Examples:
  demarche show 1sp4
  demarche show 1sp4 samples

Exit code:
  0  it is shown
  1  there is no such reference, or several, or a report could not be read
  2  wrong usage
`

export const EXPLAIN_HELP = `
Shows the sentence, its tree, the row of the lexicon that made the record, how
each party was found, why the status, who speaks, and the confidence in parts.

Examples:
  demarche explain report.txt
  demarche explain report.txt --record 1sptqhib1fj
  demarche explain reports.jsonl --record 1sp --json

Exit code:
  0  the record is explained
  1  there is no such record, or a report could not be read
  2  wrong usage
`

export const JUDGE_HELP = `
A judgement is about records, wins over the program on every later run, and
can be taken back. REF is the beginning of an id of a claim or a record; a claim
stands for the record it is named after. Where there is a ledger (--db,
DEMARCHE_DB, demarche.db) it is looked up, stored and applied there; else, and
with --judgements, it is about the brief that was printed last.

Examples:
  demarche judge same 1sp4 07kq
  demarche judge different 1sp4 07kq --by "Ada Holm"
  demarche judge wrong 2f7c
  demarche judge rename 1sp4 "Norway offers to mediate"
  demarche judge list
  demarche judge undo 3m1x

Exit code:
  0  done
  1  there is no such reference, or the judgement could not be stored or read
  2  wrong usage
`

export const SERVE_HELP = `
Opens the ledger in a browser: stories, reports, positions, records, what
changed; corrects it, and adds to it. Only programs of this machine can reach
it unless --host says otherwise; then it wants a token (--token-file or
DEMARCHE_TOKEN) or a reverse proxy that says who asks (--user-header).

Examples:
  demarche serve
  demarche serve --db talks.db --port 8080
  demarche serve --host 0.0.0.0 --token-file token --public-host talks.lan

Exit code:
  0    done
  1    the ledger could not be opened, or the address is taken
  2    wrong usage
  130  stopped by Ctrl-C
`
