import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Change } from '../../../model/change.js'
import type { Filter, Page, Paging } from '../../questions.js'
import type { Database } from '../engine.js'
import { timeOf } from './days.js'
import type { FullText } from './full-text.js'
import { beginsWith } from './named.js'
import { conditionsOf, type Narrowing } from './narrowing.js'
import { turnTo, withRows } from './paging.js'
import { searchTerms } from './search-words.js'

/** What changed, the latest first. Changes of stories that are no longer there stay. */
export async function changePage(
  db: Database,
  text: FullText,
  filter: Filter,
  paging: Paging = {},
): Promise<Page<Change>> {
  const { limit, after, pageOf } = turnTo('changes', paging)
  const { kind, story, since, until } = filter
  const terms = filter.text === undefined ? null : searchTerms(filter.text)
  if (terms?.length === 0) return { rows: [], next: null }
  let query = db.selectFrom('changes').selectAll()
  if (kind) query = query.where('kind', 'in', kind)
  for (const condition of await conditionsOf(db, sql`changes.number`, story ? [byStory(story)] : [])) query = query.where(condition) // biome-ignore format: one line reads best
  if (since !== undefined) query = query.where('at', '>=', timeOf(since))
  if (until !== undefined) query = query.where('at', '<=', until.length === 10 ? `${until}~` : timeOf(until))
  if (terms) query = query.where(text.has(sql.ref('changes.label'), terms))
  if (after !== null) query = query.where('number', '<', Number(after[0]))
  const rows = await query.orderBy('number', 'desc').limit(limit + 1).execute() // biome-ignore format: one line reads best
  const page = pageOf(rows, ({ number }) => [number])
  return withRows(page, page.rows.map(({ number: _, kind, ...change }) => ({ ...change, kind: kind as Change['kind'] }))) // biome-ignore format: one line reads best
}

/** By beginnings of ids alone: a story that is no longer there is still named. */
function byStory(beginnings: readonly string[]): Narrowing {
  const ofThese = (story: RawBuilder<unknown>) =>
    sql<SqlBool>`(${sql.join(
      beginnings.map((one) => beginsWith(story, one)),
      sql` or `,
    )})`
  return {
    keys: sql`select number from changes where ${ofThese(sql.ref('story'))}`,
    passes: ofThese(sql`+changes.story`),
  }
}
