import world, { type Countries } from 'world-countries'
import type { Party } from '../model/party.js'

/** The package exports the list itself; its typings, read as CommonJS, claim an object around it. */
const STATES = new Map((world as unknown as Countries).map(({ cca3, name }) => [cca3, name.common]))
/** ISO 3166 has no code for Kosovo; this is the one the EU and the World Bank use. */
STATES.set('XKX', 'Kosovo').delete('UNK')

/** What a party is called: its own name, else that of the state, else its code. */
export function partyName({ id, name }: Party): string {
  return name ?? STATES.get(id) ?? id
}

/** `UKR GOV`; the id is left out where it only repeats the name, the sector where it is unknown. */
export function partyCode(party: Party): string {
  const { id, sector } = party
  return [id === partyName(party).toUpperCase() ? '' : id, sector === 'UNK' ? '' : sector].filter(Boolean).join(' ')
}

/** Name and code: `Volodymyr Zelenskyy (UKR GOV)`, `Russia (RUS MIL)`, `NATO (IGO)`. */
export function partyLabel(party: Party): string {
  const code = partyCode(party)
  return code === '' ? partyName(party) : `${partyName(party)} (${code})`
}
