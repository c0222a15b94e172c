import { Fault } from '../../../model/fault.js'
import type { Page, Paging } from '../../questions.js'

const USUAL = 50
const MOST = 1000

/** What a row is sorted by; its place in the list. */
export type Place = readonly (string | number | null)[]

/** How many rows of a page there are at most. */
export function limitOf({ limit = USUAL }: Paging): number {
  return Math.max(1, Math.min(MOST, Math.trunc(limit) || 1))
}

/** The place after which a page begins, of so many parts; null for the first page. Throws a `Fault` for what no page gave. */
export function placeAfter({ cursor }: Paging, parts: number): Place | null {
  if (cursor === undefined) return null
  const place = parsed(cursor)
  const isPlace = Array.isArray(place) && place.length === parts && place.every(isPart)
  if (!isPlace) throw Fault.of('cursor-unknown', { cursor })
  return place
}

const isPart = (part: unknown): boolean => part === null || typeof part === 'string' || typeof part === 'number'

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}

/** A page of rows, of which one more than fits was asked for. */
export function pageOf<Row>(rows: readonly Row[], limit: number, place: (row: Row) => Place): Page<Row> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const isLast = rows.length <= limit || last === undefined
  return { rows: shown, next: isLast ? null : Buffer.from(JSON.stringify(place(last))).toString('base64url') }
}

/** A page of the same places with other rows. */
export function withRows<Row>({ next }: Page<unknown>, rows: readonly Row[]): Page<Row> {
  return { rows, next }
}
