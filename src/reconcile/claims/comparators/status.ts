import type { Status } from '../../../model/record.js'
import type { Comparator } from '../comparison.js'

/** Statuses that one event can have in two reports: what one announces, the other reports; what is news to one, is background to another. */
const NEAR: ReadonlySet<string> = new Set(['actual future', 'actual historical', 'future hypothetical'])

const areNear = (a: Status, b: Status): boolean => NEAR.has(`${a} ${b}`) || NEAR.has(`${b} ${a}`)

export const statusCompared: Comparator = (a, b) => {
  if (a.status === b.status) return { score: 1, detail: () => `both ${a.status}` }
  return { score: areNear(a.status, b.status) ? -0.3 : -1, detail: () => `${a.status}, ${b.status}` }
}
