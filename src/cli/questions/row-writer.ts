import { csvHeader, csvRows } from '../../export/csv-rows.js'
import { ink } from '../../export/layout.js'
import type { RowPrinter } from '../../export/row-printer.js'
import type { Output } from '../effects.js'
import { pageOf } from '../page.js'
import { grouped } from '../progress-line.js'
import type { Asking } from './asking.js'

/** How rows are written: for a person, or for a program. */
export type RowForm = 'table' | 'json' | 'csv'

/** Turns rows into text, part after part. */
export interface RowWriter<Row> {
  rows(rows: readonly Row[]): string
  /** What comes after so many rows, and after none. */
  end(shown: number, isMore: boolean): string
}

export function rowWriter<Row>(asking: Asking<Row>, form: RowForm, output: Output): RowWriter<Row> {
  switch (form) {
    case 'json':
      return { rows: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''), end: () => '' }
    case 'csv':
      return csvWriter(asking)
    case 'table':
      return tableWriter(asking, output)
  }
}

/** The names of the columns come first, also where there is no row. */
function csvWriter<Row>({ columns }: Asking<Row>): RowWriter<Row> {
  let header = csvHeader(columns)
  const once = (): string => {
    const text = header
    header = ''
    return text
  }
  return { rows: (rows) => `${once()}${csvRows(columns, rows)}`, end: once }
}

function tableWriter<Row>({ noun, printer }: Asking<Row>, output: Output): RowWriter<Row> {
  const page = pageOf(output)
  let opened: RowPrinter<Row> | null = null
  return {
    rows: (rows) => {
      const head = opened === null
      opened ??= printer(rows, page)
      return `${head ? opened.head : ''}${opened.print(rows)}`
    },
    end: (shown, isMore) => {
      const count = `${grouped(shown)} ${noun[shown === 1 ? 0 : 1]}`
      const line = isMore ? `${count}, and there are more: --limit ${shown * 4}, or --limit all` : count
      return `${ink(page, line, 'dim')}\n`
    },
  }
}
