import type { SharedOrigin } from '../../model/origin.js'
import type { Cluster, Member } from '../member.js'
import { Families } from './families.js'
import { namedOrigin } from './named-origin.js'
import { outletKey } from './outlet-key.js'

/** How many outlets report a claim, from how many independent origins, and where its words come from. */
export interface Sourcing {
  readonly outlets: number
  readonly origins: number
  readonly origin: string | null
}

/**
 * Counts the outlets and the independent origins behind a cluster. Records that share an origin of any kind (one interview, one agency,
 * one copied text) are one telling. An outlet without a telling of others is an origin of its own; where it also has one, what it
 * adds in its own voice is not counted. Origins are the outlets that can each be given a telling of their own: two outlets that both
 * quote one statement are one origin, and one outlet that quotes two sources confirms nothing by itself.
 */
export function sourcingOf(cluster: Cluster, shared: readonly SharedOrigin[]): Sourcing {
  const drawnOn = originsByMember(shared)
  const tellings = tellingsOf(cluster, drawnOn)
  return {
    outlets: Math.max(1, tellings.size),
    origins: Math.max(1, mostMatched([...tellings.values()])),
    origin: namedOrigin(cluster, shared, drawnOn),
  }
}

const INDEX = new WeakMap<readonly SharedOrigin[], ReadonlyMap<string, readonly SharedOrigin[]>>()

/** The origins of each member. Kept as long as the origins are, since all claims of a story ask for it. */
export function originsByMember(shared: readonly SharedOrigin[]): ReadonlyMap<string, readonly SharedOrigin[]> {
  const known = INDEX.get(shared)
  if (known) return known
  const index = new Map<string, SharedOrigin[]>()
  for (const origin of shared)
    for (const ref of origin.members) {
      const own = index.get(ref)
      if (own) own.push(origin)
      else index.set(ref, [origin])
    }
  INDEX.set(shared, index)
  return index
}

/** By outlet the tellings it draws on: numbers, the same for records that share an origin. */
function tellingsOf(
  cluster: Cluster,
  drawnOn: ReadonlyMap<string, readonly SharedOrigin[]>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const families = new Families()
  const numbers = new Map<string, number>()
  const numberOf = (key: string): number => {
    const known = numbers.get(key) ?? families.add()
    numbers.set(key, known)
    return known
  }
  const keysOf = ({ ref }: Member): readonly string[] => (drawnOn.get(ref) ?? []).map(({ id }) => id)
  for (const [first = '', ...rest] of cluster.map(keysOf))
    for (const key of rest) families.join(numberOf(first), numberOf(key))
  const tellings = new Map<string, Set<number>>()
  for (const member of cluster) {
    const outlet = outletKey(member.article)
    const own = tellings.get(outlet) ?? new Set()
    for (const key of keysOf(member)) own.add(families.rootOf(numberOf(key)))
    tellings.set(outlet, own)
  }
  for (const [outlet, own] of tellings) if (own.size === 0) own.add(numberOf(outlet))
  return tellings
}

/** How many of the outlets can each be given a telling that no other is given (augmenting paths). */
function mostMatched(tellings: readonly ReadonlySet<number>[]): number {
  const given = new Map<number, number>()
  const place = (outlet: number, tried: Set<number>): boolean =>
    [...(tellings[outlet] ?? [])].some((telling) => {
      if (tried.has(telling)) return false
      tried.add(telling)
      const holder = given.get(telling)
      if (holder !== undefined && !place(holder, tried)) return false
      given.set(telling, outlet)
      return true
    })
  return tellings.filter((_, outlet) => place(outlet, new Set())).length
}
