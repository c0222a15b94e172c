import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Filter, Page, StoryPaging, StoryRow } from '../../questions.js'
import { byKey } from '../chunks.js'
import type { Database } from '../engine.js'
import { storiesBy } from '../read-stories.js'
import { dayOf } from './days.js'
import type { FullText } from './full-text.js'
import { outletsNamed, partiesNamed, storiesNamed } from './named.js'
import { conditionsOf, type Narrowing } from './narrowing.js'
import { behind, turnTo, withRows } from './paging.js'
import { searchTerms } from './search-words.js'

/** A key is that of a record or sentence, and stories are few beside these: they are sooner walked through. */
const MOST_LOOKED_UP = 2500

/** Names of those who act most that a row has. */
const MOST_ACTORS = 5

/** What each order is sorted by, latest first. */
const SORTED_BY = { reported: 'stories.last', changed: 'stories.changed' } as const

/** Stories, the one with the latest report or change first, those without any last. */
export async function storyPage(
  db: Database,
  text: FullText,
  filter: Filter,
  { sort = 'reported', ...paging }: StoryPaging = {},
): Promise<Page<StoryRow>> {
  const { limit, after, pageOf } = turnTo(`stories by ${sort}`, paging)
  const by = SORTED_BY[sort]
  const narrowings = await storyNarrowings(db, filter, text)
  if (narrowings === null) return { rows: [], next: null }
  const conditions = [
    ...(await conditionsOf(db, sql`stories.id`, narrowings, MOST_LOOKED_UP)),
    ...daysOf(filter),
    ...(after === null ? [] : [behind(after, sql.ref(by), sql.ref('stories.id'))]),
  ]
  let query = db.selectFrom('stories').select(['stories.id', `${by} as place`])
  for (const condition of conditions) query = query.where(condition)
  const rows = await query.orderBy(by, 'desc').orderBy('stories.id').limit(limit + 1).execute() // biome-ignore format: one line reads best
  const page = pageOf(rows, ({ place, id }) => [place, id])
  return withRows(page, await storyRows(db, page.rows.map(({ id }) => id))) // biome-ignore format: one line reads best
}

