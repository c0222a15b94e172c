import type { Expression, RawBuilder, SqlBool } from 'kysely'
import type { Term } from './search-words.js'

/** What an engine's full text search has to do; there is at least one term. */
export interface FullText {
  /** Numbers of the records whose evidence or content has all of the terms: a subquery of one column, `number`. */
  records(terms: readonly Term[]): RawBuilder<number>
  /** Numbers of the sentences that have all of the terms. */
  sentences(terms: readonly Term[]): RawBuilder<number>
  /** Numbers of the parties whose name has all of the terms of one of the alternatives, of which there is at least one. */
  parties(alternatives: readonly (readonly Term[])[]): RawBuilder<number>
  /** Whether a text has all of the terms; for lists that are too short for an index. */
  has(text: Expression<string>, terms: readonly Term[]): RawBuilder<SqlBool>
}
