import type { CsvColumn } from './csv-columns.js'
import { csvHeader, csvRows } from './csv-rows.js'

/** How rows are written for programs: an object a line, or RFC 4180. */
export type RowTextForm = 'json' | 'csv'

/** Turns rows into text, part after part. */
export interface RowText<Row> {
  rows(rows: readonly Row[]): string
  /** What comes after the last: the names of the columns, where there was no row. */
  end(): string
}

export function rowText<Row>(columns: readonly CsvColumn<Row>[], form: RowTextForm): RowText<Row> {
  if (form === 'json') return { rows: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''), end: () => '' }
  let header = csvHeader(columns)
  const once = (): string => {
    const text = header
    header = ''
    return text
  }
  return { rows: (rows) => `${once()}${csvRows(columns, rows)}`, end: once }
}
