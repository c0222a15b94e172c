import type { Claim } from '../model/claim.js'
import type { Proposal } from '../model/position.js'
import type { EventType, Status } from '../model/record.js'
import type { LedgerIndex } from './ledger-index.js'

/** What makes a claim come early in a brief. */
const WEIGHTS = {
  /** For each outlet and each independent origin, up to this many. */
  outlet: 3,
  origin: 2,
  mostOutlets: 6,
  /** For each time it is told, up to this many. */
  member: 1,
  mostMembers: 4,
  /** It asks for, offers, refuses or does what is on the table. */
  onTable: 2,
  /** It opens a report: within so many characters. */
  opening: 3,
  openingCharacters: 300,
  confidence: 3,
} as const

/** Background and suppositions say less about where things stand. */
const STATUS_WEIGHT: Readonly<Record<Status, number>> = {
  actual: 0,
  negated: -1,
  future: 0,
  hypothetical: -2,
  historical: -4,
}

/** Praise and reproach come and go; demands, refusals and deeds change the state of things. */
const LIGHT: ReadonlySet<EventType> = new Set(['SUPPORT', 'ACCUSE', 'CONSULT'])

/** Claims, those that matter most first; of equals the one first told. */
export function rankClaims(
  claims: readonly Claim[],
  proposals: readonly Proposal[],
  index: LedgerIndex,
): readonly Claim[] {
  const onTable = new Set(proposals.flatMap((proposal) => proposal.claims))
  const places = new Map([...index.records.keys()].map((ref, at) => [ref, at]))
  const weighed = claims.map((claim) => ({
    claim,
    weight: weightOf(claim, onTable, index),
    place: places.get(claim.members[0] ?? '') ?? places.size,
  }))
  return weighed.sort((a, b) => b.weight - a.weight || a.place - b.place).map(({ claim }) => claim)
}

function weightOf(claim: Claim, onTable: ReadonlySet<string>, { records }: LedgerIndex): number {
  const members = claim.members.flatMap((ref) => records.get(ref)?.part ?? [])
  const opens = members.some(({ start }) => start < WEIGHTS.openingCharacters)
  const confidence = Math.max(0, ...members.map((record) => record.confidence))
  return (
    WEIGHTS.outlet * Math.min(WEIGHTS.mostOutlets, claim.outlets) +
    WEIGHTS.origin * Math.min(WEIGHTS.mostOutlets, claim.origins) +
    WEIGHTS.member * Math.min(WEIGHTS.mostMembers, claim.members.length) +
    (onTable.has(claim.id) ? WEIGHTS.onTable : 0) +
    (opens ? WEIGHTS.opening : 0) +
    WEIGHTS.confidence * confidence +
    STATUS_WEIGHT[claim.status] -
    (LIGHT.has(claim.type) ? 1 : 0)
  )
}
