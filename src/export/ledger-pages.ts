import type { Change } from '../model/change.js'
import type { Claim } from '../model/claim.js'
import type { Reconciliation } from '../model/ledger.js'
import type { Reading } from '../model/reading.js'
import type { LedgerStore } from '../store/ledger-store.js'
import type { ActorRow, Filter } from '../store/questions.js'
import { heededBy, type Kept, keptBy, narrowed } from './kept.js'

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

const NOTHING: Reconciliation = {
  stories: [], origins: [], claims: [], proposals: [], positions: [], dependencies: [], deadlocks: [], judgements: [],
} // biome-ignore format: a list of parts
export const EMPTY_PAGE: LedgerPage = {
  readings: [],
  together: NOTHING,
  actors: [],
  changes: [],
  storyOf: () => null,
  claimOf: () => null,
}

const STORIES_AT_ONCE = 50
const ARTICLES_AT_ONCE = 100
const ROWS_AT_ONCE = 1000

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
  if (wanted.has('actors')) yield* rowPages((paging) => questions.actors(heededBy('actors', filter), paging), 'actors')
  if (wanted.has('changes'))
    yield* rowPages((paging) => questions.changes(heededBy('changes', filter), paging), 'changes')
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
  for await (const ids of store.articles.ids(ROWS_AT_ONCE)) yield* articlePages(store, ids.filter(isNew), EMPTY_PAGE)
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
  for (let at = 0; at < ids.length; at += ARTICLES_AT_ONCE) {
    const readings = await store.articles.readings(ids.slice(at, at + ARTICLES_AT_ONCE))
    yield { ...EMPTY_PAGE, readings, storyOf, claimOf }
  }
}

async function* rowPages<Name extends 'actors' | 'changes'>(
  ask: (paging: { readonly limit: number; readonly cursor?: string }) => Promise<{
    readonly rows: LedgerPage[Name]
    readonly next: string | null
  }>,
  name: Name,
): AsyncGenerator<LedgerPage> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const { rows, next }: Awaited<ReturnType<typeof ask>> = await ask({
      limit: ROWS_AT_ONCE,
      ...(cursor === undefined ? {} : { cursor }),
    })
    yield { ...EMPTY_PAGE, [name]: rows }
    cursor = next
  }
}
