import {
  type DocumentFormatName,
  type FormatName,
  TABLE_FORMATS,
  type TableFormatName,
  type TableName,
} from './export-names.js'
import { DOCUMENTS, TABULAR } from './formats.js'
import type { LedgerPart } from './ledger-pages.js'
import type { PageWriter, Sink } from './page-writer.js'
import { TABLES } from './tables/tables.js'

/** A file of an export. */
export interface ExportFile {
  readonly name: string
  readonly wants: readonly LedgerPart[]
  open(sink: Sink): PageWriter
}

export const isTabular = (format: FormatName): format is TableFormatName =>
  (TABLE_FORMATS as readonly FormatName[]).includes(format)

/** The document of a format. */
export function documentFile(format: DocumentFormatName): ExportFile {
  return { name: `${format}.${ENDINGS[format]}`, ...DOCUMENTS[format] }
}

/** The files of a format that has one a table. */
export function tableFiles(format: TableFormatName, tables: readonly TableName[]): readonly ExportFile[] {
  return tables.map((name) => ({
    name: `${name}.${format}`,
    wants: TABLES[name].wants,
    open: (sink) => TABULAR[format].open(TABLES[name], sink),
  }))
}

/** What files of a format end with. */
const ENDINGS: Readonly<Record<DocumentFormatName, string>> = {
  events: 'tsv',
  annotations: 'jsonld',
  'actor-graph': 'graphml',
  'condition-graph': 'graphml',
  brief: 'md',
}
