import type { Question } from '../../store/questions.js'

const FILTERS = `
Filters:
  Values are separated by commas, or an option is repeated: one of them has to
  fit. Several filters narrow one another. docs/commands.md tells of each.
`

const EXIT = `
Exit code:
  0  done, also when nothing is found
  1  there is no ledger, or no such story
  2  wrong usage
`

/** Under the help of each question. */
export const QUESTION_HELP: Readonly<Record<Question, string>> = {
  stories: `
Examples:
  demarche stories
  demarche stories --actor NOR --since 7d
${FILTERS}${EXIT}`,
  records: `
Examples:
  demarche records --actor RUS --recipient UKR --type REQUEST,REJECT
  demarche records --story 1q54abc --agreement conflicting
  demarche records --since 2022-03 --confidence 0.8 --csv > records.csv
${FILTERS}${EXIT}`,
  positions: `
Examples:
  demarche positions --actor NOR
  demarche positions --stance refuses,conditional --text mediation
${FILTERS}${EXIT}`,
  actors: `
Examples:
  demarche actors
  demarche actors --story 1q54abc --json
${FILTERS}${EXIT}`,
  search: `
Finds sentences that have all the words; "…" (in quotes for the shell) for a
phrase, a* for words that begin so. The words found stand between asterisks
where there are no colours.

Examples:
  demarche search grain corridor
  demarche search '"no-fly zone"' --outlet "Meridian Wire"
  demarche search 'mediat*' --since 2022-10
${FILTERS}${EXIT}`,
  changes: `
New claims, positions that moved, claims that a second origin bears out,
conflicts that appeared or were settled: the newest first. Times are in UTC.

Examples:
  demarche changes --since yesterday
  demarche changes --kind position-moved,conflict-new --story 1q54abc
${FILTERS}${EXIT}`,
}
