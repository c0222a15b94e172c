import type { SentenceVector } from '../../model/reading.js'

/** A report tells its story first. */
const SENTENCES = 12
const THOUSANDTHS = 1000

/** The mean of the first sentence vectors, of unit length, in thousandths so that it stores well; null without vectors. */
export function meaningOf(vectors: readonly SentenceVector[]): readonly number[] | null {
  const first = vectors.slice(0, SENTENCES)
  const width = first[0]?.vector.length ?? 0
  const sum = Array.from({ length: width }, (_, at) => first.reduce((all, { vector }) => all + (vector[at] ?? 0), 0))
  const length = Math.hypot(...sum)
  return length === 0 ? null : sum.map((part) => Math.round((THOUSANDTHS * part) / length))
}

/** Cosine of two meanings. */
export function likeness(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let dot = 0
  for (let at = 0; at < a.length; at++) dot += (a[at] ?? 0) * (b[at] ?? 0)
  return dot / THOUSANDTHS ** 2
}
