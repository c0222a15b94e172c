import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '../engine.js'

/** One filter as SQL, both ways round: what passes it, and whether a row at hand passes. */
export interface Narrowing {
  /** Keys of the rows that pass: a subquery of one column, in which a key may stand twice. */
  readonly keys: RawBuilder<unknown>
  readonly passes: RawBuilder<SqlBool>
}

/**
 * Keys that are looked up and sorted rather than met on a walk through the sorted list. A filter that fewer rows pass would keep a walk going for long
 * before a page is full; of 100,000 rows one that 2,500 pass fills a page of 50 after 2,000. Where there are several they may exclude each other.
 */
const MOST_OF_ONE = 2_500
const MOST_OF_SEVERAL = 10_000

/** Keys that are looked up where all rows that pass are counted or sorted: then a walk never ends early. */
export const MOST_COUNTED = 50_000

/**
 * The conditions of filters. The one that the fewest rows pass, where they are few, gives the rows by key; the others look at each row. An engine
 * that is left to itself guesses wrong at one end or the other, since it knows words and actors only by name. `most`: keys that are looked up.
 */
export async function conditionsOf(
  db: Database,
  key: RawBuilder<unknown>,
  narrowings: readonly Narrowing[],
  most = narrowings.length === 1 ? MOST_OF_ONE : MOST_OF_SEVERAL,
): Promise<readonly RawBuilder<SqlBool>[]> {
  const driver = await fewest(db, narrowings, most)
  return narrowings.map((one) => (one === driver ? sql<SqlBool>`${key} in (${one.keys})` : one.passes))
}

async function fewest(db: Database, narrowings: readonly Narrowing[], most: number): Promise<Narrowing | null> {
  let best: { readonly narrowing: Narrowing | null; readonly count: number } = { narrowing: null, count: most + 1 }
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
