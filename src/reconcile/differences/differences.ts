import type { Difference } from '../../model/claim.js'
import type { Cluster } from '../member.js'

/** Every slot on which the articles of a cluster differ; a conflict only where both cannot be right. */
export function differencesIn(_cluster: Cluster): readonly Difference[] {
  return []
}
