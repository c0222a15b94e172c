import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { Fault } from '../../../model/fault.js'
import { hashId } from '../../../model/id.js'
import type { Page, Paging, Question, RecordOrder, StoryOrder } from '../../questions.js'

const USUAL = 50
const MOST = 1000

/** What a row is sorted by; its place in the list. */
export type Place = readonly (string | number | null)[]

/** A page as it was asked for. */
export interface Turn {
  /** How many rows there are at most. */
  readonly limit: number
  /** The place after which the page begins; null for the first. */
  readonly after: Place | null
  /** The page of rows, of which one more than fits was looked for. */
  pageOf<Row>(rows: readonly Row[], place: (row: Row) => Place): Page<Row>
}

/** A list: a question, and how it is sorted where there are several ways. */
type List = Question | `records by ${RecordOrder}` | `stories by ${StoryOrder}`

/** The page that is wanted of a list. Throws a `Fault` for a cursor that no page of this list gave: a place in another one means nothing here. */
export function turnTo(list: List, { limit = USUAL, cursor }: Paging): Turn {
  const most = Math.max(1, Math.min(MOST, Math.trunc(limit) || 1))
  return {
    limit: most,
    after: cursor === undefined ? null : placeIn(list, cursor),
    pageOf(rows, place) {
      const shown = rows.slice(0, most)
      const last = shown.at(-1)
      const isLast = rows.length <= most || last === undefined
      return { rows: shown, next: isLast ? null : cursorAt(list, place(last)) }
    },
  }
}

/** The place with a check over it: not a secret, it only tells what was cut off or mistyped. */
function cursorAt(list: List, place: Place): string {
  return Buffer.from(JSON.stringify([checkOf(list, place), ...place])).toString('base64url')
}

function placeIn(list: List, cursor: string): Place {
  const [check, ...place] = partsOf(cursor)
  if (check !== checkOf(list, place)) throw Fault.of('cursor-unknown', { cursor })
  return place
}

function partsOf(cursor: string): Place {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parts) && parts.every(isPart) ? parts : []
  } catch {
    return []
  }
}

const isPart = (part: unknown): boolean => part === null || typeof part === 'string' || typeof part === 'number'

const checkOf = (list: List, place: Place): string => hashId(JSON.stringify([list, place]))

/** A page of the same places with other rows. */
export function withRows<Row>({ next }: Page<unknown>, rows: readonly Row[]): Page<Row> {
  return { rows, next }
}

/** Behind a place, a day and an id, in a list that is sorted by day, the latest first and none last, then by id. */
export function behind([last, lastId]: Place, day: RawBuilder<unknown>, id: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return last === null
    ? sql`${day} is null and ${id} > ${lastId}`
    : sql`(${day} < ${last} or (${day} = ${last} and ${id} > ${lastId}) or ${day} is null)`
}
