import type { Comparator } from '../comparison.js'
import { DEEDS } from '../deeds.js'
import { containment, overlap, sharedOf } from '../word-weights.js'

const told = (a: ReadonlySet<string>, b: ReadonlySet<string>): string => {
  const shared = sharedOf(a, b)
  return shared.length === 0 ? 'no word shared' : shared.join(', ')
}

/** What is asked, offered or refused: from -1 where no word is shared to 1 where all are. */
export const contentCompared: Comparator = (a, b, weigh) => {
  if (DEEDS.has(a.type) !== DEEDS.has(b.type)) return doneCompared(a, b, weigh)
  const alike = overlap(a.content, b.content, weigh)
  const held = containment(a.content, b.content, weigh)
  if (alike === null || held === null) return null
  const score = Math.max(alike, Math.min(a.content.size, b.content.size) > 1 ? 0.8 * held : 0.5 * held)
  return { score: fromFair(score), detail: told(a.content, b.content) }
}

/** The share of words from which two contents are more alike than apart. */
const FAIR = 0.3
const fromFair = (share: number): number => (share < FAIR ? share / FAIR - 1 : (share - FAIR) / (1 - FAIR))

/** What one report tells as promised and another as done: whether the deed's words hold the content. */
const doneCompared: Comparator = (a, b, weigh) => {
  const [position, deed] = DEEDS.has(a.type) ? [b, a] : [a, b]
  const held = containment(position.content, deed.words, weigh)
  return held === null ? null : { score: fromFair(held), detail: told(position.content, deed.words) }
}

/** What it is made to depend on. */
export const termsCompared: Comparator = (a, b, weigh) => {
  const score = containment(a.terms, b.terms, weigh)
  return score === null ? null : { score: score === 0 ? -1 : score, detail: told(a.terms, b.terms) }
}

/** All words of the evidence. */
export const evidenceCompared: Comparator = (a, b, weigh) => {
  const score = overlap(a.words, b.words, weigh)
  return score === null ? null : { score, detail: told(a.words, b.words) }
}

export const triggerCompared: Comparator = (a, b, weigh) => {
  const score = overlap(a.trigger, b.trigger, weigh)
  return score === null ? null : { score, detail: told(a.trigger, b.trigger) }
}

/** Long runs of the same words: one text, or one quotation. */
export const sequencesCompared: Comparator = (a, b) => {
  const size = Math.min(a.sequences.size, b.sequences.size)
  if (size === 0) return null
  const [small, large] = a.sequences.size <= b.sequences.size ? [a.sequences, b.sequences] : [b.sequences, a.sequences]
  let shared = 0
  for (const sequence of small) if (large.has(sequence)) shared++
  return { score: Math.min(1, shared / Math.min(size, ENOUGH)), detail: `${shared} runs of four words shared` }
}

const ENOUGH = 4

export const vectorsCompared: Comparator = (a, b) => {
  const [one, other] = [a.direction, b.direction]
  if (one === null || other === null || a.member.vector === b.member.vector) return null
  let cosine = 0
  for (let at = 0; at < one.length; at++) cosine += (one[at] ?? 0) * (other[at] ?? 0)
  return { score: cosine, detail: `cosine ${cosine.toFixed(2)}` }
}
