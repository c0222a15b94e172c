import { type SqlBool, sql } from 'kysely'
import type { ActorRow, Filter, Page, Paging } from '../../questions.js'
import { byKey } from '../chunks.js'
import type { Database } from '../engine.js'
import { dayOf } from './days.js'
import type { FullText } from './full-text.js'
import { outletsNamed, partiesNamed, storiesNamed } from './named.js'
import { turnTo, withRows } from './paging.js'

/** Actors, the one that acts, is acted on and speaks most first. Counts, articles and days are of what the filter leaves; names are all. */
export async function actorPage(
  db: Database,
  text: FullText,
  filter: Filter,
  paging: Paging = {},
): Promise<Page<ActorRow>> {
  const { limit, after, pageOf } = turnTo('actors', paging)
  const query = await counted(db, filter, text)
  if (query === null) return { rows: [], next: null }
  const [total = null, actor = null, newest = await newestArticle(db)] = after ?? []
  let rest = db.selectFrom(query.where('article_actors.article', '<=', Number(newest)).as('sums')).selectAll().select(TOTAL.as('total')) // biome-ignore format: one line reads best
  if (after !== null) rest = rest.where(sql<SqlBool>`(${TOTAL} < ${total} or (${TOTAL} = ${total} and actor > ${actor}))`) // biome-ignore format: one line reads best
  const rows = await rest.orderBy('total', 'desc').orderBy('actor').limit(limit + 1).execute() // biome-ignore format: one line reads best
  const page = pageOf(rows, ({ total, actor }) => [Number(total), actor, newest])
  const names = await namesOf(db, page.rows.map(({ actor }) => actor)) // biome-ignore format: one line reads best
  return withRows(
    page,
    page.rows.map(({ actor: id, acts, receives, speaks, articles, first, last }) => ({
      id, names: names.get(id)?.names ?? [], sectors: names.get(id)?.sectors ?? [], acts: Number(acts), receives: Number(receives),
      speaks: Number(speaks), articles: Number(articles), first, last,
    })), // biome-ignore format: as the type orders them
  )
}

/** All pages count the articles that were there for the first: an actor who does more in the meantime would change its place. */
async function newestArticle(db: Database): Promise<number> {
  const row = await db.selectFrom('articles').select('number').orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row?.number ?? 0
}

const TOTAL = sql<number>`acts + receives + speaks`

const all = (db: Database) =>
  db
    .selectFrom('article_actors')
    .select(({ fn }) => [
      'article_actors.actor',
      fn.sum<number>('article_actors.acts').as('acts'),
      fn.sum<number>('article_actors.receives').as('receives'),
      fn.sum<number>('article_actors.speaks').as('speaks'),
      fn.countAll<number>().as('articles'),
      fn.min('article_actors.day').as('first'),
      fn.max('article_actors.day').as('last'),
    ])
    .groupBy('article_actors.actor')

/** Null where nothing can pass. */
async function counted(db: Database, { actor, outlet, story, since, until }: Filter, text: FullText) {
  let query = all(db)
  if (actor) query = query.where(sql<SqlBool>`article_actors.actor in (select actor from parties where number in (${partiesNamed(actor, text)}))`) // biome-ignore format: one line reads best
  const articles = db.selectFrom('articles').select('number')
  if (outlet) {
    const outlets = await outletsNamed(db, outlet)
    if (outlets.length === 0) return null
    query = query.where('article_actors.article', 'in', articles.where('outlet', 'in', outlets))
  }
  if (story) query = query.where('article_actors.article', 'in', articles.where(sql<SqlBool>`story in (${storiesNamed(story)})`)) // biome-ignore format: one line reads best
  if (since !== undefined) query = query.where('article_actors.day', '>=', dayOf(since))
  if (until !== undefined) query = query.where('article_actors.day', '<=', dayOf(until))
  return query
}

/** Names and sectors of actors, those that records use most first. */
export async function namesOf(db: Database, actors: readonly string[]) {
  if (actors.length === 0) return new Map<string, { names: readonly string[]; sectors: readonly string[] }>()
  const uses = sql<number>`(select count(*) from record_parties w where w.party = parties.number)`
  const rows = await db
    .selectFrom('parties')
    .select(['actor', 'sector', 'name', uses.as('uses')])
    .where('actor', 'in', actors)
    .orderBy('uses', 'desc')
    .orderBy('number')
    .execute()
  return new Map(
    [...byKey(rows, ({ actor }) => actor)].map(([actor, parties]) => [
      actor,
      {
        names: mostUsed(parties.map(({ name, uses }) => [name, Number(uses)])),
        sectors: mostUsed(parties.map(({ sector, uses }) => [sector, Number(uses)])),
      },
    ]),
  )
}

function mostUsed(counts: readonly (readonly [string | null, number])[]): readonly string[] {
  const uses = new Map<string, number>()
  for (const [word, count] of counts) if (word !== null) uses.set(word, (uses.get(word) ?? 0) + count)
  return [...uses].sort((a, b) => b[1] - a[1]).map(([word]) => word)
}
