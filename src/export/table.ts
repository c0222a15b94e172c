import { columns, flatten, type Ink, ink, type Page, shorten, wrap } from './layout.js'

/** A column of a table. Its width is that of its widest cell, up to `most`; one without `most` takes what is left, on several lines. */
export interface TableColumn<Row> {
  readonly title: string
  readonly cell: (row: Row) => string
  readonly most?: number
  readonly isRight?: boolean
  /** Left out on pages that are narrower. */
  readonly from?: number
  readonly inks?: (row: Row) => readonly Ink[]
}

/** A table that is printed in parts, all of one layout, so that rows without end need no memory. */
export interface Table<Row> {
  readonly head: readonly string[]
  lines(row: Row): readonly string[]
}

const GAP = '  '
/** A free column is never narrower: then lines are too long rather than unreadable. */
const NARROWEST = 8
/** What does not fit so many lines of a cell is cut. */
const MOST_LINES = 3

/** The table of these columns, laid out for the rows that come first. */
export function tableOf<Row>(list: readonly TableColumn<Row>[], first: readonly Row[], page: Page): Table<Row> {
  const laid = laidOut(
    list.filter(({ from = 0 }) => from <= page.width),
    first,
    page,
  )
  return {
    head: [ink(page, joined(laid.map(({ title, width, isRight }) => set(title, width, isRight))), 'dim')],
    lines: (row) => rowLines(laid, row, page),
  }
}

interface Laid<Row> extends TableColumn<Row> {
  readonly width: number
}

function laidOut<Row>(list: readonly TableColumn<Row>[], rows: readonly Row[], { width }: Page): readonly Laid<Row>[] {
  const widths = list.map(({ title, cell, most }) =>
    most === undefined
      ? 0
      : Math.min(most, Math.max(columns(title), ...rows.map((row) => columns(flatten(cell(row)))))),
  )
  const taken = widths.reduce((sum, one) => sum + one, 0) + GAP.length * (list.length - 1)
  const free = Math.max(NARROWEST, width - taken)
  return list.map((column, at) => ({ ...column, width: column.most === undefined ? free : (widths[at] ?? 0) }))
}

function rowLines<Row>(laid: readonly Laid<Row>[], row: Row, page: Page): readonly string[] {
  const cells = laid.map(({ cell, most, width }) => {
    const text = flatten(cell(row))
    return most === undefined ? cut(wrap(text, width), width) : [shorten(text, width)]
  })
  const height = Math.max(1, ...cells.map(({ length }) => length))
  return Array.from({ length: height }, (_, at) =>
    joined(
      laid.map(({ width, isRight, inks }, column) => {
        const text = cells[column]?.[at] ?? ''
        return set(text, width, isRight, inks ? ink(page, text, ...inks(row)) : text)
      }),
    ),
  )
}

const joined = (cells: readonly string[]): string => cells.join(GAP).trimEnd()

/** A text at its edge of a cell; `painted` is what is written of it. */
function set(text: string, width: number, isRight = false, painted = text): string {
  const blanks = ' '.repeat(Math.max(0, width - columns(text)))
  return isRight ? `${blanks}${painted}` : `${painted}${blanks}`
}

function cut(lines: readonly string[], width: number): readonly string[] {
  if (lines.length <= MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES - 1), shorten(`${lines[MOST_LINES - 1] ?? ''} …`, width)]
}
