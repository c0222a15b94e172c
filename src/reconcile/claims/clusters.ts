import type { Verdicts } from '../judgements/verdicts.js'
import type { Cluster, Member } from '../member.js'

/** Groups the members of one story that report the same event or the same position. */
export function clusterMembers(members: readonly Member[], _verdicts: Verdicts): readonly Cluster[] {
  return members.map((member) => [member])
}
