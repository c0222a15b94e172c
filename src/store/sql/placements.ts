import type { StoryProfile } from '../../reconcile/stories/profile.js'
import type { Addition } from '../../reconcile/stories/story-index.js'
import { byKey, inChunks } from './chunks.js'
import type { Database } from './engine.js'
import { insertRows } from './insert-rows.js'
import { profileColumns } from './profile-columns.js'

/** Writes what the story index did with an article. The stories that have other articles now. */
export async function writePlacement(
  db: Database,
  profile: StoryProfile,
  placement: Addition,
): Promise<readonly string[]> {
  const { story, copyOf, counted, moved, founded } = placement
  await found(db, founded)
  const columns = copyOf === null ? profileColumns(profile) : { terms: null, meaning: null, shingles: null }
  const { article, day } = profile
  await insertRows(db, 'index_articles', [
    { article, story, day, copy_of: copyOf, counted: counted ? 1 : 0, ...columns },
  ])
  const left = await storiesOf(db, moved.map((one) => one.article)) // biome-ignore format: one line reads best
  for (const [into, articles] of byKey(moved, (one) => one.story)) await move(db, into, articles.map((one) => one.article)) // biome-ignore format: one line reads best
  if (counted) await countTerms(db, profile)
  return [...new Set([story, ...left.values(), ...moved.map((one) => one.story)])]
}

/** The stories of the index that articles are in. */
export async function storiesOf(db: Database, articles: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const some of inChunks(articles, 500)) {
    const rows = await db
      .selectFrom('index_articles')
      .select(['article', 'story'])
      .where('article', 'in', some)
      .execute()
    for (const { article, story } of rows) found.set(article, story)
  }
  return found
}

async function found(db: Database, founded: Addition['founded']): Promise<void> {
  if (founded.length === 0) return
  const last = await db
    .selectFrom('index_stories')
    .select('founded')
    .orderBy('founded', 'desc')
    .limit(1)
    .executeTakeFirst()
  const next = (last?.founded ?? 0) + 1
  // A story that went into another and comes out again is the youngest, as in the index.
  for (const [at, { story, founder }] of founded.entries()) {
    const row = { founder, founded: next + at }
    const values = { id: story, pending: null, ...row }
    await db.insertInto('index_stories').values(values).onConflict((is) => is.column('id').doUpdateSet(row)).execute() // biome-ignore format: one line reads best
  }
}

async function move(db: Database, story: string, articles: readonly string[]): Promise<void> {
  for (const some of inChunks(articles, 500))
    await db.updateTable('index_articles').set({ story }).where('article', 'in', some).execute()
}

/** Each term once: in how many reports it was, not how often. */
async function countTerms(db: Database, { terms }: StoryProfile): Promise<void> {
  const rows = [...new Set(terms.map(({ term }) => term))].map((term) => ({ term, reports: 1 }))
  await insertRows(db, 'index_terms', rows, 'count')
}
