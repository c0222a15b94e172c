import type { Verdicts } from '../judgements/verdicts.js'
import type { Cluster, Member } from '../member.js'
import { groupByAffinity } from './linkage.js'
import { affinitiesWithin, linksOf, partsOf } from './links.js'
import { inOrder } from './order.js'
import { unitsOf } from './units.js'

/**
 * Groups the members of one story that report the same event or the same position: every pair is compared, and average-link clustering joins
 * what goes together on the whole, never over a bar. What a person judged wins. The order of the members makes no difference; the clusters,
 * and the members of each, come in order of publication.
 */
export function clusterMembers(members: readonly Member[], verdicts: Verdicts): readonly Cluster[] {
  const units = unitsOf(members, verdicts)
  const links = linksOf(units, verdicts)
  const clusters = partsOf(units.length, links).flatMap((part) =>
    groupByAffinity(affinitiesWithin(part, links)).map((group) =>
      group.flatMap((at) => units[part[at] ?? -1]?.cluster ?? []),
    ),
  )
  return inOrder(clusters)
}
