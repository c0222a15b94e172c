import { csvLines } from '../csv-rows.js'
import type { PageWriter, Sink } from '../page-writer.js'
import type { Cell } from './column.js'
import type { Table } from './table.js'
import { wellFormed } from './well-formed.js'

/** What parts the items of a list in one cell. */
const BETWEEN = '; '

/** Writes a table as CSV in UTF-8, or with tabs in place of commas. */
export function csvWriter({ columns, rows }: Pick<Table, 'columns' | 'rows'>, sink: Sink, delimiter = ','): PageWriter {
  let header = csvLines([columns.map(({ name }) => name)], delimiter)
  return {
    async write(page) {
      const lines = csvLines(Array.from(rows(page), (row) => row.map(csvCell)), delimiter) // biome-ignore format: one line reads best
      if (lines !== '') await sink(`${header}${lines}`)
      if (lines !== '') header = ''
    },
    async end() {
      if (header !== '') await sink(header)
    },
  }
}

/** Readers of CSV stop at NUL, or take it for an attack; it becomes U+FFFD. */
function csvCell(cell: Cell): string | number | boolean | null {
  if (typeof cell === 'number' || typeof cell === 'boolean' || cell === null) return cell
  return wellFormed(typeof cell === 'string' ? cell : cell.join(BETWEEN)).replaceAll('\0', '\ufffd')
}
