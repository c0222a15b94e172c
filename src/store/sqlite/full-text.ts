import type { Database } from 'better-sqlite3'
import { sql } from 'kysely'
import type { FullText } from '../sql/questions/full-text.js'
import { hasTerms, type Term } from '../sql/questions/search-words.js'

/** Full text search by FTS5, https://www.sqlite.org/fts5.html. */
export const sqliteFullText: FullText = {
  records: (terms) => sql<number>`select rowid as number from records_text where records_text match ${matching(terms)}`,
  sentences: (terms) =>
    sql<number>`select rowid as number from sentences_text where sentences_text match ${matching(terms)}`,
  parties: (alternatives) =>
    sql<number>`select rowid as number from parties_text where parties_text match ${alternatives.map((terms) => `(${matching(terms)})`).join(' OR ')}`,
  has: (text, terms) => sql`has_terms(${text}, ${JSON.stringify(terms)})`,
}

/** The words of terms are letters and figures only, so that nothing in the quotes has a meaning for FTS5. */
const matching = (terms: readonly Term[]): string =>
  terms.map(({ words, isPrefix }) => `"${words.join(' ')}"${isPrefix ? '*' : ''}`).join(' ')

/** Makes `has_terms(text, terms)` known to a connection. */
export function addHasTerms(database: Database): void {
  let last: { readonly json: string; readonly terms: readonly Term[] } = { json: '[]', terms: [] }
  database.function('has_terms', { deterministic: true }, (text, json) => {
    if (typeof text !== 'string' || typeof json !== 'string') return 0
    if (last.json !== json) last = { json, terms: JSON.parse(json) as readonly Term[] }
    return hasTerms(text, last.terms) ? 1 : 0
  })
}
