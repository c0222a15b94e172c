import { stringify } from 'csv-stringify/sync'
import { wellFormed } from '../model/well-formed.js'
import type { CsvColumn } from './csv-columns.js'
import type { Cell } from './tables/column.js'

/** What parts the items of a list in one cell. */
const BETWEEN = '; '

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
export function csvLines(rows: readonly (readonly Cell[])[], delimiter = ','): string {
  return stringify(
    rows.map((row) => row.map(csvCell)),
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

/** Readers of CSV stop at NUL, or take it for an attack; it becomes U+FFFD. */
function csvCell(cell: Cell): string | number | boolean | null {
  if (typeof cell === 'number' || typeof cell === 'boolean' || cell === null) return cell
  return wellFormed(typeof cell === 'string' ? cell : cell.join(BETWEEN)).replaceAll('\0', '\ufffd')
}