export async function titlesOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('stories').select(['id', 'title']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** What narrows stories beyond their days; null where nothing can pass. */
export async function storyNarrowings(
  db: Database,
  filter: Filter,
  text: FullText,
): Promise<readonly Narrowing[] | null> {
  const found: (Narrowing | null)[] = []
  if (filter.actor) found.push(byParty(partiesNamed(filter.actor, text)))
  if (filter.outlet) found.push(byOutlet(await outletsNamed(db, filter.outlet)))
  if (filter.story) found.push(byId(storiesNamed(filter.story)))
  if (filter.text !== undefined) found.push(byText(filter.text, text))
  return found.every((one) => one !== null) ? found : null
}

/** Where a party acts or is acted on. */
function byParty(parties: RawBuilder<number>): Narrowing {
  const story = sql`select a.story from record_parties w join records r on r.number = w.record join articles a on a.id = r.article`
  const within = sql`select 1 from articles a join records r on r.article = a.id join record_parties w on w.record = r.number`
  return {
    keys: sql`${story} where w.party in (${parties})`,
    passes: sql<SqlBool>`exists (${within} where a.story = stories.id and +w.party in (${parties}))`,
  }
}

function byOutlet(outlets: readonly string[]): Narrowing | null {
  if (outlets.length === 0) return null
  const names = sql.join(outlets)
  return {
    keys: sql`select a.story from articles a where a.outlet in (${names})`,
    passes: sql<SqlBool>`exists (select 1 from articles a where a.story = stories.id and a.outlet in (${names}))`,
  }
}

function byId(ids: RawBuilder<string>): Narrowing {
  return { keys: ids, passes: sql<SqlBool>`stories.id in (${ids})` }
}

/** In the title, or together in one sentence of a report. */
function byText(words: string, text: FullText): Narrowing | null {
  const terms = searchTerms(words)
  if (terms.length === 0) return null
  const found = sql`+s.number in (${text.sentences(terms)})`
  const told = sql`select a.story from (${text.sentences(terms)}) f join sentences s on s.number = f.number join articles a on a.id = s.article`
  const titled = sql`select t.id from stories t where ${text.has(sql.ref('t.title'), terms)}`
  return {
    keys: sql`${titled} union all ${told}`,
    passes: sql<SqlBool>`(${text.has(sql.ref('stories.title'), terms)}
      or exists (select 1 from articles a join sentences s on s.article = a.id where a.story = stories.id and ${found}))`,
  }
}

/** What was reported in these days at all. */
function daysOf({ since, until }: Filter): readonly RawBuilder<SqlBool>[] {
  return [
    ...(since === undefined ? [] : [sql<SqlBool>`stories.last >= ${dayOf(since)}`]),
    ...(until === undefined ? [] : [sql<SqlBool>`stories.first <= ${until.length === 10 ? `${until}~` : until}`]),
  ]
}

async function storyRows(db: Database, ids: readonly string[]): Promise<readonly StoryRow[]> {
  if (ids.length === 0) return []
  const stories = await storiesBy(db, ids)
  const heads = await db.selectFrom('stories').select(['id', 'changed']).where('id', 'in', ids).execute()
  const changed = new Map(heads.map((head) => [head.id, head.changed]))
  const [outlets, records, claims, actors, days] = [
    await outletsIn(db, ids),
    await recordsIn(db, ids),
    await claimsIn(db, ids),
    await actorsIn(db, ids),
    await daysIn(db, ids),
  ]
  return stories.map((story) => ({
    ...story,
    outlets: outlets.get(story.id) ?? 0,
    records: records.get(story.id) ?? 0,
    ...(claims.get(story.id) ?? { origins: 0, claims: 0, conflicts: 0 }),
    actors: actors.get(story.id) ?? [],
    changed: changed.get(story.id) ?? null,
    days: (days.get(story.id) ?? []).map(({ day, reports }) => ({ day, reports: Number(reports) })),
  }))
}

/** A report without an outlet counts as one. */
async function outletsIn(db: Database, stories: readonly string[]): Promise<ReadonlyMap<string | null, number>> {
  const outlet = sql<string>`coalesce(outlet, id)`
  const rows = await db
    .selectFrom('articles')
    .select(['story', ({ fn }) => fn.count<number>(outlet).distinct().as('count')])
    .where('story', 'in', stories)
    .groupBy('story')
    .execute()
  return new Map(rows.map(({ story, count }) => [story, Number(count)]))
}

async function recordsIn(db: Database, stories: readonly string[]): Promise<ReadonlyMap<string | null, number>> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('records', 'records.article', 'articles.id')
    .select(['articles.story', ({ fn }) => fn.countAll<number>().as('count')])
    .where('articles.story', 'in', stories)
    .groupBy('articles.story')
    .execute()
  return new Map(rows.map(({ story, count }) => [story, Number(count)]))
}

async function claimsIn(db: Database, stories: readonly string[]) {
  const rows = await db
    .selectFrom('claims')
    .select(({ fn }) => [
      'story',
      fn.countAll<number>().as('claims'),
      fn.max('origins').as('origins'),
      sql<number>`sum(case when agreement = 'conflicting' then 1 else 0 end)`.as('conflicts'),
    ])
    .where('story', 'in', stories)
    .groupBy('story')
    .execute()
  return new Map(
    rows.map(({ story, claims, origins, conflicts }) => [
      story,
      { claims: Number(claims), origins: Number(origins), conflicts: Number(conflicts) },
    ]),
  )
}

async function actorsIn(
  db: Database,
  stories: readonly string[],
): Promise<ReadonlyMap<string | null, readonly string[]>> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('article_actors', 'article_actors.article', 'articles.number')
    .select(['articles.story', 'article_actors.actor', ({ fn }) => fn.sum<number>('article_actors.acts').as('acts')])
    .where('articles.story', 'in', stories)
    .groupBy(['articles.story', 'article_actors.actor'])
    .orderBy('acts', 'desc')
    .orderBy('article_actors.actor')
    .execute()
  return new Map(
    [...byKey(rows, ({ story }) => story)].map(([story, of]) => [
      story,
      of.slice(0, MOST_ACTORS).map(({ actor }) => actor),
    ]),
  )
}

async function daysIn(db: Database, stories: readonly string[]) {
  const day = sql<string>`substr(published, 1, 10)`
  const rows = await db
    .selectFrom('articles')
    .select(({ fn }) => ['story', day.as('day'), fn.countAll<number>().as('reports')])
    .where('story', 'in', stories)
    .where('published', 'is not', null)
    .groupBy(['story', day])
    .orderBy(day)
    .execute()
  return byKey(rows, ({ story }) => story)
}
