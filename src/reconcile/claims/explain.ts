import type { Verdicts } from '../judgements/verdicts.js'
import type { Cluster, Member } from '../member.js'
import { BARS } from './bars.js'
import { oddsOf, sortOf } from './compare.js'
import { type StoryTraits, storyTraits } from './story-traits.js'
import type { Traits } from './traits.js'
import { START, WEIGHTS } from './weights.js'

/** One comparator's part in a comparison: its finding from -1 to 1, what that adds in log odds, and why. */
export interface ComparisonPart {
  readonly comparator: string
  readonly score: number
  readonly adds: number
  readonly detail: string
}

/** Why two members are, or are not, one claim. */
export interface MemberComparison {
  readonly members: readonly [string, string]
  /** How likely they are one claim by their words alone, 0 to 1; bars and judgements not counted. */
  readonly score: number
  readonly verdict: 'same' | 'different' | 'doubtful'
  /** Names of what forbids it. */
  readonly bars: readonly string[]
  /** What tells for or against, the weightiest first. */
  readonly parts: readonly ComparisonPart[]
}

/** Log odds under which either answer can be right. */
const DOUBT = 0.75

/** Compares members of one story and says why. Made once for the story: how much a shared word says depends on the others. */
export class Comparisons {
  readonly #story: StoryTraits
  readonly #traits: ReadonlyMap<string, Traits>

  constructor(members: readonly Member[]) {
    this.#story = storyTraits(members)
    this.#traits = new Map(this.#story.traits.map((traits) => [traits.member.ref, traits]))
  }

  /** Null where one of the two is not of the story. */
  between(a: string, b: string): MemberComparison | null {
    const [one, other] = [this.#traits.get(a), this.#traits.get(b)]
    if (!one || !other) return null
    const parts = this.#partsOf(one, other)
    const start: number = START[sortOf(one, other)]
    const odds = parts.reduce((sum, { adds }) => sum + adds, start)
    const bars = BARS.filter(({ holds }) => holds(one, other)).map(({ name }) => name)
    const verdict = bars.length > 0 || odds < -DOUBT ? 'different' : odds > DOUBT ? 'same' : 'doubtful'
    return { members: [a, b], score: 1 / (1 + Math.exp(-odds)), verdict, bars, parts }
  }

  /** Log odds alone; null where a bar forbids it, or one of the two is not of the story. */
  odds(a: string, b: string): number | null {
    const [one, other] = [this.#traits.get(a), this.#traits.get(b)]
    return one && other ? oddsOf(one, other, this.#story.words) : null
  }

  #partsOf(a: Traits, b: Traits): readonly ComparisonPart[] {
    const sort = sortOf(a, b)
    return WEIGHTS.flatMap(({ name, compare, [sort]: weight }) => {
      const finding = weight === 0 ? null : compare(a, b, this.#story.words)
      if (finding === null) return []
      return [{ comparator: name, score: finding.score, adds: weight * finding.score, detail: finding.detail() }]
    }).sort((one, other) => Math.abs(other.adds) - Math.abs(one.adds))
  }
}

/** The most near merges that are told of a story. */
const MOST = 100

/**
 * Pairs of claims that were nearly one, or were made one on thin grounds nobody judged, the most doubtful first: for each pair of clusters
 * the members that come closest, and for each cluster the two that are furthest apart.
 */
export function doubtfulPairs(clusters: readonly Cluster[], { same }: Verdicts): readonly MemberComparison[] {
  const comparisons = new Comparisons(clusters.flat())
  const near = pairsOf(clusters).flatMap(([a, b]) => extreme(a, b, comparisons, 1))
  const thin = clusters.flatMap((cluster) => extreme(cluster, cluster, comparisons, -1))
  return [...near, ...thin]
    .filter(({ odds, members: [a, b] }) => Math.abs(odds) <= DOUBT && same(a, b) === null)
    .sort((a, b) => Math.abs(a.odds) - Math.abs(b.odds) || (a.members.join() < b.members.join() ? -1 : 1))
    .slice(0, MOST)
    .flatMap(({ members: [a, b] }) => comparisons.between(a, b) ?? [])
}

/** Pairs of clusters that begin with one type. */
function pairsOf(clusters: readonly Cluster[]): readonly (readonly [Cluster, Cluster])[] {
  const typeOf = ([first]: Cluster): string | undefined => first?.record.type
  return clusters.flatMap((a, at) =>
    clusters.slice(at + 1).flatMap((b) => (typeOf(a) === typeOf(b) ? [[a, b] as const] : [])),
  )
}

interface Pair {
  readonly members: readonly [string, string]
  readonly odds: number
}

/** The two members of two clusters that go best together (`sign` 1), or of one cluster that go worst (-1); none where bars part all. */
function extreme(a: Cluster, b: Cluster, comparisons: Comparisons, sign: 1 | -1): readonly Pair[] {
  let found: Pair | null = null
  for (const [at, { ref: one }] of a.entries())
    for (const { ref: other } of a === b ? b.slice(at + 1) : b) {
      const odds = comparisons.odds(one, other)
      if (odds !== null && (found === null || sign * odds > sign * found.odds)) found = { members: [one, other], odds }
    }
  return found === null ? [] : [found]
}
