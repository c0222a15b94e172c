import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { FORMAT_NAMES, type FormatName, TABLE_NAMES } from '../export/export-names.js'
import type { FilterWords } from '../store/filter-words.js'
import { ClosedOutput, type Effects } from './effects.js'
import {
  ADD_HELP,
  BRIEF_HELP,
  COMPARE_HELP,
  EXPLAIN_HELP,
  EXPORT_HELP,
  FAILURES_HELP,
  PROGRAM_HELP,
  READ_HELP,
  SERVE_HELP,
  SHOW_HELP,
  WATCH_HELP,
} from './help.js'
import { addJudge } from './judge-command.js'
import {
  actorsOption,
  databaseOption,
  formOf,
  type Given,
  idsOption,
  judgementsOption,
  keepOption,
  repeated,
} from './options.js'
import { addQuestions } from './questions/question-commands.js'
import { addFilterOptions, filtersIn } from './questions/question-options.js'

const USAGE_CODE = 2
const INPUTS = 'files, folders, addresses, or - for standard input'

/** Runs a command line (without node and script) and resolves to the exit code. */
export async function run(argv: readonly string[], version: string, effects: Effects): Promise<number> {
  let code = 0
  const written: Promise<void>[] = []
  const program = programOf(effects, (result) => {
    code = result
  })
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void written.push(unlessClosed(effects.output.write(text))),
      writeErr: (text) => void written.push(unlessClosed(effects.errors.write(text.replace(/^error: /, 'demarche: ')))),
      getOutHelpWidth: () => effects.output.columns,
      getErrHelpWidth: () => effects.errors.columns,
    })
    .showHelpAfterError('see demarche --help')
  inherit(program)
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    code = error.exitCode === 0 ? 0 : USAGE_CODE
  }
  await Promise.all(written)
  return code
}

/** Commander copies settings to a command when it is made, and these are made before the settings. */
function inherit(program: Command): void {
  for (const command of program.commands) inherit(command.copyInheritedSettings(program))
}

/** The commands. Each loads its own code, since what explaining and reconciling need is not wanted by the others; `end` takes the exit code. */
export function programOf(effects: Effects, end: (code: number) => void): Command {
  const program = new Command('demarche')
    .description('Keeps the record of news reports: who demands, offers and refuses what.')
    .helpCommand(false)
    .addHelpText('after', PROGRAM_HELP)
  addAdd(program, effects, end)
  addFailures(program, effects, end)
  addWatch(program, effects, end)
  addQuestions(program, effects, end)
  addExport(program, effects, end)
  addBrief(program, effects, end)
  addShow(program, effects, end)
  addCompare(program, effects, end)
  addRead(program, effects, end)
  addExplain(program, effects, end)
  addJudge(program, effects, end)
  addServe(program, effects, end)
  return program
}

type Adding = (program: Command, effects: Effects, end: (code: number) => void) => void

const addAdd: Adding = (program, effects, end) => {
  program
    .command('add')
    .description('read reports into the ledger, and reconcile them with what it holds')
    .argument('[source...]', 'files, folders, addresses, feeds, archives, or - for standard input')
    .addOption(databaseOption())
    .addOption(actorsOption())
    .option('--retry', 'try again what could not be read before')
    .option('--allow-private', 'fetch from private addresses too')
    .addHelpText('after', ADD_HELP)
    .action(async (sources: readonly string[], given: Given) => {
      const { add } = await import('./add.js')
      const { db, actors = [], retry = false, allowPrivate = false } = given
      end(await add({ sources, db: db ?? null, actors, retry, allowPrivate }, effects))
    })
}

const addFailures: Adding = (program, effects, end) => {
  program
    .command('failures')
    .description('list what could not be read into the ledger, with the reasons')
    .addOption(databaseOption())
    .option('--json', 'print them as JSON')
    .addHelpText('after', FAILURES_HELP)
    .action(async ({ db, json = false }: Given) => {
      const { failures } = await import('./failures.js')
      end(await failures({ db: db ?? null, json }, effects))
    })
}

const addWatch: Adding = (program, effects, end) => {
  program
    .command('watch')
    .description('poll feeds and read their new reports into the ledger, until it is stopped')
    .argument(
      '[feed...]',
      'addresses of feeds or of pages that name theirs, OPML files; without any, all watched so far',
    )
    .addOption(databaseOption())
    .option('--every <minutes>', 'minutes between two polls of a feed (default: 15)', minutes)
    .option('--once', 'poll what is due and end')
    .addOption(new Option('--list', 'list the feeds that are watched').conflicts(['once', 'remove']))
    .addOption(new Option('--remove <address>', 'watch this feed no longer').conflicts('once'))
    .addOption(actorsOption())
    .option('--allow-private', 'fetch from private addresses too')
    .addHelpText('after', WATCH_HELP)
    .action(async (inputs: readonly string[], given: Given) => {
      const { db = null, actors = [], allowPrivate = false, every = null, once = false, list = false, remove } = given
      if (list) end(await (await import('./watch-list.js')).listFeeds({ db }, effects))
      else if (remove !== undefined) end(await (await import('./watch-list.js')).removeFeed(remove, { db }, effects))
      else end(await (await import('./watch.js')).watch({ inputs, db, actors, allowPrivate, every, once }, effects))
    })
}

function minutes(words: string): number {
  const count = Number(words)
  if (Number.isFinite(count) && count >= 1) return count
  throw new InvalidArgumentError('It is a number of minutes, 1 or more.')
}

