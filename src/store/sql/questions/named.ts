import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../engine.js'
import type { FullText } from './full-text.js'
import { hasTerms, searchTerms, type Term } from './search-words.js'
import { spellingsOf } from './spellings.js'
import { stateNamed } from './state-named.js'

/**
 * Numbers of the parties that values name: an actor's id, whatever its case, a state by any of its names, which is all that act for it, or words
 * of a name, however they are transliterated. A subquery of one column.
 */
export function partiesNamed(values: readonly string[], text: FullText): RawBuilder<number> {
  const ids = [...new Set(values.flatMap((value) => [value, value.toUpperCase(), stateNamed(value) ?? []].flat()))]
  const byId = sql<number>`select number from parties where actor in (${sql.join(ids)})`
  const byName = values.flatMap((value) => spellingsOf(searchTerms(value))).filter((terms) => terms.length > 0)
  return byName.length === 0 ? byId : sql`${byId} union ${text.parties(byName)}`
}

/** The outlets that values name: words of the name in a row. */
export async function outletsNamed(db: Database, values: readonly string[]): Promise<readonly string[]> {
  const rows = await db.selectFrom('articles').select('outlet').distinct().where('outlet', 'is not', null).execute()
  const wanted = values.map(inRow).filter((terms) => terms.length > 0)
  return rows.flatMap(({ outlet }) => outlet ?? []).filter((name) => wanted.some((terms) => hasTerms(name, terms)))
}

function inRow(value: string): readonly Term[] {
  const words = searchTerms(value).flatMap((term) => term.words)
  return words.length === 0 ? [] : [{ words, isPrefix: false }]
}

/** Ids of the stories that begin so, all of them where several do. A subquery of one column, since the beginning of an id may be that of any number. */
export function storiesNamed(beginnings: readonly string[]): RawBuilder<string> {
  return sql`select id from stories where ${sql.join(
    beginnings.map((one) => sql`(${beginsWith(sql.ref('id'), one)})`),
    sql` or `,
  )}`
}

/** Ids are printable ASCII, so that nothing begins so and comes after U+10FFFF. */
export function beginsWith(id: RawBuilder<unknown>, beginning: string): RawBuilder<unknown> {
  return sql`${id} >= ${beginning} and ${id} < ${`${beginning}\u{10ffff}`}`
}
