import { inChunks } from './chunks.js'
import type { Database } from './engine.js'

/**
 * Which stories wait to be reconciled. A mark is a number that grows, so that one is set while a story is being
 * reconciled is told from the one that was seen before, and stays.
 */
export class PendingMarks {
  readonly #seen = new Map<string, number>()

  /** Stories that wait, in order of marking. */
  async list(db: Database): Promise<readonly string[]> {
    const rows = await db
      .selectFrom('index_stories')
      .select(['id', 'pending'])
      .where('pending', 'is not', null)
      .orderBy('pending')
      .orderBy('id')
      .execute()
    for (const { id, pending } of rows) if (pending !== null) this.#seen.set(id, pending)
    return rows.map(({ id }) => id)
  }

  /** Marks stories. */
  async set(db: Database, stories: readonly string[]): Promise<void> {
    const mark = (await lastMark(db)) + 1
    for (const some of inChunks(stories, 500))
      await db.updateTable('index_stories').set({ pending: mark }).where('id', 'in', some).execute()
  }

  /** Takes away the marks that were listed; one that was set since then stays. */
  async clear(db: Database, stories: readonly string[]): Promise<void> {
    for (const story of stories) {
      const mark = this.#seen.get(story)
      if (mark === undefined) continue
      const wanted = db.updateTable('index_stories').set({ pending: null }).where('id', '=', story)
      await wanted.where('pending', '=', mark).execute()
      this.#seen.delete(story)
    }
  }

  /** Forgets what was seen: the stories wait until they are listed again. */
  forget(): void {
    this.#seen.clear()
  }
}

async function lastMark(db: Database): Promise<number> {
  const row = await db
    .selectFrom('index_stories')
    .select('pending')
    .where('pending', 'is not', null)
    .orderBy('pending', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.pending ?? 0
}
