import type { Claim, Difference } from '../../model/claim.js'
import { hashId } from '../../model/id.js'
import { agreementOf } from '../differences/agreement.js'
import type { Cluster } from '../member.js'
import type { Sourcing } from '../origins/origins.js'
import { labelOf } from './label/label.js'
import { leadOf, most } from './lead.js'

/** The claim that a cluster makes, or null of an empty one. `label` is a person's, where one renamed it. */
export function claimOf(
  story: string,
  cluster: Cluster,
  { sourcing, differences, label }: { sourcing: Sourcing; differences: readonly Difference[]; label: string | null },
): Claim | null {
  const [first] = cluster
  const lead = leadOf(cluster)
  if (!first || !lead) return null
  const { type, status, actors, recipients } = lead.record
  const place = most(cluster.flatMap(({ record }) => record.place ?? [])) ?? null
  return {
    id: hashId(first.ref),
    story,
    label: label ?? labelOf(lead, place),
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