const addServe: Adding = (program, effects, end) => {
  program
    .command('serve')
    .description('open the ledger in a browser, until it is stopped')
    .addOption(databaseOption())
    .option('--host <address>', 'the address to answer at', '127.0.0.1')
    .option('--port <number>', 'the port to answer at (default: 7117, or any where that is taken)', port)
    .option('--token-file <file>', 'a file with the token that all have to show who ask')
    .option('--user-header <name>', 'the header by which a reverse proxy says who asks')
    .option('--public-host <name>', 'a name by which the server is reached; may be repeated', repeated)
    .addHelpText('after', SERVE_HELP)
    .action(async (given: Given) => {
      const { serve } = await import('./serve.js')
      const { db = null, host, port = null, tokenFile = null, userHeader = null, publicHost: publicHosts = [] } = given
      end(await serve({ db, host, port, tokenFile, userHeader, publicHosts }, effects))
    })
}

function port(words: string): number {
  const number = Number(words)
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number
  throw new InvalidArgumentError('It is a number from 0 to 65535.')
}

const addExport: Adding = (program, effects, end) => {
  const command = program
    .command('export')
    .description('write the ledger in a format that other programs read')
    .addArgument(new Argument('<format>', 'what to write').choices(FORMAT_NAMES))
    .addOption(databaseOption())
    .addOption(new Option('--table <name>', 'one table only').choices(TABLE_NAMES))
    .option('-o, --output <path>', 'a file, or a folder for several tables (default: standard output)')
  addFilterOptions(command, 'records')
    .addHelpText('after', EXPORT_HELP)
    .action(async (format: FormatName, given: Pick<Given, 'db' | 'table' | 'output'> & FilterWords) => {
      const { exportLedger } = await import('./export.js')
      const { db = null, table = null, output = null } = given
      end(await exportLedger({ format, db, table, output, words: filtersIn(given) }, effects))
    })
}

const addBrief: Adding = (program, effects, end) => {
  program
    .command('brief')
    .description('print what reports say together, story by story')
    .argument('[file...]', `${INPUTS}; without them what the ledger holds`)
    .addOption(databaseOption())
    .addOption(new Option('--json', 'print the ledger document as JSON').conflicts('markdown'))
    .option('--markdown', 'print a Markdown document')
    .option('--story <ref>', 'one story only')
    .option('--all', 'everything, however long')
    .addOption(actorsOption())
    .addOption(judgementsOption())
    .addOption(keepOption())
    .addHelpText('after', BRIEF_HELP)
    .action(async (inputs: readonly string[], given: Given) => {
      const { brief } = await import('./brief.js')
      const { actors = [], judgements = null, keep, story = null, all = false, db = null } = given
      end(await brief({ inputs, actors, judgements, keep, story, all, db, form: formOf(given) }, effects))
    })
}

const addShow: Adding = (program, effects, end) => {
  program
    .command('show')
    .description('open a reference at its exact words')
    .argument('<ref>', 'the beginning of an id, as briefs and lists print it')
    .argument('[file...]', 'reports to look in; without them the ledger, else the brief that was printed last')
    .addOption(databaseOption())
    .option('--json', 'print it as JSON')
    .addOption(actorsOption())
    .addOption(judgementsOption())
    .addOption(keepOption())
    .addHelpText('after', SHOW_HELP)
    .action(async (reference: string, inputs: readonly string[], given: Given) => {
      const { show } = await import('./show.js')
      const { actors = [], judgements = null, keep, json = false, db = null } = given
      end(await show({ reference, inputs, actors, judgements, keep, json, db }, effects))
    })
}

const addCompare: Adding = (program, effects, end) => {
  program
    .command('compare')
    .description('print two reports side by side')
    .argument('[file...]', `two reports: ${INPUTS}; without them two of the ledger, by --ids`)
    .addOption(databaseOption())
    .addOption(idsOption())
    .addOption(new Option('--json', 'print the ledger document of the two as JSON').conflicts('markdown'))
    .option('--markdown', 'print a Markdown document')
    .addOption(actorsOption())
    .addOption(judgementsOption())
    .addOption(keepOption())
    .addHelpText('after', COMPARE_HELP)
    .action(async (inputs: readonly string[], given: Given) => {
      const { compare } = await import('./compare.js')
      const { actors = [], judgements = null, keep, ids = null, db = null } = given
      end(await compare({ inputs, actors, judgements, keep, ids, db, form: formOf(given) }, effects))
    })
}

const addRead: Adding = (program, effects, end) => {
  program
    .command('read')
    .description('read reports, each by itself, and print what they say')
    .argument('<file...>', INPUTS)
    .option('--json', 'print the ledger document as JSON')
    .addOption(actorsOption())
    .addOption(keepOption())
    .addHelpText('after', READ_HELP)
    .action(async (inputs: readonly string[], { json = false, actors = [], keep }: Given) => {
      const { read } = await import('./read.js')
      end(await read({ inputs, json, actors, keep }, effects))
    })
}

const addExplain: Adding = (program, effects, end) => {
  program
    .command('explain')
    .description('show why a record stands in the ledger')
    .argument('<file>', 'a file, a folder, an address, or - for standard input')
    .option('--record <id>', 'the record, by its id or the beginning of it; without it all records are listed')
    .option('--json', 'print the explanation as JSON')
    .addOption(actorsOption())
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (input: string, { record = undefined, json = false, actors = [] }: Given) => {
      const { explain } = await import('./explain.js')
      end(await explain({ input, record: record ?? null, json, actors }, effects))
    })
}

/** Nobody has to read the help to its end (`demarche --help | head`). */
async function unlessClosed(writing: Promise<void>): Promise<void> {
  try {
    await writing
  } catch (error) {
    if (!(error instanceof ClosedOutput)) throw error
  }
}
