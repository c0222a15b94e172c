import type { Claim, Difference } from '../../model/claim.js'
import type { Happening } from './change.js'
import { type Lineage, lineageOf } from './lineage.js'

interface TracedClaim {
  readonly id: string
  readonly parts: readonly string[]
  readonly claim: Claim
}

const traced = (claim: Claim): TracedClaim => ({ id: claim.id, parts: claim.members, claim })

/**
 * What became of claims, which are the same where they share records: their ids go with the first record, which changes when an earlier report
 * arrives. One that comes of the parting of another is new, and one that goes into another is gone, each with the other's label.
 */
export function claimChanges(
  before: readonly Claim[],
  after: readonly Claim[],
  storyNow: (id: string) => string,
): readonly Happening[] {
  const [old, now] = [before.map(traced), after.map(traced)]
  const lineage = lineageOf(old, now)
  return [...now.flatMap((one) => changesOf(one, lineage)), ...old.flatMap((one) => ending(one, lineage, storyNow))]
}

function changesOf(traced: TracedClaim, lineage: Lineage<TracedClaim>): readonly Happening[] {
  const { claim } = traced
  const ancestors = lineage.ancestorsOf(traced).map((ancestor) => ancestor.claim)
  const about = { story: claim.story, subject: claim.id, label: claim.label }
  const [source] = lineage.sourcesOf(traced)
  const birth: Happening = { kind: 'claim-new', ...about, before: source?.claim.label ?? null, after: standing(claim) }
  return [...(ancestors.length === 0 ? [birth] : corroboration(claim, ancestors)), ...conflictChanges(claim, ancestors)]
}

function corroboration(claim: Claim, ancestors: readonly Claim[]): readonly Happening[] {
  const [first] = ancestors
  if (!first || claim.agreement !== 'corroborated' || ancestors.some(({ agreement }) => agreement !== 'single'))
    return []
  const { story, id: subject, label } = claim
  return [{ kind: 'claim-corroborated', story, subject, label, before: standing(first), after: standing(claim) }]
}

/** Slot by slot: one conflict may be settled while another appears. */
function conflictChanges(claim: Claim, ancestors: readonly Claim[]): readonly Happening[] {
  const [was, is] = [conflictsOf(ancestors), conflictsOf([claim])]
  const about = { story: claim.story, subject: claim.id, label: claim.label }
  const appeared = [...is].filter(([slot]) => !was.has(slot))
  const settled = [...was].filter(([slot]) => !is.has(slot))
  return [
    ...appeared.map(([, words]): Happening => ({ kind: 'conflict-new', ...about, before: null, after: words })),
    ...settled.map(
      ([, words]): Happening => ({ kind: 'conflict-settled', ...about, before: words, after: standing(claim) }),
    ),
  ]
}

function ending(
  traced: TracedClaim,
  lineage: Lineage<TracedClaim>,
  storyNow: (id: string) => string,
): readonly Happening[] {
  const { claim } = traced
  const heir = lineage.heirOf(traced)
  if (heir !== null && lineage.ancestorsOf(heir)[0] === traced) return []
  const story = heir?.claim.story ?? storyNow(claim.story)
  return [
    {
      kind: 'claim-gone',
      story,
      subject: claim.id,
      label: claim.label,
      before: standing(claim),
      after: heir?.claim.label ?? null,
    },
  ]
}

/** How well a claim stands, in words. */
function standing({ agreement, origins }: Claim): string {
  const sources = origins === 1 ? '1 origin' : `${origins} origins`
  return agreement === 'conflicting' ? `${sources}, conflicting` : sources
}

/** The conflicts of claims in words, by slot: `number: 314 ≠ 157`. */
function conflictsOf(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const conflicting = claims.filter(({ agreement }) => agreement === 'conflicting')
  const conflicts = conflicting.flatMap(({ differences }) => differences.filter(({ conflict }) => conflict))
  return new Map(conflicts.map((difference) => [difference.slot, conflictWords(difference)]))
}

function conflictWords({ slot, values }: Difference): string {
  return `${slot}: ${[...new Set(Object.values(values))].join(' ≠ ')}`
}
