import type { LedgerPage, LedgerPart } from '../ledger-pages.js'
import type { ColumnsOf, ColumnType, Row } from './column.js'

export interface Column {
  readonly name: string
  readonly type: ColumnType
}

/** A table of a ledger: its columns in order, and its rows page by page. */
export interface Table {
  readonly wants: readonly LedgerPart[]
  readonly columns: readonly Column[]
  rows(page: LedgerPage): Iterable<Row>
}

/** The table that has a row for each of `parts`; takes the columns by a call of its own, so that their types are known from the parts. */
export function table<Part>(
  wants: readonly LedgerPart[],
  parts: (page: LedgerPage) => Iterable<Part>,
): (columns: ColumnsOf<Part>) => Table {
  return (columns) => {
    const cells = Object.values(columns)
    return {
      wants,
      columns: Object.entries(columns).map(([name, { type }]) => ({ name, type })),
      *rows(page) {
        for (const part of parts(page)) yield cells.map((cell) => cell.of(part))
      },
    }
  }
}
