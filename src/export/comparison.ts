import type { Claim, Difference } from '../model/claim.js'
import type { ArticleLedger } from '../model/ledger.js'
import type { SharedOrigin } from '../model/origin.js'
import type { EventRecord } from '../model/record.js'
import { splitRef } from '../model/reference.js'
import { articleNames } from './article-names.js'
import { rankClaims } from './claim-rank.js'
import type { LedgerIndex } from './ledger-index.js'
import { References } from './references.js'

/** Two reports side by side. */
export interface Comparison {
  readonly a: ArticleLedger
  readonly b: ArticleLedger
  readonly names: ReadonlyMap<string, string>
  /** What both tell: those on which they conflict first. */
  readonly both: readonly SharedClaim[]
  readonly onlyA: readonly Claim[]
  readonly onlyB: readonly Claim[]
  /** Sources that both draw on. */
  readonly origins: readonly SharedOrigin[]
  readonly index: LedgerIndex
  readonly references: References
}

/** A claim that both reports tell, with the clearest words of each. */
export interface SharedClaim {
  readonly claim: Claim
  readonly a: EventRecord
  readonly b: EventRecord
  readonly differences: readonly Difference[]
}

/** Compares two articles of a ledger by the claims they share. */
export function comparisonOf(
  a: ArticleLedger,
  b: ArticleLedger,
  index: LedgerIndex,
  references = new References(index),
): Comparison {
  const claims = rankClaims(index.ledger.claims, index.ledger.proposals, index)
  const both = claims.flatMap((claim) => {
    const [first, second] = [clearest(claim, a, index), clearest(claim, b, index)]
    if (!first || !second) return []
    const differences = claim.differences.filter(({ values }) => a.id in values || b.id in values)
    return [{ claim, a: first, b: second, differences }]
  })
  const only = (article: ArticleLedger, other: ArticleLedger): readonly Claim[] =>
    claims.filter((claim) => isIn(claim, article) && !isIn(claim, other))
  return {
    a,
    b,
    names: articleNames([a, b]),
    both: [...both].sort((one, other) => Number(conflicts(other)) - Number(conflicts(one))),
    onlyA: only(a, b),
    onlyB: only(b, a),
    origins: index.ledger.origins.filter(({ articles }) => articles.includes(a.id) && articles.includes(b.id)),
    index,
    references,
  }
}

function conflicts({ differences }: SharedClaim): boolean {
  return differences.some(({ conflict }) => conflict)
}

function isIn({ members }: Claim, { id }: ArticleLedger): boolean {
  return members.some((ref) => splitRef(ref).article === id)
}

/** The record of a claim in an article: its lead, else the surest, of equals the first. */
function clearest({ members, lead }: Claim, { id }: ArticleLedger, { records }: LedgerIndex): EventRecord | null {
  const own = members.filter((ref) => splitRef(ref).article === id)
  if (own.includes(lead)) return records.get(lead)?.part ?? null
  const found = own.flatMap((ref) => records.get(ref)?.part ?? [])
  return found.sort((x, y) => y.confidence - x.confidence)[0] ?? null
}
