import type { Comparator } from '../comparison.js'
import { areNeighbours } from '../neighbours.js'
import { countShared } from '../words.js'

export const typesCompared: Comparator = (a, b) => {
  if (a.type === b.type) return { score: 0, detail: () => `both ${a.type}` }
  return { score: areNeighbours(a.type, b.type) ? -0.5 : -1, detail: () => `${a.type}, ${b.type}` }
}

/** Two records of one clause stand for two things, else there would be one. */
export const clausesCompared: Comparator = (a, b) => {
  const [one, other] = [a.member, b.member]
  if (one.article.id !== other.article.id) return null
  const isOne = one.record.start < other.record.end && other.record.start < one.record.end
  return isOne && countShared(a.content, b.content) === 0
    ? { score: -1, detail: () => 'two records of one clause' }
    : null
}
