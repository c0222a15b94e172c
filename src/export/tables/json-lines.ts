import { wellFormed } from '../../model/well-formed.js'
import type { PageWriter, Sink } from '../page-writer.js'
import type { Cell } from './column.js'
import type { Table } from './table.js'

/** Writes a table as JSON Lines: an object a row, with every column in order. */
export function jsonLinesWriter({ columns, rows }: Table, sink: Sink): PageWriter {
  return {
    async write(page) {
      let lines = ''
      for (const row of rows(page))
        lines += `${JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, jsonCell(row[at] ?? null)])))}\n`
      if (lines !== '') await sink(lines)
    },
    end: async () => undefined,
  }
}

function jsonCell(cell: Cell): Cell {
  if (typeof cell === 'string') return wellFormed(cell)
  return Array.isArray(cell) ? cell.map(wellFormed) : cell
}
