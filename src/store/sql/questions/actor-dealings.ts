import { type RawBuilder, sql } from 'kysely'
import type { EventType } from '../../../model/record.js'
import type { ActorProfile, Partner } from '../../questions.js'
import type { Database } from '../engine.js'

/** Its latest parts in records that are looked at: an actor that is in half of a large ledger would hold a page up for a second. */
const MOST_COUNTED = 3_000
const MOST_SPELLINGS = 200
const MOST_PARTNERS = 50

/** Under which names an actor is in records, and with whom. */
export async function dealingsOf(
  db: Database,
  own: RawBuilder<number>,
  id: string,
): Promise<Pick<ActorProfile, 'counted' | 'spellings' | 'partners'>> {
  const latest = sql`select record, role, party from record_parties where party in (${own}) order by record desc limit ${MOST_COUNTED}`
  const counted = await sql<{ count: number }>`select count(*) as count from (${latest})`.execute(db)
  return {
    counted: Number(counted.rows[0]?.count ?? 0),
    spellings: await spellingsIn(db, latest),
    partners: await partnersIn(db, latest, id),
  }
}

async function spellingsIn(db: Database, latest: RawBuilder<unknown>): Promise<ActorProfile['spellings']> {
  const { rows } = await sql<{ name: string; outlet: string | null; uses: number }>`
    select p.name, a.outlet, count(*) as uses from (${latest}) m cross join records r on r.number = m.record
    cross join articles a on a.id = r.article cross join parties p on p.number = m.party
    where p.name is not null group by p.name, a.outlet order by uses desc, p.name, a.outlet limit ${MOST_SPELLINGS}`.execute(
    db,
  )
  return rows.map((row) => ({ ...row, uses: Number(row.uses) }))
}

async function partnersIn(db: Database, latest: RawBuilder<unknown>, id: string): Promise<readonly Partner[]> {
  const { rows } = await sql<{ partner: string; role: 'actor' | 'recipient'; type: EventType; times: number }>`
    select p.actor as partner, m.role, r.type, count(distinct r.number) as times
    from (${latest}) m cross join record_parties o on o.record = m.record and o.role <> m.role
    cross join parties p on p.number = o.party cross join records r on r.number = m.record
    where p.actor <> ${id} group by p.actor, m.role, r.type order by p.actor, r.type`.execute(db)
  const partners = new Map<string, { sum: number; acts: Counts; receives: Counts }>()
  for (const { partner, role, type, times } of rows) {
    const one = partners.get(partner) ?? { sum: 0, acts: {}, receives: {} }
    partners.set(partner, one)
    one[role === 'actor' ? 'acts' : 'receives'][type] = Number(times)
    one.sum += Number(times)
  }
  return [...partners]
    .sort((a, b) => b[1].sum - a[1].sum)
    .slice(0, MOST_PARTNERS)
    .map(([partner, { acts, receives }]) => ({ id: partner, acts, receives }))
}

type Counts = Partial<Record<EventType, number>>
