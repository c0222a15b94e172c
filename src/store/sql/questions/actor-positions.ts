import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { HeldPosition } from '../../questions.js'
import type { Database } from '../engine.js'
import type { PartyBook } from '../parties.js'
import { positionFrom } from '../story-parts.js'

const MOST_POSITIONS = 100

/** The positions of parties, those last seen latest first, each stance with the words of its first claim. */
export async function heldPositions(
  db: Database,
  parties: PartyBook,
  holders: RawBuilder<number>,
): Promise<readonly HeldPosition[]> {
  // Which they are is found first: rows are wide, and those of an actor may be thousands.
  const latest = sql<string>`select id from positions where holder in (${holders}) order by last_seen desc, id limit ${MOST_POSITIONS}`
  const rows = await db
    .selectFrom('positions')
    .innerJoin('proposals', 'proposals.id', 'positions.proposal')
    .innerJoin('stories', 'stories.id', 'positions.story')
    .selectAll('positions')
    .select(['proposals.label', 'stories.title'])
    .where(sql<SqlBool>`positions.id in (${latest})`)
    .orderBy('positions.last_seen', 'desc')
    .orderBy('positions.id')
    .execute()
  const partyOf = await parties.partiesOf(
    db,
    rows.flatMap(({ holder, according }) => [holder, ...(according === null ? [] : [according])]),
  )
  const held = rows.map((row) => ({ position: positionFrom(row, partyOf), label: row.label, title: row.title }))
  const leads = await leadsOf(db, held.flatMap(({ position }) => position.history.flatMap(({ claims }) => claims.slice(0, 1)))) // biome-ignore format: one line reads best
  return held.map((one) => ({
    ...one,
    evidence: one.position.history.map(({ claims: [first = ''] }) => leads.get(first) ?? null),
  }))
}

/** `ARTICLE#RECORD` of the clearest members of claims. */
async function leadsOf(db: Database, claims: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (claims.length === 0) return new Map()
  const rows = await db
    .selectFrom('claims')
    .select(['id', 'lead'])
    .where('id', 'in', [...new Set(claims)])
    .execute()
  return new Map(rows.map(({ id, lead }) => [id, lead]))
}
