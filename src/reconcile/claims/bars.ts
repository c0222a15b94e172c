import type { Status } from '../../model/record.js'
import { DEEDS } from '../deeds.js'
import { areOtherSides, isMutual } from './comparators/parties.js'
import { canBeOneKind, daysOf } from './event-kinds.js'
import { areKinGroups, isUnnamed } from './kinship.js'
import { areNeighbours } from './neighbours.js'
import type { Traits } from './traits.js'

/** What forbids that two members are one claim, whatever else is alike. */
interface Bar {
  readonly name: string
  readonly holds: (a: Traits, b: Traits) => boolean
}

/** What type and status alone forbid. */
const KIND_BARS: readonly Bar[] = [
  { name: 'other type', holds: (a, b) => a.type !== b.type && !areNeighbours(a.type, b.type) },
  { name: 'other polarity', holds: (a, b) => (a.status === 'negated') !== (b.status === 'negated') },
  {
    name: 'supposed and done',
    holds: (a, b) => isSupposed(a.status) !== isSupposed(b.status) && (isDone(a.status) || isDone(b.status)),
  },
]

export const BARS: readonly Bar[] = [
  ...KIND_BARS,
  { name: 'other parties', holds: haveOtherParties },
  { name: 'the act and its opposite', holds: haveOppositeActs },
  { name: 'other day', holds: (a, b) => (DEEDS.has(a.type) || DEEDS.has(b.type)) && areDaysApart(a, b) },
  { name: 'other kind of event', holds: haveOtherKinds },
  { name: 'another of a row', holds: haveOtherOrdinals },
]

const isSupposed = (status: Status): boolean => status === 'hypothetical'
const isDone = (status: Status): boolean => status === 'actual' || status === 'historical'

/** True where a bar holds for all members of these types, statuses, kinds and parties, whatever else they tell. */
export function areEverBarred(a: Traits, b: Traits): boolean {
  return KIND_BARS.some(({ holds }) => holds(a, b)) || haveNoPartyInCommon(a, b)
}

function haveOtherParties(a: Traits, b: Traits): boolean {
  return haveNoPartyInCommon(a, b) || (isMutual(a, b) && areOtherSides(a, b))
}

const haveNoPartyInCommon = (a: Traits, b: Traits): boolean =>
  isMutual(a, b) ? areApart(a.sides, b.sides) : areApart(a.actors, b.actors)

function areApart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  return a.every(
    (id) => !isUnnamed(id) && b.every((other) => id !== other && !isUnnamed(other) && !areKinGroups(id, other)),
  )
}

function haveOppositeActs(a: Traits, b: Traits): boolean {
  if (a.proposition === null || b.proposition === null) return false
  return a.proposition.negated !== b.proposition.negated && a.act === b.act
}

function areDaysApart(a: Traits, b: Traits): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false
  if (a.to >= b.from && b.to >= a.from) return false
  const [end, start] = a.to < b.from ? [a.to, b.from] : [b.to, a.from]
  return (Date.parse(start) - Date.parse(end)) / DAY > Math.max(daysOf(a.kind), daysOf(b.kind))
}

const DAY = 86_400_000

function haveOtherOrdinals(a: Traits, b: Traits): boolean {
  if (areOneOccasion(a, b)) return false
  for (const [noun, count] of a.ordinals) {
    const other = b.ordinals.get(noun)
    if (other !== undefined && other !== count) return true
  }
  return false
}

/** Two newsrooms count the rounds of one affair each in its own way: what both tell as news of one place in these days is one round. */
function areOneOccasion(a: Traits, b: Traits): boolean {
  const [day, other] = [a, b].map(({ member }) => Date.parse(member.article.published ?? ''))
  return (
    a.member.article !== b.member.article &&
    a.status === 'actual' &&
    b.status === 'actual' &&
    haveOnePlace(a, b) &&
    Math.abs((day ?? Number.NaN) - (other ?? Number.NaN)) <= SAME_NEWS * DAY
  )
}

/** One of them at least says where, and the other nowhere else. */
function haveOnePlace(a: Traits, b: Traits): boolean {
  if (a.place.length === 0 || b.place.length === 0) return a.place.length !== b.place.length
  return a.place.some((word) => b.place.includes(word))
}

/** Days between the publications. */
const SAME_NEWS = 1

function haveOtherKinds(a: Traits, b: Traits): boolean {
  if (a.kind === null || b.kind === null || !DEEDS.has(a.type) || !DEEDS.has(b.type)) return false
  return a.kind !== b.kind && !canBeOneKind(a.kind, b.kind)
}
