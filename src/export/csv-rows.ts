import { stringify } from 'csv-stringify/sync'
import type { CsvColumn } from './csv-columns.js'

/** The first line of a CSV file: the names of its columns. */
export function csvHeader<Row>(columns: readonly CsvColumn<Row>[]): string {
  return csv([columns.map(([name]) => name)])
}

/** Rows as RFC 4180 has them. What a spreadsheet would take for a formula gets a ' before it (CWE-1236): words of a report are anybody's. */
export function csvRows<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  return csv(rows.map((row) => columns.map(([, cell]) => cell(row))))
}

function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', escape_formulas: true },
  )
}
