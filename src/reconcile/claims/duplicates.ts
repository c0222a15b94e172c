import type { Party } from '../../model/party.js'
import { groupedBy } from '../grouped.js'
import type { Cluster, Member } from '../member.js'

/** Groups members that tell the same in the same words of the same parties, which copies of one report bring by the thousand. */
export function withoutDuplicates(members: readonly Member[]): readonly Cluster[] {
  return [...groupedBy(members, fingerprint).values()]
}

const ids = (parties: readonly Party[]): string => parties.map(({ id }) => id).join('+')

/** All of a record that says what it is; not where it stands, nor how sure it is. */
function fingerprint({ record }: Member): string {
  const { type, status, actors, recipients, speaker, evidence, trigger, content, date, place } = record
  const when = date === null ? '' : `${date.start}/${date.end}`
  return [type, status, ids(actors), ids(recipients), speaker?.id, when, place, trigger, content, evidence].join('\n')
}
