import { Fault } from '../model/fault.js'
import { LEDGER_FORMAT, type Ledger } from '../model/ledger.js'
import { splitRef } from '../model/reference.js'
import type { LedgerStore } from '../store/ledger-store.js'
import type { Questions } from '../store/questions.js'
import { ENTRY_WORDS } from './entry-words.js'
import { NOTHING_TOGETHER } from './ledger-json.js'
import type { Entry } from './references.js'
import { shortId } from './row-printer.js'

/** What a reference to a database opens: an entry of its ledger, or a change of it. */
export type ReferenceKind = Entry['kind'] | 'change'

export interface Found {
  readonly kind: ReferenceKind
  readonly id: string
  /** Null for what belongs to no story, or not yet. */
  readonly story: string | null
}

/** So many candidates are named in a fault. */
const MOST_CANDIDATES = 8
/** So many are looked through for those of a kind. */
const MOST_FOUND = 200

/**
 * The one thing in a database that a reference means, of the kinds that are `wanted`.
 * @throws {Fault} `reference-unknown`, `reference-ambiguous`, each with candidates; `reference-kind` where it means something else.
 */
export async function findInDatabase(
  questions: Pick<Questions, 'find'>,
  reference: string,
  wanted: string,
  kinds: readonly ReferenceKind[],
): Promise<Found> {
  const isWanted = (one: { readonly kind: string }): one is Found => (kinds as readonly string[]).includes(one.kind)
  const found = await foundInDatabase(questions, reference)
  const fitting = found.filter(isWanted)
  const [first, second] = fitting
  if (first && !second) return first
  if (first) throw Fault.of('reference-ambiguous', { id: reference, ids: candidates(fitting) })
  const [other] = found
  if (other) throw Fault.of('reference-kind', { id: reference, kind: wordOf(other.kind), wanted })
  throw Fault.of('reference-unknown', {
    id: reference,
    ids: candidates(await nearest(questions, nameOf(reference), isWanted)),
  })
}

/** All that a reference may mean: the one with this very id, else all whose ids begin so. */
export async function foundInDatabase(
  questions: Pick<Questions, 'find'>,
  reference: string,
): Promise<readonly Found[]> {
  const name = nameOf(reference)
  const all = (await questions.find(name, MOST_FOUND)) as readonly Found[]
  const exact = all.filter(({ id }) => id === name)
  return exact.length > 0 ? exact : all
}

const nameOf = (reference: string): string => (reference.includes('#') ? splitRef(reference).part : reference)

/** What begins like the name, as far as anything does. */
async function nearest(
  questions: Pick<Questions, 'find'>,
  name: string,
  isWanted: (one: { readonly kind: string }) => boolean,
): Promise<readonly Pick<Found, 'id'>[]> {
  for (let length = name.length - 1; length > 1; length--) {
    const found = (await questions.find(name.slice(0, length), MOST_FOUND)).filter(isWanted)
    if (found.length > 0) return found
  }
  return []
}

function candidates(found: readonly { readonly kind?: string; readonly id: string }[]): string {
  const rest = found.length - MOST_CANDIDATES
  const named = found.slice(0, MOST_CANDIDATES).map(({ id, kind = '' }) => `${id} (${wordOf(kind)})`)
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** What a kind of thing is called in a sentence. */
export const wordOf = (kind: string): string => (kind in ENTRY_WORDS ? ENTRY_WORDS[kind as Entry['kind']] : kind)

/**
 * The part of a ledger in which something stands: its story, or an article that waits for one.
 * @throws {Fault} `reference-unread` where its report is in no story yet, `judgement-unknown` for one that was taken back.
 */
export async function ledgerAround(store: LedgerStore, { kind, id, story }: Found): Promise<Ledger> {
  if (kind === 'article' && story === null) return articlesAlone(store, [id])
  const within = kind === 'judgement' ? await storyJudged(store, id) : story
  if (within === null) throw Fault.of('reference-unread', { id: shortId(id), kind: wordOf(kind) })
  return storyDocument(store, within)
}

/** The ledger document of a story of a database. */
export async function storyDocument(store: LedgerStore, story: string): Promise<Ledger> {
  const together = await store.stories.ledgers([story])
  const articles = await store.articles.ledgers(together.stories.flatMap(({ articles: ids }) => ids))
  return { format: LEDGER_FORMAT, articles, ...together }
}

async function articlesAlone({ articles }: LedgerStore, ids: readonly string[]): Promise<Ledger> {
  return { format: LEDGER_FORMAT, articles: await articles.ledgers(ids), ...NOTHING_TOGETHER }
}

/** The story of what was judged; one that was taken back is no part of a ledger. */
async function storyJudged({ judgements, questions }: LedgerStore, id: string): Promise<string | null> {
  const { judgements: standing } = await judgements.list()
  const [ref] = standing.find((one) => one.id === id)?.members ?? []
  if (ref === undefined)
    throw Fault.of('judgement-unknown', { id, ids: standing.map((one) => one.id).join(', ') || 'none' })
  const { article } = splitRef(ref)
  return (await questions.find(article, 1)).find((one) => one.id === article)?.story ?? null
}
