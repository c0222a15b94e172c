import { STATE_NAMES } from '../extract/actors/state-names.js'
import type { Party } from '../model/party.js'
import { partyName as plainName } from '../reconcile/positions/party-name.js'

/** What a party is called: its own name, else that of the state, else its code. */
export function partyName({ id, name }: Party): string {
  return name ?? STATE_NAMES.get(id) ?? id
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

/** The actor behind a party, whoever speaks for it, in few words and without an article: a state, a body, a group. */
export function actorName(party: Party): string {
  const name = plainName(party).replace(/^the (?!West)/, '')
  return /^\p{Ll}+$/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name
}

/** The actor that an id names: `NOR` is Norway. */
export function idName(id: string): string {
  return actorName({ id, sector: 'UNK', name: null })
}
