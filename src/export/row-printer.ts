import type { Page } from './layout.js'

/** Prints rows in parts that look alike. */
export interface RowPrinter<Row> {
  /** What stands above all rows; ends with a line end where there is anything. */
  readonly head: string
  /** The rows of a part; ends with a line end. */
  print(rows: readonly Row[]): string
}

/** Lays a list of rows out by those that come first. */
export type OpenPrinter<Row> = (first: readonly Row[], page: Page) => RowPrinter<Row>

const NARROWEST = 60

/** The page that lists are set for: at least as wide as what always has to stand in a line. */
export function listPage(wanted: Page): Page {
  return { ...wanted, width: Math.max(NARROWEST, wanted.width) }
}

/** A printer from what it prints of one row. */
export function printerOf<Row>(head: readonly string[], lines: (row: Row) => readonly string[]): RowPrinter<Row> {
  const text = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('')
  return { head: text(head), print: (rows) => text(rows.flatMap(lines)) }
}

/** Of a million ids hardly two begin alike for so long. */
export const SHORT_ID = 7

/** The beginning of an id that stands for it where not all ids are at hand. */
export function shortId(id: string): string {
  return id.slice(0, SHORT_ID)
}
