import { documentFile, type ExportFile, isTabular, tableFiles } from '../export/export-files.js'
import { type FormatName, TABLE_NAMES, type TableName } from '../export/export-names.js'
import { TABULAR } from '../export/formats.js'
import { checkStories } from '../export/known-stories.js'
import { ledgerPages } from '../export/ledger-pages.js'
import type { PageWriter } from '../export/page-writer.js'
import { Fault } from '../model/fault.js'
import { type FilterWords, parseFilter } from '../store/filter-words.js'
import type { LedgerStore } from '../store/ledger-store.js'
import type { Filter } from '../store/questions.js'
import { type DatabaseOptions, withDatabase } from './database.js'
import { type Destination, fileDestination, folderDestination, outputDestination } from './destination.js'
import type { Effects } from './effects.js'
import { endOf, STOPPED, USAGE } from './end.js'
import { ExportProgress } from './progress-exporting.js'
import { tell } from './tell.js'

export interface ExportOptions extends DatabaseOptions {
  readonly format: FormatName
  /** The one table to write; null for all that the format has. */
  readonly table: TableName | null
  /** A file, or a folder for several tables; null or `-` for standard output. */
  readonly output: string | null
  /** The filters as they were typed. */
  readonly words: FilterWords
}

/**
 * Writes a ledger, or what filters leave of it, in a format that others read. Resolves to the exit code: 0, 1 when it could not be read or written, 2 for
 * a filter that makes no sense, 130 when it was stopped.
 */
export async function exportLedger(
  options: ExportOptions,
  effects: Effects,
): Promise<0 | 1 | typeof USAGE | typeof STOPPED> {
  const filter = parseFilter('records', options.words, effects.instant())
  if (filter instanceof Fault) {
    await tell(filter, effects)
    return USAGE
  }
  const signal = effects.stopSignal()
  const code = await endOf(effects, async () => {
    const files = filesOf(options, effects)
    return withDatabase('read', options, effects, async (store) => {
      await checkStories(filter, store.questions)
      const destination = await destinationOf(options, files, effects)
      await write(files, destination, { store, filter, signal, isToOutput: isOutput(options), effects })
      return true
    })
  })
  return signal.aborted ? STOPPED : code
}

interface Exported {
  readonly store: LedgerStore
  readonly filter: Filter
  readonly signal: AbortSignal
  readonly isToOutput: boolean
  readonly effects: Effects
}

/** Writes all files at once, so that the ledger is read once; none of them stays where this fails or is stopped. */
async function write(
  files: readonly ExportFile[],
  destination: Destination,
  { store, filter, signal, isToOutput, effects }: Exported,
): Promise<void> {
  const total = Object.keys(filter).length > 0 ? null : await store.articles.count()
  const progress = new ExportProgress(effects, total, isToOutput && effects.output.isTerminal)
  const wanted = new Set(files.flatMap(({ wants }) => wants))
  try {
    const writers: PageWriter[] = []
    for (const { name, open } of files) writers.push(open(await destination.open(name)))
    for await (const page of ledgerPages(store, { wanted, filter, signal })) {
      for (const writer of writers) await writer.write(page)
      await progress.add(page.readings.length)
    }
    if (signal.aborted) return
    for (const writer of writers) await writer.end()
    await destination.commit()
  } finally {
    await progress.clear()
    await destination.discard()
  }
}

function filesOf(options: ExportOptions, { output }: Effects): readonly ExportFile[] {
  const { format, table } = options
  if (!isTabular(format)) {
    if (table !== null) throw Fault.of('export-tableless', { format })
    return [documentFile(format)]
  }
  if (table === null && isOutput(options)) throw Fault.of('export-several', { format })
  if (TABULAR[format].isBinary && isOutput(options) && output.isTerminal) throw Fault.of('export-terminal', { format })
  return tableFiles(format, table === null ? TABLE_NAMES : [table])
}

const isOutput = ({ output }: ExportOptions): boolean => output === null || output === '-'

async function destinationOf(
  options: ExportOptions,
  files: readonly ExportFile[],
  { output }: Effects,
): Promise<Destination> {
  if (options.output === null || isOutput(options)) return outputDestination(output)
  return files.length > 1 ? folderDestination(options.output) : fileDestination(options.output)
}
