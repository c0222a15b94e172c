import type { Claim } from '../model/claim.js'
import type { Condition } from '../model/condition.js'
import type { Deadlock } from '../model/dependency.js'
import type { JudgementOutcome } from '../model/judgement.js'
import type { ArticleLedger } from '../model/ledger.js'
import type { SharedOrigin } from '../model/origin.js'
import type { Position, Proposal } from '../model/position.js'
import type { EventRecord } from '../model/record.js'
import { memberRef, splitRef } from '../model/reference.js'
import type { Statement } from '../model/statement.js'
import type { Story } from '../model/story.js'
import type { InArticle, LedgerIndex } from './ledger-index.js'

/** Something of a ledger that a reference opens. */
export type Entry =
  | { readonly kind: 'story'; readonly id: string; readonly story: Story }
  | { readonly kind: 'article'; readonly id: string; readonly article: ArticleLedger }
  | ({ readonly kind: 'record'; readonly id: string } & InArticle<EventRecord>)
  | ({ readonly kind: 'condition'; readonly id: string } & InArticle<Condition>)
  | ({ readonly kind: 'statement'; readonly id: string } & InArticle<Statement>)
  | { readonly kind: 'origin'; readonly id: string; readonly origin: SharedOrigin }
  | { readonly kind: 'claim'; readonly id: string; readonly claim: Claim }
  | { readonly kind: 'proposal'; readonly id: string; readonly proposal: Proposal }
  | { readonly kind: 'position'; readonly id: string; readonly position: Position }
  | { readonly kind: 'deadlock'; readonly id: string; readonly deadlock: Deadlock }
  | { readonly kind: 'judgement'; readonly id: string; readonly judgement: JudgementOutcome }

/** As git does it: long enough to be typed without a slip, and to stay unique while a ledger grows a little. */
const SHORTEST = 4

/** Short names for all that stands in a ledger: the shortest beginning of an id that nothing else begins with. */
export class References {
  /** In the order of their ids. */
  readonly #entries: readonly Entry[]
  readonly #lengths = new Map<string, number>()

  /** `shortest`: no name is shorter, so that names stay unique beside what stands elsewhere. */
  constructor(index: LedgerIndex, shortest = SHORTEST) {
    this.#entries = entriesOf(index).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    this.#entries.forEach(({ id }, at) => {
      const before = sharedLength(id, this.#entries[at - 1]?.id ?? '')
      const behind = sharedLength(id, this.#entries[at + 1]?.id ?? '')
      this.#lengths.set(id, Math.max(shortest, before + 1, behind + 1))
    })
  }

  /** The short name of an id, or of the second id of `ARTICLE#RECORD`. */
  short(ref: string): string {
    const id = ref.includes('#') ? splitRef(ref).part : ref
    return id.slice(0, this.#lengths.get(id) ?? id.length)
  }

  /** All that a name may mean: the one with this very id, else all whose ids begin so. `ARTICLE#RECORD` narrows by its article. */
  find(name: string): readonly Entry[] {
    const { article, part } = name.includes('#') ? splitRef(name) : { article: '', part: name }
    const begun = this.#entries.filter((entry) => entry.id.startsWith(part) && isIn(entry, article))
    const exact = begun.filter(({ id }) => id === part)
    return exact.length > 0 ? exact : begun
  }
}

function entriesOf({ ledger, records, conditions, statements }: LedgerIndex): Entry[] {
  return [
    ...ledger.stories.map((story) => ({ kind: 'story' as const, id: story.id, story })),
    ...ledger.articles.map((article) => ({ kind: 'article' as const, id: article.id, article })),
    ...[...records.values()].map((found) => ({ kind: 'record' as const, id: found.part.id, ...found })),
    ...[...conditions.values()].map((found) => ({ kind: 'condition' as const, id: found.part.id, ...found })),
    ...[...statements.values()].map((found) => ({ kind: 'statement' as const, id: found.part.id, ...found })),
    ...ledger.origins.map((origin) => ({ kind: 'origin' as const, id: origin.id, origin })),
    ...ledger.claims.map((claim) => ({ kind: 'claim' as const, id: claim.id, claim })),
    ...ledger.proposals.map((proposal) => ({ kind: 'proposal' as const, id: proposal.id, proposal })),
    ...ledger.positions.map((position) => ({ kind: 'position' as const, id: position.id, position })),
    ...ledger.deadlocks.map((deadlock) => ({ kind: 'deadlock' as const, id: deadlock.id, deadlock })),
    ...ledger.judgements.map((judgement) => ({ kind: 'judgement' as const, id: judgement.id, judgement })),
  ]
}

function isIn(entry: Entry, article: string): boolean {
  if (article === '') return true
  return 'part' in entry && entry.article.id.startsWith(article)
}

/** How many characters two ids begin with alike. */
export function sharedLength(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** `ARTICLE#PART` of a record, condition or statement. */
export function refOf({ article, part }: InArticle<{ readonly id: string }>): string {
  return memberRef(article, part)
}
