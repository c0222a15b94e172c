import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { ActorProfile } from '../../questions.js'
import { statementFrom } from '../article-parts.js'
import type { Database } from '../engine.js'
import type { PartyBook } from '../parties.js'
import type { StatementTable } from '../tables.js'
import { dealingsOf } from './actor-dealings.js'
import { heldPositions } from './actor-positions.js'
import { namesOf } from './actors.js'
import { articleHeads } from './article-heads.js'
import type { Narrowing } from './narrowing.js'
import { byRole } from './record-narrowings.js'
import { latestRecords } from './records.js'

/** Records and statements of a kind that are given. */
const MOST_LISTED = 8
const MOST_TITLES = 20

/** All of one actor; each part a statement or two that looks at no more rows than it gives, or at the latest few thousand. */
export async function actorProfile(db: Database, parties: PartyBook, id: string): Promise<ActorProfile | null> {
  const own = sql<number>`select number from parties where actor = ${id}`
  const counts = await countsOf(db, id)
  if (counts === null) return null
  const { names = [], sectors = [] } = (await namesOf(db, [id])).get(id) ?? {}
  return {
    ...counts,
    names,
    sectors,
    ...(await dealingsOf(db, own, id)),
    titles: await titlesOf(db, own),
    positions: await heldPositions(db, parties, own),
    said: await saidBy(db, parties, id, own),
    told: await latestRecords(db, parties, ofOthers(own), MOST_LISTED),
    does: await latestRecords(db, parties, byRole('actor', own), MOST_LISTED),
    undergoes: await latestRecords(db, parties, byRole('recipient', own), MOST_LISTED),
  }
}

async function countsOf(db: Database, id: string) {
  const row = await db
    .selectFrom('article_actors')
    .select(({ fn }) => [
      fn.sum<number | null>('acts').as('acts'),
      fn.sum<number | null>('receives').as('receives'),
      fn.sum<number | null>('speaks').as('speaks'),
      fn.countAll<number>().as('articles'),
      fn.min('day').as('first'),
      fn.max('day').as('last'),
    ])
    .where('actor', '=', id)
    .executeTakeFirstOrThrow()
  const { acts, receives, speaks, articles, first, last } = row
  if (Number(articles) === 0) return null
  return { id, acts: Number(acts), receives: Number(receives), speaks: Number(speaks), articles: Number(articles), first, last } // biome-ignore format: one line reads best
}

/** The words by which it is named where it speaks. */
async function titlesOf(db: Database, own: RawBuilder<number>): Promise<ActorProfile['titles']> {
  const { rows } = await sql<{ words: string; uses: number; ref: string }>`
    select source as words, count(*) as uses, min(article || '#' || id) as ref from statements
    where speaker in (${own}) and source is not null group by source order by uses desc, source limit ${MOST_TITLES}`.execute(
    db,
  )
  return rows.map((row) => ({ ...row, uses: Number(row.uses) }))
}

/** From the latest reports in which it speaks. */
async function saidBy(
  db: Database,
  parties: PartyBook,
  id: string,
  own: RawBuilder<number>,
): Promise<ActorProfile['said']> {
  const latest = sql`select a.id, w.day from article_actors w join articles a on a.number = w.article
    where w.actor = ${id} and w.speaks > 0 order by w.day desc, w.article desc limit ${MOST_LISTED}`
  const { rows } = await sql<StatementTable>`
    select s.* from (${latest}) l cross join statements s on s.article = l.id
    where s.speaker in (${own}) and s.force = 'speech' order by l.day desc, s.article, s.seq limit ${MOST_LISTED}`.execute(
    db,
  )
  const partyOf = await parties.partiesOf(
    db,
    rows.flatMap(({ speaker, addressees }) => [speaker ?? [], JSON.parse(addressees) as number[]].flat()),
  )
  const heads = await articleHeads(db, rows.map(({ article }) => article)) // biome-ignore format: one line reads best
  return rows.flatMap((row) => {
    const at = heads.get(row.article)
    return at ? [{ statement: statementFrom(row, partyOf), article: at.head }] : []
  })
}

/** Records in which others tell of it. */
function ofOthers(own: RawBuilder<number>): Narrowing {
  const told = sql<SqlBool>`r.speaker is not null and r.speaker not in (${own})`
  return {
    keys: sql`select w.record from record_parties w cross join records r on r.number = w.record where w.party in (${own}) and ${told}`,
    passes: sql<SqlBool>`exists (select 1 from record_parties w join records r on r.number = w.record where w.record = records.number and +w.party in (${own}) and ${told})`,
  }
}
