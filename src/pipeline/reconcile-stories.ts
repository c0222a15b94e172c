import type { Change } from '../model/change.js'
import type { Reading } from '../model/reading.js'
import { changesBetween } from '../reconcile/changes/changes.js'
import { reconcile } from '../reconcile/reconcile.js'
import { type StoryReadings, storyOf } from '../reconcile/stories/story-of.js'
import type { LedgerStore } from '../store/ledger-store.js'
import { linkedStories } from './linked-stories.js'

export interface Reconciled {
  /** Stories of the index that were reconciled: those asked for, and those linked with them. */
  readonly stories: readonly string[]
  readonly changes: readonly Change[]
}

/** By store, what is being reconciled. */
const underWay = new WeakMap<LedgerStore['stories'], Promise<unknown>>()

/**
 * Reconciles these stories of the index, and those that judgements or moved articles link with them, from what the store holds of their articles, and
 * puts what came out with what it changed, in one transaction. What it gives does not depend on when stories were reconciled before.
 * Of several calls for one store each waits for the one before: what one read before a judgement must not be put over what another read after it.
 * `now`: ISO 8601 instant of the changes.
 */
export function reconcileStories(wanted: readonly string[], options: Reconciling): Promise<Reconciled> {
  const { stories } = options.store
  const done = (underWay.get(stories) ?? Promise.resolve()).then(() => reconcileNow(wanted, options))
  underWay.set(
    stories,
    done.catch(() => undefined),
  )
  return done
}

interface Reconciling {
  readonly store: LedgerStore
  readonly now: () => string
}

async function reconcileNow(wanted: readonly string[], { store, now }: Reconciling): Promise<Reconciled> {
  // Before anything is read, so that what is marked from here on stays marked.
  await store.stories.pending()
  const judged = await store.judgements.list()
  const { ids, members, before } = await linkedStories(wanted, judged, store.stories)
  const readings = await store.articles.readings([...members.values()].flat())
  const after = reconcile(readings, judged.judgements, (all) => grouped(all, members))
  const changes = changesBetween(before, after, now())
  await store.stories.put(after, [...new Set([...ids, ...before.stories.map(({ id }) => id)])], changes)
  return { stories: ids, changes }
}

/** The stories of the index, in order of their first report. */
function grouped(
  readings: readonly Reading[],
  members: ReadonlyMap<string, readonly string[]>,
): readonly StoryReadings[] {
  const storyIn = new Map([...members].flatMap(([id, articles]) => articles.map((article) => [article, id] as const)))
  const stories = new Map<string, Reading[]>()
  for (const reading of readings) {
    const id = storyIn.get(reading.ledger.id)
    if (id === undefined) continue
    const story = stories.get(id)
    if (story) story.push(reading)
    else stories.set(id, [reading])
  }
  return [...stories].map(([id, told]) => storyOf(id, told))
}
