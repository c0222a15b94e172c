import { stringify } from 'csv-stringify/sync'
import type { PageWriter, Sink } from '../page-writer.js'
import type { Cell, Row } from './column.js'
import type { Table } from './table.js'
import { wellFormed } from './well-formed.js'

/** What parts the items of a list in one cell. */
const BETWEEN = '; '

/**
 * Writes a table as CSV (RFC 4180, but for lines that end with a line feed alone) in UTF-8, or with tabs. What spreadsheets would run as a formula
 * (`=`, `+`, `-`, `@` and so on at the beginning) gets an apostrophe before it: reports come from the web, and the file may be opened by a double click.
 */
export function csvWriter(table: Pick<Table, 'columns' | 'rows'>, sink: Sink, delimiter = ','): PageWriter {
  const lines = (rows: readonly Row[]) =>
    stringify(rows.map((row) => row.map(csvCell)), {
      delimiter,
      record_delimiter: '\n',
      quote_record_delimiter: true,
      escape_formulas: true,
      cast: { boolean: String },
    }) // biome-ignore format: one line a setting
  let header: string | null = lines([table.columns.map(({ name }) => name)])
  const write = async (rows: readonly Row[]) => {
    await sink(`${header ?? ''}${lines(rows)}`)
    header = null
  }
  return {
    async write(page) {
      const rows = [...table.rows(page)]
      if (rows.length > 0) await write(rows)
    },
    async end() {
      if (header !== null) await write([])
    },
  }
}

/** Readers of CSV stop at NUL, or take it for an attack; it becomes U+FFFD. */
function csvCell(cell: Cell): string | number | boolean | null {
  if (typeof cell === 'number' || typeof cell === 'boolean' || cell === null) return cell
  return wellFormed(typeof cell === 'string' ? cell : cell.join(BETWEEN)).replaceAll('\0', '\ufffd')
}
