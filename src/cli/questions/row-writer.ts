import { ink } from '../../export/layout.js'
import type { RowPrinter } from '../../export/row-printer.js'
import { type RowTextForm, rowText } from '../../export/row-text.js'
import type { Output } from '../effects.js'
import { pageOf } from '../page.js'
import { grouped } from '../progress-line.js'
import type { Asking } from './asking.js'

/** How rows are written: for a person, or for a program. */
export type RowForm = 'table' | RowTextForm

/** Turns rows into text, part after part. */
export interface RowWriter<Row> {
  rows(rows: readonly Row[]): string
  /** What comes after so many rows, and after none. */
  end(shown: number, isMore: boolean): string
}

export function rowWriter<Row>(asking: Asking<Row>, form: RowForm, output: Output): RowWriter<Row> {
  return form === 'table' ? tableWriter(asking, output) : rowText(asking.columns, form)
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
