import { type SqlBool, sql } from 'kysely'
import type { Change } from '../../../model/change.js'
import type { Filter, Page, Paging } from '../../questions.js'
import type { Database } from '../engine.js'
import { timeOf } from './days.js'
import type { FullText } from './full-text.js'
import { beginsWith } from './named.js'
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
  if (story)
    query = query.where(
      sql<SqlBool>`(${sql.join(
        story.map((one) => beginsWith(sql.ref('story'), one)),
        sql` or `,
      )})`,
    )
  if (since !== undefined) query = query.where('at', '>=', timeOf(since))
  if (until !== undefined) query = query.where('at', '<=', until.length === 10 ? `${until}~` : timeOf(until))
  if (terms) query = query.where(text.has(sql.ref('changes.label'), terms))
  if (after !== null) query = query.where('number', '<', Number(after[0]))
  const rows = await query.orderBy('number', 'desc').limit(limit + 1).execute() // biome-ignore format: one line reads best
  const page = pageOf(rows, ({ number }) => [number])
  return withRows(page, page.rows.map(({ number: _, kind, ...change }) => ({ ...change, kind: kind as Change['kind'] }))) // biome-ignore format: one line reads best
}
