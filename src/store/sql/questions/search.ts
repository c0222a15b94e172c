import { type SqlBool, sql } from 'kysely'
import type { Filter, Page, Paging, Passage } from '../../questions.js'
import { byKey } from '../chunks.js'
import type { Database } from '../engine.js'
import { articleHeads } from './article-heads.js'
import { dayOf } from './days.js'
import type { FullText } from './full-text.js'
import { outletsNamed, storiesNamed } from './named.js'
import { conditionsOf, type Narrowing } from './narrowing.js'
import { turnTo, withRows } from './paging.js'
import { searchTerms, type Term, termRanges } from './search-words.js'

/** Sentences that have all of the words, those added last first. */
export async function searchPage(
  db: Database,
  text: FullText,
  words: string,
  filter: Filter,
  paging: Paging = {},
): Promise<Page<Passage>> {
  const { limit, after, pageOf } = turnTo('search', paging)
  const terms = searchTerms(words)
  const narrowings = await sentenceNarrowings(db, filter)
  if (terms.length === 0 || narrowings === null) return { rows: [], next: null }
  // An index of words gives its finds in the order wanted, if it is not asked for single ones: hence the +, here and where it is narrowed.
  const conditions = await conditionsOf(db, sql`+found.number`, narrowings)
  let query = db.selectFrom(sql<{ number: number }>`(${text.sentences(terms)})`.as('found')).select('number')
  for (const condition of conditions) query = query.where(condition)
  if (after !== null) query = query.where('number', '<', Number(after[0]))
  const rows = await query.orderBy('number', 'desc').limit(limit + 1).execute() // biome-ignore format: one line reads best
  const page = pageOf(rows, ({ number }) => [number])
  return withRows(page, await passages(db, page.rows.map(({ number }) => number), terms)) // biome-ignore format: one line reads best
}

/** What narrows sentences, `found`, all of it together; null where nothing can pass. */
export async function sentenceNarrowings(
  db: Database,
  { outlet, story, since, until }: Filter,
): Promise<readonly Narrowing[] | null> {
  const outlets = outlet && (await outletsNamed(db, outlet))
  if (outlets?.length === 0) return null
  const ofArticle = [
    ...(outlets ? [sql`a.outlet in (${sql.join(outlets)})`] : []),
    ...(story ? [sql`a.story in (${storiesNamed(story)})`] : []),
    ...(since === undefined ? [] : [sql`a.published >= ${dayOf(since)}`]),
    ...(until === undefined ? [] : [sql`a.published < ${`${dayOf(until)}~`}`]),
  ]
  if (ofArticle.length === 0) return []
  const all = sql.join(ofArticle, sql` and `)
  return [
    {
      keys: sql`select s.number from articles a join sentences s on s.article = a.id where ${all}`,
      passes: sql<SqlBool>`exists (select 1 from sentences s join articles a on a.id = s.article where s.number = found.number and ${all})`,
    },
  ]
}

/** The passages of sentences, in the order given. */
async function passages(db: Database, numbers: readonly number[], terms: readonly Term[]): Promise<readonly Passage[]> {
  if (numbers.length === 0) return []
  const sentences = await db
    .selectFrom('sentences')
    .select(['number', 'article', 'start', 'end', 'text'])
    .where('number', 'in', numbers)
    .execute()
  const articles = sentences.map(({ article }) => article)
  const heads = await articleHeads(db, articles)
  const records = await db
    .selectFrom('records')
    .select(['id', 'article', 'start', 'end'])
    .where('article', 'in', [...new Set(articles)])
    .orderBy('seq')
    .execute()
  const recordsOf = byKey(records, ({ article }) => article)
  const found = new Map(
    sentences.flatMap(({ number, article, start, end, text }) => {
      const at = heads.get(article)
      const inside = (recordsOf.get(article) ?? []).filter((record) => record.start < end && record.end > start)
      const passage = { start, end, text, hits: termRanges(text, terms), records: inside.map(({ id }) => id) }
      return at ? [[number, { article: at.head, story: at.story, ...passage }] as const] : []
    }),
  )
  return numbers.flatMap((number) => found.get(number) ?? [])
}
