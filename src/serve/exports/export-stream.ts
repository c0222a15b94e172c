import { z } from 'zod'
import { documentFile, type ExportFile, isTabular, tableFiles } from '../../export/export-files.js'
import { FORMAT_NAMES, type FormatName, TABLE_NAMES, type TableName } from '../../export/export-names.js'
import { checkStories } from '../../export/known-stories.js'
import { ledgerPages } from '../../export/ledger-pages.js'
import { Fault } from '../../model/fault.js'
import type { LedgerStore } from '../../store/ledger-store.js'
import type { Filter } from '../../store/questions.js'
import { filterIn, filterQuery } from '../http/query.js'
import { stream } from '../stream.js'
import { EXPORT_KINDS } from './export-kinds.js'

/** The ledger, or what filters leave of it, in a format that other programs read: what `demarche export` writes. */
export const exportStream = stream({
  path: '/exports/{format}',
  name: 'exportLedger',
  summary: 'The ledger, or what filters leave of it, in a format that other programs read.',
  params: z.object({ format: z.enum(FORMAT_NAMES).meta({ description: 'As /exports lists them.' }) }),
  query: filterQuery('records').extend({
    table: z.enum(TABLE_NAMES).optional().meta({ description: 'Of csv, jsonl and parquet: the table to write.' }),
  }),
  types: [...new Set(Object.values(EXPORT_KINDS).map(({ type }) => type))],
  stream: async ({ store, now }, { params: { format }, query }, signal) => {
    const file = fileOf(format, query.table ?? null)
    const filter = filterIn('records', query, now())
    await checkStories(filter, store.questions)
    return { type: EXPORT_KINDS[format].type, file: file.name, pieces: piecesOf(file, store, filter, signal) }
  },
})

function fileOf(format: FormatName, table: TableName | null): ExportFile {
  if (!isTabular(format)) {
    if (table !== null) throw Fault.of('request-invalid', { name: 'table', reason: `${format} has no tables` })
    return documentFile(format)
  }
  const [file] = table === null ? [] : tableFiles(format, [table])
  if (file === undefined)
    throw Fault.of('request-invalid', {
      name: 'table',
      reason: `${format} is a file a table; name one of ${TABLE_NAMES.join(', ')}`,
    })
  return file
}

/** Page by page, so that no more of the ledger is held than one. */
async function* piecesOf(
  { wants, open }: ExportFile,
  store: LedgerStore,
  filter: Filter,
  signal: AbortSignal,
): AsyncGenerator<string | Uint8Array> {
  const written: (string | Uint8Array)[] = []
  const writer = open(async (piece) => void written.push(piece))
  for await (const page of ledgerPages(store, { wanted: new Set(wants), filter, signal })) {
    await writer.write(page)
    yield* written.splice(0)
  }
  if (signal.aborted) return
  await writer.end()
  yield* written
}
