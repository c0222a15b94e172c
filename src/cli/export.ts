import {
  type FormatName,
  TABLE_FORMATS,
  TABLE_NAMES,
  type TableFormatName,
  type TableName,
} from '../export/export-names.js'
import { DOCUMENTS, TABULAR } from '../export/formats.js'
import { type LedgerPart, ledgerPages } from '../export/ledger-pages.js'
import type { DocumentFormat, PageWriter, Sink } from '../export/page-writer.js'
import { TABLES } from '../export/tables/tables.js'
import { Fault } from '../model/fault.js'
import { type DatabaseOptions, databaseOf } from './database.js'
import { type Destination, fileDestination, folderDestination, outputDestination } from './destination.js'
import type { Effects } from './effects.js'
import { endOf } from './end.js'
import { ExportProgress } from './progress-exporting.js'

export interface ExportOptions extends DatabaseOptions {
  readonly format: FormatName
  /** The one table to write; null for all that the format has. */
  readonly table: TableName | null
  /** A file, or a folder for several tables; null or `-` for standard output. */
  readonly output: string | null
}

const STOPPED = 130

/** Writes a ledger in a format that others read. Resolves to the exit code: 0, 1 when it could not be read or written, 130 when it was stopped. */
export async function exportLedger(options: ExportOptions, effects: Effects): Promise<0 | 1 | typeof STOPPED> {
  const signal = effects.stopSignal()
  const code = await endOf(effects, async () => {
    const files = filesOf(options, effects)
    const store = await effects.openLedger(databaseOf(options, effects), { readOnly: true })
    const progress = new ExportProgress(effects, await store.articles.count())
    try {
      const destination = await destinationOf(options, files, effects)
      try {
        const writers = await Promise.all(files.map(async ({ name, open }) => open(await destination.open(name))))
        const wanted = new Set(files.flatMap(({ wants }) => wants))
        for await (const page of ledgerPages(store, wanted, signal)) {
          for (const writer of writers) await writer.write(page)
          await progress.add(page.readings.length)
        }
        if (signal.aborted) return true
        for (const writer of writers) await writer.end()
        await destination.commit()
      } finally {
        await destination.discard()
      }
    } finally {
      await progress.clear()
      await store.close()
    }
    return true
  })
  return signal.aborted ? STOPPED : code
}

/** A file of an export. */
interface ExportFile {
  readonly name: string
  readonly wants: readonly LedgerPart[]
  open(sink: Sink): PageWriter
}

function filesOf(options: ExportOptions, effects: Effects): readonly ExportFile[] {
  const { format, table } = options
  if (!isTabular(format)) {
    if (table !== null) throw Fault.of('export-tableless', { format })
    const { wants, open } = DOCUMENTS[format] as DocumentFormat
    return [{ name: format, wants, open }]
  }
  const names = table === null ? TABLE_NAMES : [table]
  if (names.length > 1 && isOutput(options)) throw Fault.of('export-several', { format })
  const { isBinary, open } = TABULAR[format]
  if (isBinary && isOutput(options) && effects.output.isTerminal) throw Fault.of('export-terminal', { format })
  return names.map((name) => ({
    name: `${name}.${format}`,
    wants: TABLES[name].wants,
    open: (sink) => open(TABLES[name], sink),
  }))
}

const isTabular = (format: FormatName): format is TableFormatName =>
  (TABLE_FORMATS as readonly FormatName[]).includes(format)

const isOutput = ({ output }: ExportOptions): boolean => output === null || output === '-'

async function destinationOf(
  options: ExportOptions,
  files: readonly ExportFile[],
  { output }: Effects,
): Promise<Destination> {
  if (options.output === null || isOutput(options)) return outputDestination(output)
  return files.length > 1 ? folderDestination(options.output) : fileDestination(options.output)
}
