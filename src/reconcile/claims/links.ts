import { groupedBy } from '../grouped.js'
import type { Verdicts } from '../judgements/verdicts.js'
import { visitPairs } from './blocks.js'
import { oddsOf } from './compare.js'
import type { Affinities } from './linkage.js'
import { type StoryTraits, storyTraits } from './story-traits.js'
import type { Traits } from './traits.js'
import type { Unit } from './units.js'

/** Mean log odds of units that are not barred from each other: for each unit, those of the units before it. */
export type Links = readonly ReadonlyMap<number, number>[]

/** No single pair can outweigh many. */
const MOST = 4

/** Compares all units of which any two members can be one claim by their types and parties. */
export function linksOf(units: readonly Unit[], verdicts: Verdicts): Links {
  const story = storyTraits(units.flatMap(({ compared }) => compared))
  const traits = new Map(story.traits.map((one) => [one.member, one]))
  const own = units.map(({ compared }) => compared.flatMap((member) => traits.get(member) ?? []))
  const links = units.map(() => new Map<number, number>())
  visitPairs(own, (before, later) => {
    const row = links[later]
    if (!row || row.has(before)) return
    const mean = meanOdds(own[before] ?? [], own[later] ?? [], story, verdicts)
    if (mean !== null) row.set(before, mean)
  })
  return links
}

/** The mean over the pairs that no bar forbids; null where bars forbid all, or a person told two members apart. */
function meanOdds(
  a: readonly Traits[],
  b: readonly Traits[],
  { words }: StoryTraits,
  { same }: Verdicts,
): number | null {
  let sum = 0
  let count = 0
  for (const one of a)
    for (const other of b) {
      if (same(one.member.ref, other.member.ref) === false) return null
      const odds = oddsOf(one, other, words)
      if (odds === null) continue
      sum += Math.min(MOST, odds)
      count++
    }
  return count === 0 ? null : sum / count
}

/** The units in parts that no positive link connects: clusters lie within parts. */
export function partsOf(size: number, links: Links): readonly (readonly number[])[] {
  const parents = [...Array(size).keys()]
  const root = (at: number): number => {
    let top = at
    while (parents[top] !== top) top = parents[top] ?? top
    return top
  }
  for (const [later, row] of links.entries())
    for (const [before, mean] of row)
      if (mean > 0) {
        const [one, other] = [root(before), root(later)]
        parents[Math.max(one, other)] = Math.min(one, other)
      }
  return [...groupedBy(parents.keys(), root).values()]
}

/** All affinities within a part. */
export function affinitiesWithin(part: readonly number[], links: Links): Affinities {
  const between = (a: number, b: number): number =>
    links[Math.max(a, b)]?.get(Math.min(a, b)) ?? Number.NEGATIVE_INFINITY
  return part.map((unit) => Float64Array.from(part, (other) => between(unit, other)))
}
