import { annotationFormat } from './annotations/collection.js'
import { briefFormat } from './brief-document.js'
import { eventFormat } from './events/event-table.js'
import type { DocumentFormatName, TableFormatName } from './export-names.js'
import { actorGraphFormat } from './graph/actor-graph.js'
import { conditionGraphFormat } from './graph/condition-graph.js'
import type { DocumentFormat, PageWriter, Sink } from './page-writer.js'
import { csvWriter } from './tables/csv.js'
import { jsonLinesWriter } from './tables/json-lines.js'
import { parquetWriter } from './tables/parquet.js'
import type { Table } from './tables/table.js'

interface TableFormat {
  /** True where a person cannot read what is written. */
  readonly isBinary: boolean
  open(table: Table, sink: Sink): PageWriter
}

/** The name of a table format is also what its files end with. */
export const TABULAR: Readonly<Record<TableFormatName, TableFormat>> = {
  csv: { isBinary: false, open: csvWriter },
  jsonl: { isBinary: false, open: jsonLinesWriter },
  parquet: { isBinary: true, open: parquetWriter },
}

export const DOCUMENTS: Readonly<Record<DocumentFormatName, DocumentFormat>> = {
  events: eventFormat,
  annotations: annotationFormat,
  'actor-graph': actorGraphFormat,
  'condition-graph': conditionGraphFormat,
  brief: briefFormat,
}
