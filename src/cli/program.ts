import { Command, CommanderError, Option } from 'commander'
import type { Effects } from './effects.js'
import { type ReadOptions, read } from './read.js'

const EXAMPLES = `
Inputs:
  A text file holds one report. Lines such as "Title:", "Outlet:", "Published:"
  and "URL:" may stand over it, up to an empty line. JSON Lines hold one report
  a line: {"id": "1", "outlet": "…", "published": "2022-03-01", "text": "…"}
  Of a folder its .txt, .md and .jsonl files are read, not those of subfolders.

Examples:
  demarche read report.txt
  demarche read samples --json > ledger.json
  cat reports.jsonl | demarche read -
  demarche read report.txt --actors ministers.csv
  demarche explain report.txt --record 1sptqhib1fj

Actors:
  A CSV file with the header id,sector,name,aliases, or a PETRARCH dictionary;
  docs/actors.md has the formats. A file with a bad line is not loaded at all.

Exit code:
  0  every report was read
  1  some were not: standard error says which and why; all others were read
  2  wrong usage
`

const EXPLAIN_HELP = `
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

const USAGE_CODE = 2

/** May be given several times; of two files that have the same name, the later one counts. */
function actorsOption(): Option {
  return new Option('--actors <file>', 'know the actors of a CSV or PETRARCH file too; may be repeated').argParser(
    (file: string, files: readonly string[] = []) => [...files, file],
  )
}

/** Runs a command line (without node and script) and resolves to the exit code. */
export async function run(argv: readonly string[], version: string, effects: Effects): Promise<number> {
  let code = 0
  const written: Promise<void>[] = []
  const program = new Command('demarche')
    .description('Keeps the record of news reports: who demands, offers and refuses what.')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void written.push(effects.output.write(text)),
      writeErr: (text) => void written.push(effects.errors.write(text.replace(/^error: /, 'demarche: '))),
      getOutHelpWidth: () => effects.output.columns,
      getErrHelpWidth: () => effects.errors.columns,
    })
    .showHelpAfterError('see demarche --help')
  program
    .command('read')
    .description('read reports and print what they say')
    .argument('<file...>', 'text files, JSON Lines, folders, or - for standard input')
    .option('--json', 'print the ledger document as JSON')
    .addOption(actorsOption())
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: readonly string[], { json = false, actors = [] }: Partial<ReadOptions>) => {
      code = await read({ inputs, json, actors }, effects)
    })
  program
    .command('brief')
    .description('print what reports say together')
    .argument('<file...>', 'text files, JSON Lines, folders, or - for standard input')
    .option('--json', 'print the ledger document as JSON')
    .addOption(actorsOption())
    .action(async (inputs: readonly string[], { json = false, actors = [] }: Partial<ReadOptions>) => {
      const { brief } = await import('./brief.js')
      code = await brief({ inputs, json, actors }, effects)
    })
  program
    .command('explain')
    .description('show why a record stands in the ledger')
    .argument('<file>', 'a text file, JSON Lines, a folder, or - for standard input')
    .option('--record <id>', 'the record, by its id or the beginning of it; without it all records are listed')
    .option('--json', 'print the explanation as JSON')
    .addOption(actorsOption())
    .addHelpText('after', EXPLAIN_HELP)
    .action(
      async (input: string, { record, json = false, actors = [] }: Partial<ReadOptions> & { record?: string }) => {
        // Loaded here: it brings the lexicon with it, which reading keeps in its workers.
        const { explain } = await import('./explain.js')
        code = await explain({ input, record: record ?? null, json, actors }, effects)
      },
    )
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    code = error.exitCode === 0 ? 0 : USAGE_CODE
  }
  await Promise.all(written)
  return code
}
