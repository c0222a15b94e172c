import { stringify } from 'csv-stringify/sync'
import type { CsvColumn } from './csv-columns.js'

/** The first line of a CSV file: the names of its columns. */
export function csvHeader<Row>(columns: readonly CsvColumn<Row>[]): string {
  return csvLines([columns.map(([name]) => name)])
}

/** Rows as CSV lines. */
export function csvRows<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  return csvLines(rows.map((row) => columns.map(([, cell]) => cell(row))))
}

/**
 * Lines as RFC 4180 has them, or parted by tabs. What a spreadsheet would take for a formula gets a ' before it (CWE-1236): words of a report are anybody's.
 */
export function csvLines(rows: readonly (readonly (string | number | boolean | null)[])[], delimiter = ','): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      delimiter,
      record_delimiter: 'windows',
      // A line feed alone ends a line too, for most readers.
      quote_record_delimiter: true,
      escape_formulas: true,
      cast: { boolean: String },
    },
  )
}
