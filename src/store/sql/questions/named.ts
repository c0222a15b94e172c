import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../engine.js'
import type { FullText } from './full-text.js'
import { hasTerms, searchTerms } from './search-words.js'

/** Numbers of the parties that values name: an actor's id, whatever its case, or words of a name. A subquery of one column. */
export function partiesNamed(values: readonly string[], text: FullText): RawBuilder<number> {
  const ids = [...new Set(values.flatMap((value) => [value, value.toUpperCase()]))]
  const byId = sql`select number from parties where actor in (${sql.join(ids)})`
  const byName = values.map(searchTerms).filter((terms) => terms.length > 0)
  return sql`${sql.join([byId, ...byName.map((terms) => text.parties(terms))], sql` union `)}`
}

/** The outlets that values name: words of the name in a row. */
export async function outletsNamed(db: Database, values: readonly string[]): Promise<readonly string[]> {
  const rows = await db.selectFrom('articles').select('outlet').distinct().where('outlet', 'is not', null).execute()
  const wanted = values.map((value) => [{ words: searchTerms(value).flatMap(({ words }) => words), isPrefix: false }])
  const names = rows.flatMap(({ outlet }) => outlet ?? [])
  return names.filter((name) => wanted.some((terms) => terms[0]?.words.length !== 0 && hasTerms(name, terms)))
}

/** The stories whose id begins so. */
export async function storiesNamed(db: Database, beginnings: readonly string[]): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('stories')
    .select('id')
    .where((is) => is.or(beginnings.map((one) => is.and([is('id', '>=', one), is('id', '<', pastBeginning(one))]))))
    .execute()
  return rows.map(({ id }) => id)
}

/** The first text after all that begin so, among ids, which are printable ASCII. */
export const pastBeginning = (beginning: string): string => `${beginning}\u{10ffff}`
