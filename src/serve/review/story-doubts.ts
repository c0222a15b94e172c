import { LRUCache } from 'lru-cache'
import { articleNames } from '../../export/article-names.js'
import { hashId } from '../../model/id.js'
import type { Reconciliation } from '../../model/ledger.js'
import { doubtsOf } from '../../reconcile/doubts.js'
import type { LedgerStore } from '../../store/ledger-store.js'
import { type DoubtRow, doubtRow } from './doubt-row.js'

export interface StoryDoubts {
  readonly rows: readonly DoubtRow[]
  /** Judgements of its records that stand. */
  readonly judged: number
}

/** The stories whose doubts are kept, those asked for last. */
const MOST_KEPT = 100

interface Kept {
  /** A hash of what the doubts follow from. */
  readonly state: string
  readonly rows: readonly DoubtRow[]
}

/** By story. Comparing all records of one takes a while, and a person who reviews asks after each judgement. */
const kept = new WeakMap<LedgerStore, LRUCache<string, Kept>>()

/** What is doubtful in a story, as it stands now. */
export async function storyDoubts(store: LedgerStore, story: DoubtRow['story']): Promise<StoryDoubts> {
  const together = await store.stories.ledgers([story.id])
  const judged = together.judgements.length
  const book = kept.get(store) ?? new LRUCache<string, Kept>({ max: MOST_KEPT })
  kept.set(store, book)
  const state = stateOf(together)
  const known = book.get(story.id)
  const rows = known?.state === state ? known.rows : await rowsOf(store, story, together)
  book.set(story.id, { state, rows })
  return { rows, judged }
}

function stateOf({ stories, claims, judgements }: Reconciliation): string {
  const told = claims.map(({ label, members, differences }) => [label, members, differences])
  return hashId(JSON.stringify([stories, told, judgements.map(({ id, state }) => [id, state])]))
}

async function rowsOf(
  store: LedgerStore,
  story: DoubtRow['story'],
  together: Reconciliation,
): Promise<readonly DoubtRow[]> {
  const readings = await store.articles.readings(together.stories.flatMap(({ articles }) => articles))
  const claimOf = new Map(together.claims.flatMap((claim) => claim.members.map((ref) => [ref, claim] as const)))
  const around = { story, claimOf, names: articleNames(readings.map(({ ledger }) => ledger)) }
  return doubtsOf(readings, together.claims, together.judgements).map((doubt) => doubtRow(doubt, around))
}
