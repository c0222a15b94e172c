import type { Verdicts } from '../judgements/verdicts.js'
import type { Cluster, Member } from '../member.js'
import { visitPairs } from './blocks.js'
import { oddsOf, sortOf } from './compare.js'
import { withoutDuplicates } from './duplicates.js'
import { type StoryTraits, storyTraits } from './story-traits.js'
import type { Traits } from './traits.js'
import { WEIGHTS } from './weights.js'

/** One comparator's part in a comparison: what its finding adds to the log odds that two are one, and why. */
export interface ComparisonPart {
  readonly comparator: string
  readonly adds: number
  readonly detail: string
}

/** Two members of which the machine may have decided wrongly whether they are one claim. */
export interface DoubtfulPair {
  /** Whether it took them for one. */
  readonly isOne: boolean
  readonly members: readonly [Member, Member]
  /** How likely they are one by themselves, 0 to 1, whatever stands beside them in their claims. */
  readonly likelihood: number
  /** What tells for or against, the weightiest first. */
  readonly parts: readonly ComparisonPart[]
}

/** Log odds against what was decided, from which on the decision is in doubt. */
const DOUBT = -0.75
/** The most pairs that are told of a story. */
const MOST = 100
/** The wordings of a claim that are compared, the first: more would only find the same doubt again. */
const MOST_WORDINGS = 40

/**
 * Pairs of claims that were nearly one, by the two members that go best together, and claims that are one on thin grounds, by the two that go
 * worst; without what a person judged. Average links decide over whole claims, so that a pair can stand against the decision: those that do so most
 * come first.
 */
export function doubtfulPairs(clusters: readonly Cluster[], { same }: Verdicts): readonly DoubtfulPair[] {
  const wordings = clusters.map((cluster) =>
    withoutDuplicates(cluster)
      .slice(0, MOST_WORDINGS)
      .flatMap(([first]) => first ?? []),
  )
  const story = storyTraits(wordings.flat())
  const traitsOf = new Map(story.traits.map((traits) => [traits.member, traits]))
  const compared = wordings.map((members) => members.flatMap((member) => traitsOf.get(member) ?? []))
  const isOpen = (a: Traits, b: Traits) => same(a.member.ref, b.member.ref) === null
  const pairs = [...nearPairs(compared, story), ...thinPairs(compared, story, isOpen)]
  return pairs
    .filter(({ against }) => against >= DOUBT)
    .sort((a, b) => b.against - a.against || (keyOf(a) < keyOf(b) ? -1 : 1))
    .filter(({ isOne, groups: [one, other] }) => isOne || one.every((a) => other.every((b) => isOpen(a, b))))
    .slice(0, MOST)
    .map((pair) => told(pair, story))
}

interface Pair {
  readonly isOne: boolean
  readonly traits: readonly [Traits, Traits]
  /** The claims they are of. */
  readonly groups: readonly [readonly Traits[], readonly Traits[]]
  /** Log odds against what was decided. */
  readonly against: number
}

const keyOf = ({ traits: [a, b] }: Pair): string => `${a.member.ref} ${b.member.ref}`

/** For any two claims that no bar parts, the two members that go best together. */
function nearPairs(groups: readonly (readonly Traits[])[], { words }: StoryTraits): readonly Pair[] {
  const found = new Map<string, Pair | null>()
  visitPairs(groups, (before, later) => {
    const key = `${before} ${later}`
    if (found.has(key)) return
    const [one = [], other = []] = [groups[before], groups[later]]
    let best: Pair | null = null
    for (const a of one)
      for (const b of other) {
        const odds = oddsOf(a, b, words)
        if (odds !== null && odds > (best?.against ?? Number.NEGATIVE_INFINITY))
          best = { isOne: false, traits: [a, b], groups: [one, other], against: odds }
      }
    found.set(key, best)
  })
  return [...found.values()].flatMap((pair) => pair ?? [])
}

/** For each claim the two members that go worst together. */
function thinPairs(
  groups: readonly (readonly Traits[])[],
  { words }: StoryTraits,
  isOpen: (a: Traits, b: Traits) => boolean,
): readonly Pair[] {
  return groups.flatMap((group) => {
    let worst: Pair | null = null
    for (const [at, a] of group.entries())
      for (const b of group.slice(at + 1)) {
        const odds = isOpen(a, b) ? oddsOf(a, b, words) : null
        if (odds !== null && -odds > (worst?.against ?? Number.NEGATIVE_INFINITY))
          worst = { isOne: true, traits: [a, b], groups: [group, group], against: -odds }
      }
    return worst ?? []
  })
}

function told({ isOne, traits: [a, b], against }: Pair, story: StoryTraits): DoubtfulPair {
  const odds = isOne ? -against : against
  return {
    isOne,
    members: [a.member, b.member],
    likelihood: 1 / (1 + Math.exp(-odds)),
    parts: partsOf(a, b, story),
  }
}

function partsOf(a: Traits, b: Traits, { words }: StoryTraits): readonly ComparisonPart[] {
  return WEIGHTS.flatMap(({ name, compare, [sortOf(a, b)]: weight }) => {
    const finding = weight === 0 ? null : compare(a, b, words)
    if (finding === null || finding.score === 0) return []
    return [{ comparator: name, adds: weight * finding.score, detail: finding.detail() }]
  }).sort((one, other) => Math.abs(other.adds) - Math.abs(one.adds))
}
