import type { ArticleHead } from '../../questions.js'
import type { Database } from '../engine.js'

/** The heads of articles by their ids, and the stories that they are in. */
export async function articleHeads(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly head: ArticleHead; readonly story: string | null }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'ref', 'outlet', 'title', 'byline', 'url', 'published', 'story'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ story, ...head }) => [head.id, { head, story }]))
}
