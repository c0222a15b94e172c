import type { Claim } from '../model/claim.js'
import type { Condition } from '../model/condition.js'
import type { Deadlock, Dependency } from '../model/dependency.js'
import type { JudgementOutcome } from '../model/judgement.js'
import type { ArticleLedger } from '../model/ledger.js'
import type { SharedOrigin } from '../model/origin.js'
import type { Party } from '../model/party.js'
import type { Position, Proposal } from '../model/position.js'
import { splitRef } from '../model/reference.js'
import type { Story } from '../model/story.js'
import { articleNames } from './article-names.js'
import { rankClaims } from './claim-rank.js'
import { TIES } from './condition-words.js'
import type { InArticle, LedgerIndex } from './ledger-index.js'
import { References } from './references.js'

/** What a brief of a story tells, in the order in which it tells it. */
export interface StoryBrief {
  readonly story: Story
  readonly articles: readonly ArticleLedger[]
  /** Short names of the articles, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly origins: readonly SharedOrigin[]
  readonly agreed: readonly Claim[]
  readonly single: readonly Claim[]
  readonly conflicting: readonly Claim[]
  readonly rows: readonly ProposalRow[]
  /** Whoever has a position, those with most first. */
  readonly holders: readonly Holder[]
  readonly deadlocks: readonly Deadlock[]
  /** What parties tie to what, beyond the terms that positions and proposals name already. */
  readonly terms: readonly InArticle<Condition>[]
  readonly orphaned: readonly JudgementOutcome[]
  readonly index: LedgerIndex
  readonly references: References
}

/** A proposal with what each holder says of it. */
export interface ProposalRow {
  readonly proposal: Proposal
  readonly positions: readonly Position[]
  readonly dependency: Dependency | null
}

/** An actor with positions: a state or body, whoever spoke for it. */
export interface Holder {
  readonly id: string
  readonly party: Party
  readonly count: number
}

/** The brief of a story of the ledger. */
export function briefOf(story: Story, index: LedgerIndex, references = new References(index)): StoryBrief {
  const { ledger } = index
  const ofStory = <Part extends { readonly story: string }>(parts: readonly Part[]) =>
    parts.filter((part) => part.story === story.id)
  const articles = story.articles.flatMap((id) => index.articles.get(id) ?? [])
  const claims = rankClaims(ofStory(ledger.claims), ofStory(ledger.proposals), index)
  const positions = ofStory(ledger.positions)
  const rows = rowsOf(ofStory(ledger.proposals), positions, ledger.dependencies)
  const shown = new Set(rows.map(({ proposal }) => proposal.id))
  return {
    story,
    articles,
    names: articleNames(articles),
    // That one report has an agency's credit says nothing of what reports share.
    origins: ofStory(ledger.origins).filter(({ kind, articles }) => kind !== 'wire' || articles.length > 1),
    agreed: claims.filter(({ agreement }) => agreement === 'corroborated'),
    single: claims.filter(({ agreement }) => agreement === 'single'),
    conflicting: claims.filter(({ agreement }) => agreement === 'conflicting'),
    rows,
    holders: holdersOf(positions),
    deadlocks: ledger.deadlocks.filter(({ proposals }) => proposals.some((id) => shown.has(id))),
    terms: termsOf(articles, rows, positions),
    orphaned: ledger.judgements.filter(({ state }) => state === 'orphaned'),
    index,
    references,
  }
}

/** Proposals that somebody wants or refuses; those on which more parties stand first. */
function rowsOf(
  proposals: readonly Proposal[],
  positions: readonly Position[],
  dependencies: readonly Dependency[],
): readonly ProposalRow[] {
  const rows = proposals.map((proposal) => ({
    proposal,
    positions: positions.filter((position) => position.proposal === proposal.id),
    dependency: dependencies.find((dependency) => dependency.proposal === proposal.id) ?? null,
  }))
  return rows.filter(({ positions }) => positions.length > 0).sort((a, b) => weightOf(b) - weightOf(a))
}

/** A proposal matters by the parties that stand on it, by their strife, and by what it waits for. */
function weightOf({ positions, dependency }: ProposalRow): number {
  const isFor = positions.some(({ stance }) => stance === 'demands' || stance === 'offers' || stance === 'conditional')
  const isAgainst = positions.some(({ stance }) => stance === 'opposes' || stance === 'refuses')
  const waits = (dependency?.requirements.length ?? 0) + (dependency?.alternatives.length ?? 0)
  const evidence = positions.reduce((sum, { members }) => sum + members.length, 0)
  return positions.length * 4 + (isFor && isAgainst ? 4 : 0) + Math.min(3, waits) * 2 + Math.min(8, evidence)
}

function holdersOf(positions: readonly Position[]): readonly Holder[] {
  const holders = new Map<string, Holder>()
  for (const { holder } of positions) {
    const known = holders.get(holder.id)
    holders.set(holder.id, { id: holder.id, party: known?.party ?? holder, count: (known?.count ?? 0) + 1 })
  }
  return [...holders.values()].sort((a, b) => b.count - a.count)
}

function termsOf(
  articles: readonly ArticleLedger[],
  rows: readonly ProposalRow[],
  positions: readonly Position[],
): readonly InArticle<Condition>[] {
  const told = new Set([
    ...positions.flatMap(({ conditions }) => conditions),
    ...rows.flatMap(({ dependency }) =>
      [...(dependency?.requirements ?? []), ...(dependency?.alternatives ?? [])].flatMap(
        ({ conditions }) => conditions,
      ),
    ),
  ])
  return articles.flatMap((article) =>
    article.conditions
      .filter(({ id, kind }) => TIES.has(kind) && !told.has(`${article.id}#${id}`))
      .map((part) => ({ article, part })),
  )
}

/** The articles that report a claim, in the order of the story, each once. */
export function reportersOf({ members }: Claim, articles: readonly ArticleLedger[]): readonly ArticleLedger[] {
  const ids = new Set(members.map((ref) => splitRef(ref).article))
  return articles.filter(({ id }) => ids.has(id))
}
