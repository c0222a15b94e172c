import type { Claim, Difference } from '../../model/claim.js'
import { hashId } from '../../model/id.js'
import { agreementOf } from '../differences/agreement.js'
import type { Cluster, Member } from '../member.js'
import type { Sourcing } from '../origins/origins.js'

/** The claim that a cluster makes, or null of an empty one. `label` is a person's, where one renamed it. */
export function claimOf(
  story: string,
  cluster: Cluster,
  { sourcing, differences, label }: { sourcing: Sourcing; differences: readonly Difference[]; label: string | null },
): Claim | null {
  const [lead] = cluster
  if (!lead) return null
  const { type, status, actors, recipients } = lead.record
  return {
    id: hashId(lead.ref),
    story,
    label: label ?? labelOf(lead),
    type,
    status,
    actors,
    recipients,
    members: cluster.map(({ ref }) => ref),
    lead: lead.ref,
    agreement: agreementOf(sourcing, differences),
    ...sourcing,
    differences,
  }
}

function labelOf({ record }: Member): string {
  return record.evidence
}
