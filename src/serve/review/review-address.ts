import type { DoubtRow } from './doubt-row.js'
import type { ReviewQuery } from './review.js'

/** The review with another item or other filters; what was just judged is not told again. */
export function reviewAddress(query: ReviewQuery, other: Partial<ReviewQuery>): string {
  const { judged: _, was: __, item: ___, ...filters } = query
  const changed = 'kind' in other ? { ...filters, cursor: undefined } : filters
  const params = new URLSearchParams(
    Object.entries({ ...changed, ...other }).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
  )
  return params.size === 0 ? '/review' : `/review?${params}`
}

/** Where in the queue the page is. */
export interface Place {
  readonly shown: DoubtRow | null
  readonly previous: DoubtRow | null
  readonly following: readonly DoubtRow[]
}

/** The item that is asked for; the first where it is not there any more. */
export function placeOf(rows: readonly DoubtRow[], { item }: Pick<ReviewQuery, 'item'>): Place {
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === item),
  )
  return { shown: rows[at] ?? null, previous: rows[at - 1] ?? null, following: rows.slice(at + 1) }
}
