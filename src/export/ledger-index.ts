import type { Claim } from '../model/claim.js'
import type { Condition } from '../model/condition.js'
import type { ArticleLedger, Ledger } from '../model/ledger.js'
import type { SharedOrigin } from '../model/origin.js'
import type { Position, Proposal } from '../model/position.js'
import type { EventRecord } from '../model/record.js'
import { memberRef } from '../model/reference.js'
import type { Statement } from '../model/statement.js'
import type { Story } from '../model/story.js'

/** A part of an article, with the article it stands in. */
export interface InArticle<Part> {
  readonly article: ArticleLedger
  readonly part: Part
}

/** The parts of a ledger by their names: ids, or `ARTICLE#PART` for records, conditions and statements. */
export interface LedgerIndex {
  readonly ledger: Ledger
  readonly stories: ReadonlyMap<string, Story>
  readonly articles: ReadonlyMap<string, ArticleLedger>
  readonly records: ReadonlyMap<string, InArticle<EventRecord>>
  readonly conditions: ReadonlyMap<string, InArticle<Condition>>
  readonly statements: ReadonlyMap<string, InArticle<Statement>>
  readonly origins: ReadonlyMap<string, SharedOrigin>
  readonly claims: ReadonlyMap<string, Claim>
  /** The claim that a record is a member of, by `ARTICLE#RECORD`. */
  readonly claimOf: ReadonlyMap<string, Claim>
  readonly proposals: ReadonlyMap<string, Proposal>
  readonly positions: ReadonlyMap<string, Position>
}

export function indexLedger(ledger: Ledger): LedgerIndex {
  const within = <Part extends { readonly id: string }>(parts: (article: ArticleLedger) => readonly Part[]) =>
    new Map(
      ledger.articles.flatMap((article) =>
        parts(article).map((part) => [memberRef(article, part), { article, part }] as const),
      ),
    )
  return {
    ledger,
    stories: byId(ledger.stories),
    articles: byId(ledger.articles),
    records: within(({ records }) => records),
    conditions: within(({ conditions }) => conditions),
    statements: within(({ statements }) => statements),
    origins: byId(ledger.origins),
    claims: byId(ledger.claims),
    claimOf: new Map(ledger.claims.flatMap((claim) => claim.members.map((ref) => [ref, claim] as const))),
    proposals: byId(ledger.proposals),
    positions: byId(ledger.positions),
  }
}

function byId<Part extends { readonly id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((part) => [part.id, part]))
}
