import { partyCode, partyName } from '../../export/party-name.js'
import type { Party } from '../../model/party.js'
import { actorAddress } from './addresses.js'

/** A party by its name, which leads to the page of the actor that it acts for. */
export function PartyLink({ party }: { party: Party }) {
  return (
    <a class="party" href={actorAddress(party.id)} title={partyCode(party) || undefined}>
      {partyName(party)}
    </a>
  )
}

/** Parties with commas between them; `none` where there are none. */
export function Parties({ parties, none = '—' }: { parties: readonly Party[]; none?: string }) {
  if (parties.length === 0) return <span class="quiet">{none}</span>
  return (
    <>
      {parties.map((party, at) => (
        <>
          {at > 0 ? ', ' : ''}
          <PartyLink party={party} />
        </>
      ))}
    </>
  )
}
