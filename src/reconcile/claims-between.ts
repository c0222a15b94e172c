import type { Claim } from '../model/claim.js'
import type { Reconciliation } from '../model/ledger.js'
import type { Reading } from '../model/reading.js'
import { claimOf } from './claims/claim.js'
import { differencesIn } from './differences/differences.js'
import { sourcesIn } from './differences/independence.js'
import { membersOf } from './member.js'
import { sourcingOf } from './origins/origins.js'

/**
 * The claims of a story as far as some of its reports tell them: of each the members in these reports alone, what these differ in and how far they agree.
 * Which records tell of one thing is the story's to say, so ids and labels stay.
 */
export function claimsBetween(
  readings: readonly Reading[],
  { claims, origins }: Pick<Reconciliation, 'claims' | 'origins'>,
): readonly Claim[] {
  const members = new Map(membersOf(readings).map((member) => [member.ref, member]))
  return claims.flatMap(({ id, story, label, members: refs }) => {
    const cluster = refs.flatMap((ref) => members.get(ref) ?? [])
    const sourcing = sourcingOf(cluster, origins)
    const differences = differencesIn(cluster, sourcesIn(cluster, origins))
    const claim = claimOf(story, cluster, { sourcing, differences, label })
    return claim ? [{ ...claim, id }] : []
  })
}
