import { DEEDS } from '../../deeds.js'
import type { Comparator, Finding } from '../comparison.js'
import { containment, countShared, overlap, sharedWords, type WordBag, type Words } from '../words.js'

function found(score: number | null, a: WordBag, b: WordBag, words: Words): Finding | null {
  return score === null ? null : { score, detail: () => sharedWords(a, b, words).join(', ') || 'no word shared' }
}

/** What is asked, offered or refused: from -1 where no word is shared to 1 where all are. */
export const contentCompared: Comparator = (a, b, words) => {
  if (DEEDS.has(a.type) !== DEEDS.has(b.type)) return doneCompared(a, b, words)
  const alike = overlap(a.content, b.content, words)
  const held = containment(a.content, b.content, words)
  if (alike === null || held === null) return null
  const ofHeld = Math.min(a.content.length, b.content.length) > 1 ? HELD : HELD_OF_ONE
  return found(fromFair(Math.max(alike, ofHeld * held)), a.content, b.content, words)
}

/** How much it counts that the longer content has the shorter, and one of a single word. */
const HELD = 0.8
const HELD_OF_ONE = 0.5
/** The share of words from which two contents are more alike than apart. */
const FAIR = 0.3
const fromFair = (share: number): number => (share < FAIR ? share / FAIR - 1 : (share - FAIR) / (1 - FAIR))

/** What one report tells as promised and another as done: whether the deed's words hold the content. */
const doneCompared: Comparator = (a, b, words) => {
  const [position, deed] = DEEDS.has(a.type) ? [b, a] : [a, b]
  const held = containment(position.content, deed.evidence, words)
  return found(held === null ? null : fromFair(held), position.content, deed.evidence, words)
}

/** What it is made to depend on. */
export const termsCompared: Comparator = (a, b, words) => {
  const held = containment(a.terms, b.terms, words)
  return found(held === 0 ? -1 : held, a.terms, b.terms, words)
}

/** All words of the evidence. */
export const evidenceCompared: Comparator = (a, b, words) =>
  found(overlap(a.evidence, b.evidence, words), a.evidence, b.evidence, words)

export const triggerCompared: Comparator = (a, b, words) =>
  found(overlap(a.trigger, b.trigger, words), a.trigger, b.trigger, words)

/** Long runs of the same words: one text, or one quotation. */
export const sequencesCompared: Comparator = (a, b) => {
  const size = Math.min(a.sequences.length, b.sequences.length)
  if (size === 0) return null
  const shared = countShared(a.sequences, b.sequences)
  return { score: Math.min(1, shared / Math.min(size, ENOUGH)), detail: () => `${shared} runs of four words shared` }
}

const ENOUGH = 4

export const vectorsCompared: Comparator = (a, b) => {
  const [one, other] = [a.direction, b.direction]
  if (one === null || other === null || a.member.vector === b.member.vector) return null
  let cosine = 0
  for (let at = 0; at < one.length; at++) cosine += (one[at] ?? 0) * (other[at] ?? 0)
  return { score: cosine, detail: () => `${cosine < 0 ? 'apart' : 'near'}, ${cosine.toFixed(2)} of 1` }
}
