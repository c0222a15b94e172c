import type { EventType } from '../../../model/record.js'
import type { Comparator, Finding } from '../comparison.js'
import { areKin, areKinGroups, isUnnamed } from '../kinship.js'
import type { Traits } from '../traits.js'

/** Types whose parties act together, so that who stands as actor and who as recipient depends on the sentence. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE', 'AGREE'])
/** Kinds of event that have two sides that do the same. */
const MUTUAL_KINDS = new Set(['war', 'ceasefire', 'prisoners'])

export function isMutual(a: Traits, b: Traits): boolean {
  return (
    (MUTUAL.has(a.type) && MUTUAL.has(b.type)) || (a.kind !== null && a.kind === b.kind && MUTUAL_KINDS.has(a.kind))
  )
}

/** How much a difference counts of parties that the words do not name. */
const INFERRED = 0.25

export const actorsCompared: Comparator = (a, b) =>
  isMutual(a, b)
    ? sides(a, b)
    : weighed(side(a.actors, b.actors, areKinGroups), isNamed(a, a.actors) && isNamed(b, b.actors))

export const recipientsCompared: Comparator = (a, b) =>
  isMutual(a, b)
    ? null
    : weighed(side(a.recipients, b.recipients, areKin), isNamed(a, a.recipients) && isNamed(b, b.recipients))

const isNamed = ({ named }: Traits, ids: readonly string[]): boolean => ids.some((id) => named.has(id))

function weighed(finding: Finding | null, named: boolean): Finding | null {
  if (finding === null || named || finding.score >= 0) return finding
  return { score: finding.score * INFERRED, detail: () => `${finding.detail()} (inferred)` }
}

type Kinship = (a: string, b: string) => boolean

function side(a: readonly string[], b: readonly string[], kinship: Kinship): Finding | null {
  if (a.length === 0 || b.length === 0) return null
  const shared = a.filter((id) => b.includes(id))
  if (shared.length > 0)
    return {
      score: shared.length === Math.max(a.length, b.length) ? 1 : 0.8,
      detail: () => `both ${shared.join(', ')}`,
    }
  const kin = a.some((id) => b.some((other) => kinship(id, other)))
  if (kin) return { score: 0.5, detail: () => `${a.join(', ')} can be meant by ${b.join(', ')}` }
  if (a.every(isUnnamed) || b.every(isUnnamed)) return { score: 0, detail: () => 'one is not named' }
  return { score: -1, detail: () => `${a.join(', ')}, not ${b.join(', ')}` }
}

function sides(one: Traits, other: Traits): Finding | null {
  const [a, b] = [one.sides, other.sides]
  if (a.length === 0 || b.length === 0) return null
  const shared = a.filter((id) => b.includes(id))
  if (shared.length === 0) return side(a, b, areKinGroups)
  const detail = (): string => `both ${shared.join(', ')}`
  if (areOtherSides(one, other)) return { score: -1, detail }
  return { score: shared.length > 1 ? 1 : 0.5, detail }
}

/** Each names a side that the other has not: talks with Warsaw are not those with Moscow. */
export function areOtherSides(one: Traits, other: Traits): boolean {
  const [a, b] = [one.sides, other.sides]
  if (a.length < 2 || b.length < 2) return false
  const lacks = ({ named }: Traits, own: readonly string[], others: readonly string[]): boolean =>
    own.some((id) => named.has(id) && !isUnnamed(id) && others.every((other) => other !== id && !areKin(id, other)))
  return lacks(one, a, b) && lacks(other, b, a)
}
