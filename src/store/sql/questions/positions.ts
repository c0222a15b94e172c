import { type SqlBool, sql } from 'kysely'
import type { Position } from '../../../model/position.js'
import type { Filter, Page, Paging, PositionRow } from '../../questions.js'
import type { Database } from '../engine.js'
import type { PartyBook } from '../parties.js'
import { idsIn } from '../story-parts.js'
import { dayOf } from './days.js'
import type { FullText } from './full-text.js'
import { partiesNamed, storiesNamed } from './named.js'
import { behind, type Place, turnTo, withRows } from './paging.js'
import { searchTerms } from './search-words.js'

/** Positions, the one last seen latest first, those without a day last. */
export async function positionPage(
  db: Database,
  { parties, text }: { readonly parties: PartyBook; readonly text: FullText },
  filter: Filter,
  paging: Paging = {},
): Promise<Page<PositionRow>> {
  const { limit, after, pageOf } = turnTo('positions', paging)
  const query = narrowed(db, filter, text)
  const rows =
    query === null
      ? []
      : await afterPlace(query, after)
          .limit(limit + 1)
          .execute()
  const page = pageOf(rows, ({ last_seen, id }) => [last_seen, id])
  const holders = page.rows.flatMap(({ holder, according }) => [holder, ...(according === null ? [] : [according])])
  const partyOf = await parties.partiesOf(db, holders)
  return withRows(page, page.rows.map((row) => positionRow(row, partyOf))) // biome-ignore format: one line reads best
}

const all = (db: Database) =>
  db
    .selectFrom('positions')
    .innerJoin('proposals', 'proposals.id', 'positions.proposal')
    .selectAll('positions')
    .select('proposals.label')

type Query = ReturnType<typeof all>
type Row = Awaited<ReturnType<Query['execute']>>[number]

/** Null where nothing can pass. */
function narrowed(db: Database, filter: Filter, text: FullText): Query | null {
  const { actor, stance, story, since, until } = filter
  let query = all(db)
  if (actor) query = query.where(sql<SqlBool>`positions.holder in (${partiesNamed(actor, text)})`)
  if (stance) query = query.where('positions.stance', 'in', stance)
  if (story) query = query.where(sql<SqlBool>`positions.story in (${storiesNamed(story)})`)
  if (since !== undefined) query = query.where('positions.last_seen', '>=', dayOf(since))
  if (until !== undefined) query = query.where('positions.last_seen', '<=', dayOf(until))
  if (filter.text !== undefined) {
    const terms = searchTerms(filter.text)
    if (terms.length === 0) return null
    query = query.where(text.has(sql.ref('proposals.label'), terms))
  }
  return query
}

function afterPlace(query: Query, after: Place | null): Query {
  const sorted = query.orderBy('positions.last_seen', 'desc').orderBy('positions.id')
  return after === null ? sorted : sorted.where(behind(after, sql.ref('positions.last_seen'), sql.ref('positions.id')))
}

function positionRow(row: Row, partyOf: (number: number) => PositionRow['holder']): PositionRow {
  const {
    id,
    story,
    proposal,
    label,
    holder,
    according,
    since,
    last_seen: lastSeen,
    conditions,
    history,
    members,
  } = row
  return {
    id, story, proposal, label, holder: partyOf(holder), stance: row.stance as Position['stance'], basis: row.basis as Position['basis'],
    according: according === null ? null : partyOf(according), conditions: idsIn(conditions).length, since, lastSeen,
    before: (JSON.parse(history) as Position['history']).slice(0, -1).map(({ stance }) => stance), members: idsIn(members),
  } // biome-ignore format: as the type orders them
}
