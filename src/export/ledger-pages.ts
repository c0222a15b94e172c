import type { Change } from '../model/change.js'
import type { Claim } from '../model/claim.js'
import type { Reconciliation } from '../model/ledger.js'
import type { Reading } from '../model/reading.js'
import type { LedgerStore } from '../store/ledger-store.js'
import { pages } from '../store/pages.js'
import type { ActorRow, Filter } from '../store/questions.js'
import { inChunks } from '../store/sql/chunks.js'
import { heededBy, type Kept, keptBy, narrowed } from './kept.js'
import { NOTHING_TOGETHER } from './ledger-json.js'

/** Parts of a ledger that an export can ask for; those that it does not need are not read. */
export type LedgerPart = 'articles' | 'stories' | 'actors' | 'changes'

/**
 * A piece of a ledger that fits into memory: some stories with all that is said of them together, or some articles as they were read. Each story,
 * article, actor and change stands on one page; articles follow the page of their story, and those that wait for one come last.
 */
export interface LedgerPage {
  readonly readings: readonly Reading[]
  readonly together: Reconciliation
  readonly actors: readonly ActorRow[]
  readonly changes: readonly Change[]
  /** The story of an article on this page, by its id; null where it waits for one. */
  storyOf(article: string): string | null
  /** The claim that a record of this page is a member of, by `ARTICLE#RECORD`. */
  claimOf(ref: string): Claim | null
}

export const EMPTY_PAGE: LedgerPage = {
  readings: [],
  together: NOTHING_TOGETHER,
  actors: [],
  changes: [],
  storyOf: () => null,
  claimOf: () => null,
}

const STORIES_AT_ONCE = 50
const ARTICLES_AT_ONCE = 100
const IDS_AT_ONCE = 1000

type Source = Pick<LedgerStore, 'articles' | 'stories' | 'questions'>

export interface PageOptions {
  readonly wanted: ReadonlySet<LedgerPart>
  /** Keeps the records that it leaves, with all that stands on them; actors and changes by what of it they heed. Empty by default. */
  readonly filter?: Filter
  readonly signal?: AbortSignal
}

/**
 * A ledger page by page. What is added while it is read may be there or not. Ends early once `signal` says so: who asked for it has to look, since
 * what has come until then is not the whole.
 */
export async function* ledgerPages(store: Source, options: PageOptions): AsyncGenerator<LedgerPage> {
  for await (const page of allPages(store, options)) {
    if (options.signal?.aborted) return
    yield page
  }
}

async function* allPages(store: Source, { wanted, filter = {} }: PageOptions): AsyncGenerator<LedgerPage> {
  const { questions } = store
  if (wanted.has('articles') || wanted.has('stories')) {
    const kept = await keptBy(filter, questions)
    for await (const page of storyPages(store, wanted.has('articles'), kept))
      yield kept === null ? page : narrowed(page, kept)
  }
  if (wanted.has('actors'))
    for await (const { rows } of pages((paging) => questions.actors(heededBy('actors', filter), paging)))
      yield { ...EMPTY_PAGE, actors: rows }
  if (wanted.has('changes'))
    for await (const { rows } of pages((paging) => questions.changes(heededBy('changes', filter), paging)))
      yield { ...EMPTY_PAGE, changes: rows }
}

async function* storyPages(store: Source, withArticles: boolean, kept: Kept | null): AsyncGenerator<LedgerPage> {
  const placed = new Set<string>()
  const isNew = (id: string) => !placed.has(id) && (kept === null || kept.articles.has(id))
  for await (const some of store.stories.all(STORIES_AT_ONCE)) {
    const stories = some.filter(({ articles }) => articles.some(isNew))
    const together = await store.stories.ledgers(stories.map(({ id }) => id))
    yield { ...EMPTY_PAGE, together }
    const articles = stories.flatMap((story) => story.articles.filter(isNew))
    for (const id of articles) placed.add(id)
    if (withArticles) yield* articlePages(store, articles, membership(together))
  }
  if (!withArticles) return
  for await (const ids of store.articles.ids(IDS_AT_ONCE)) yield* articlePages(store, ids.filter(isNew), EMPTY_PAGE)
}

type Membership = Pick<LedgerPage, 'storyOf' | 'claimOf'>

function membership({ stories, claims }: Reconciliation): Membership {
  const storyOf = new Map(stories.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)))
  const claimOf = new Map(claims.flatMap((claim) => claim.members.map((ref) => [ref, claim] as const)))
  return { storyOf: (article) => storyOf.get(article) ?? null, claimOf: (ref) => claimOf.get(ref) ?? null }
}

async function* articlePages(
  store: Source,
  ids: readonly string[],
  { storyOf, claimOf }: Membership,
): AsyncGenerator<LedgerPage> {
  for (const some of inChunks(ids, ARTICLES_AT_ONCE))
    yield { ...EMPTY_PAGE, readings: await store.articles.readings(some), storyOf, claimOf }
}
