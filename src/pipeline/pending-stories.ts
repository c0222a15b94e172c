import type { Change } from '../model/change.js'
import { Fault, reasonOf } from '../model/fault.js'
import type { LedgerStore } from '../store/ledger-store.js'
import type { Listener } from './add-event.js'
import { type Reconciled, reconcileStories } from './reconcile-stories.js'

export interface ReconcileOptions {
  readonly store: LedgerStore
  /** The time of day, as an ISO 8601 instant. */
  readonly now: () => string
  readonly tell?: Listener | undefined
  /** Stops after the stories in hand. */
  readonly signal?: AbortSignal | undefined
}

/** Articles of small stories that are reconciled in one transaction. */
const BATCH = 40

/** Reconciles all stories that wait for it, some small ones at a time. The changes that this made. */
export async function reconcilePending(options: ReconcileOptions): Promise<readonly Change[]> {
  const changes: Change[] = []
  for await (const batch of batches(options)) {
    if (options.signal?.aborted) break
    changes.push(...(await reconcileTogether(batch.stories, batch.articles, options)))
  }
  return changes
}

/** Stories that wait, and how many articles these have. */
export async function waiting({
  stories,
}: Pick<LedgerStore, 'stories'>): Promise<{ stories: number; articles: number }> {
  const pending = await stories.pending()
  const members = await stories.members(pending)
  return { stories: pending.length, articles: [...members.values()].reduce((sum, { length }) => sum + length, 0) }
}

/**
 * Reconciles stories and tells of it. What goes wrong in one story is told and leaves it waiting; the others are reconciled without it.
 * @throws {Fault} Where the store cannot be written.
 */
export async function reconcileTogether(
  stories: readonly string[],
  articles: number,
  options: ReconcileOptions,
): Promise<readonly Change[]> {
  const { tell } = options
  await tell?.({ kind: 'reconciling', stories: stories.length, articles })
  const done = await attempt(stories, options)
  const changes = done.flatMap((one) => one.changes)
  await tell?.({ kind: 'reconciled', stories: done.flatMap((one) => one.stories).length, changes })
  return changes
}

async function attempt(stories: readonly string[], options: ReconcileOptions): Promise<readonly Reconciled[]> {
  try {
    return [await reconcileStories(stories, options)]
  } catch (error) {
    if (error instanceof Fault) throw error
    if (stories.length > 1) {
      const done: Reconciled[] = []
      for (const story of stories) done.push(...(await attempt([story], options)))
      return done
    }
    const reason = reasonOf(error)
    await options.tell?.({ kind: 'failed', fault: Fault.of('story-unreconciled', { input: stories[0] ?? '', reason }) })
    return []
  }
}

/** What waits now, in order of marking; what a batch took along is not given again. */
async function* batches({
  store,
}: ReconcileOptions): AsyncGenerator<{ readonly stories: readonly string[]; readonly articles: number }> {
  const pending = await store.stories.pending()
  for (let at = 0; at < pending.length; ) {
    const stories: string[] = []
    let articles = 0
    const next = pending.slice(at, at + BATCH)
    const [members, left] = [await store.stories.members(next), new Set(await store.stories.pending())]
    for (const story of next) {
      const size = members.get(story)?.length ?? 0
      if (stories.length > 0 && articles + size > BATCH) break
      at++
      if (!left.has(story)) continue
      stories.push(story)
      articles += size
    }
    if (stories.length > 0) yield { stories, articles }
  }
}
