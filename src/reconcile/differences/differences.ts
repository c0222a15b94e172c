import type { Difference } from '../../model/claim.js'
import type { Cluster } from '../member.js'
import { conditions, details } from './attached.js'
import { dates } from './dates.js'
import { numbers } from './numbers.js'
import { actors, recipients } from './parties.js'
import { places } from './places.js'
import { differenceIn, type OriginOf, type Slot } from './slot.js'
import { speakers } from './speakers.js'
import { statuses } from './statuses.js'
import { strengths } from './strengths.js'
import { type Telling, tellingsOf } from './telling.js'
import { terms } from './terms.js'

type Comparing = (tellings: readonly Telling[], originOf: OriginOf) => Difference | null

const comparing =
  <Value>(slot: Slot<Value>): Comparing =>
  (tellings, originOf) =>
    differenceIn(slot, tellings, originOf)

/** The slots in the order in which their differences matter to a reader. */
const SLOTS: readonly Comparing[] = [
  comparing(numbers),
  comparing(places),
  comparing(dates),
  comparing(actors),
  comparing(recipients),
  comparing(statuses),
  comparing(strengths),
  comparing(terms),
  comparing(conditions),
  comparing(speakers),
  comparing(details),
]

/** More is noise to a reader; what conflicts is always given. */
const MOST = 6

/**
 * Every slot on which the articles of a cluster differ, conflicts first, then by weight; at most six, and all conflicts. Values are by
 * article id, of those that tell anything, at most sixty letters. A conflict is only where two articles of different origins cannot
 * both be right. Pure, and the same in whatever order the members come.
 */
export function differencesIn(cluster: Cluster, originOf: OriginOf = (article) => article): readonly Difference[] {
  const tellings = tellingsOf(cluster)
  if (tellings.length < 2) return []
  const found = SLOTS.flatMap((compare) => compare(tellings, originOf) ?? [])
  const conflicts = found.filter(({ conflict }) => conflict)
  return [...conflicts, ...found.filter(({ conflict }) => !conflict)].slice(0, Math.max(MOST, conflicts.length))
}
