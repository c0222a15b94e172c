import type { Traits } from './traits.js'

/** How much a shared word says, by how few records of the story have it: inverse document frequency (Spärck Jones 1972), smoothed. */
export type WordWeights = (meaning: string) => number

export function weighWords(all: readonly Traits[]): WordWeights {
  const count = new Map<string, number>()
  for (const { words, content } of all)
    for (const word of new Set([...words, ...content])) count.set(word, (count.get(word) ?? 0) + 1)
  const size = all.length
  return (meaning) => Math.log((size + 1) / ((count.get(meaning) ?? 0) + 0.5))
}

/** Weighted overlap of two sets of words, 0 to 1 (Dice); null where one is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: WordWeights): number | null {
  if (a.size === 0 || b.size === 0) return null
  let shared = 0
  let total = 0
  for (const word of a) {
    const weight = weigh(word)
    total += weight
    if (b.has(word)) shared += weight
  }
  for (const word of b) total += weigh(word)
  return total === 0 ? null : (2 * shared) / total
}

/** The share of the smaller set that the other has, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: WordWeights): number | null {
  if (a.size === 0 || b.size === 0) return null
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  let total = 0
  for (const word of small) {
    const weight = weigh(word)
    total += weight
    if (large.has(word)) shared += weight
  }
  return total === 0 ? null : shared / total
}

export function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((word) => b.has(word))
}
