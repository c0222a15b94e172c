import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '../engine.js'

/** One filter as SQL, both ways round: what passes it, and whether a row at hand passes. */
export interface Narrowing {
  /** Keys of the rows that pass: a subquery of one column, in which a key may stand twice. */
  readonly keys: RawBuilder<unknown>
  readonly passes: RawBuilder<SqlBool>
}

/**
 * Rows that are looked up by their keys and sorted rather than met on a walk through the sorted list. A filter that fewer rows pass would
 * keep a walk going for long before a page is full; more rows take long to sort.
 */
const MOST_LOOKED_UP = 10_000

/**
 * The conditions of filters. The one that the fewest rows pass, where they are few, gives the rows by key; the others look at each row. An engine
 * that is left to itself guesses wrong at one end or the other, since it knows words and actors only by name.
 */
export async function conditionsOf(
  db: Database,
  key: RawBuilder<unknown>,
  narrowings: readonly Narrowing[],
): Promise<readonly RawBuilder<SqlBool>[]> {
  const driver = await fewest(db, narrowings)
  return narrowings.map((one) => (one === driver ? sql<SqlBool>`${key} in (${one.keys})` : one.passes))
}

async function fewest(db: Database, narrowings: readonly Narrowing[]): Promise<Narrowing | null> {
  let best: { readonly narrowing: Narrowing | null; readonly count: number } = {
    narrowing: null,
    count: MOST_LOOKED_UP + 1,
  }
  for (const narrowing of narrowings) {
    const counted = sql<{
      count: number
    }>`select count(*) as count from (select 1 from (${narrowing.keys}) limit ${best.count})`
    const [row] = (await counted.execute(db)).rows
    const count = Number(row?.count ?? 0)
    if (count < best.count) best = { narrowing, count }
  }
  return best.narrowing
}
