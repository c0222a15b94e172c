import type { SharedOrigin } from '../../model/origin.js'
import type { Cluster } from '../member.js'
import { Families } from '../origins/families.js'
import { outletKey } from '../origins/outlet-key.js'
import { originsByMember } from '../origins/sourcing.js'
import type { OriginOf } from './slot.js'

/**
 * Which articles of a cluster draw on one source: those of one outlet (a report and its corrected version), and those that have a record
 * from one shared origin. Rather too few sources than too many, since only different ones can conflict.
 */
export function sourcesIn(cluster: Cluster, shared: readonly SharedOrigin[]): OriginOf {
  const drawnOn = originsByMember(shared)
  const families = new Families()
  const numbers = new Map<string, number>()
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? families.add()
    numbers.set(key, number)
    return number
  }
  for (const { ref, article } of cluster) {
    const own = numberOf(`article ${article.id}`)
    families.join(own, numberOf(`outlet ${outletKey(article)}`))
    for (const { id } of drawnOn.get(ref) ?? []) families.join(own, numberOf(`origin ${id}`))
  }
  return (article) => String(families.rootOf(numberOf(`article ${article}`)))
}
