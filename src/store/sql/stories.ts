import type { Reconciliation } from '../../model/ledger.js'
import type { Story } from '../../model/story.js'
import { comesBefore } from '../../reconcile/stories/group.js'
import type { StoryStore } from '../ledger-store.js'
import { byKey, inChunks } from './chunks.js'
import type { Database } from './engine.js'
import { indexState } from './index-state.js'
import { markStories } from './judgements.js'
import { storiesOf } from './placements.js'
import { putStories } from './put-stories.js'
import { readStories, storiesBy } from './read-stories.js'
import type { Session } from './session.js'

/** So many stories are read by one query for each table. */
const AT_ONCE = 200

/** Stories in tables. */
export function storiesIn(session: Session): StoryStore {
  const { parties, marks } = session
  return {
    indexAround: (from, to) => session.read((db) => indexState(db, from, to)),
    pending: () => session.read((db) => marks.list(db)),
    mark: (articles) => session.write((db) => markStories(db, session, articles)),
    members: (stories) => session.read((db) => membersOf(db, stories)),
    of: (articles) => session.read((db) => storiesOf(db, articles)),
    ledgers: (stories) => session.read((db) => ledgersOf(db, session, stories)),
    put: (reconciled, settled, changes) =>
      session.write(async (db) => {
        await marks.clear(db, settled)
        await putStories(db, parties, reconciled, settled, changes)
      }),
    all: (size) => allStories(session, size),
  }
}

async function membersOf(db: Database, stories: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const members = new Map<string, readonly string[]>()
  for (const some of inChunks(stories, 500)) {
    const rows = await db
      .selectFrom('index_articles')
      .select(['article', 'day', 'story'])
      .where('story', 'in', some)
      .execute()
    rows.sort((a, b) => (comesBefore(a, b) ? -1 : 1))
    for (const [story, of] of byKey(rows, (row) => row.story)) members.set(story, of.map(({ article }) => article)) // biome-ignore format: one line reads best
  }
  return members
}

async function ledgersOf(db: Database, { parties }: Session, stories: readonly string[]): Promise<Reconciliation> {
  const parts: Reconciliation[] = []
  for (const some of inChunks([...new Set(stories)], AT_ONCE)) parts.push(await readStories(db, parties, some))
  const judgements = new Map(parts.flatMap((part) => part.judgements).map((outcome) => [outcome.id, outcome]))
  return {
    stories: parts.flatMap((part) => part.stories),
    origins: parts.flatMap((part) => part.origins),
    claims: parts.flatMap((part) => part.claims),
    proposals: parts.flatMap((part) => part.proposals),
    positions: parts.flatMap((part) => part.positions),
    dependencies: parts.flatMap((part) => part.dependencies),
    deadlocks: parts.flatMap((part) => part.deadlocks),
    judgements: [...judgements.values()],
  }
}

/** Latest first, those without a day last. The heads are listed once, so that stories put in the meantime neither repeat nor hide one. */
async function* allStories(session: Session, size: number): AsyncGenerator<readonly Story[]> {
  const heads = await session.db
    .selectFrom('stories')
    .select(['id', 'last'])
    .orderBy('last', 'desc')
    .orderBy('id')
    .execute()
  for (const some of inChunks(heads, size))
    yield await session.read((db) => storiesBy(db, some.map(({ id }) => id))) // biome-ignore format: one line reads best
}
