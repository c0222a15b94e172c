import { STATE_NAMES } from '../extract/actors/state-names.js'
import type { Party } from '../model/party.js'

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

/** States whose common name is long for a column, and groups that their code does not name well. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['WEST', 'the West'],
  ['USA', 'US'],
  ['GBR', 'UK'],
  ['ARE', 'UAE'],
  ['PRK', 'N. Korea'],
  ['KOR', 'S. Korea'],
  ['COD', 'DR Congo'],
  ['BIH', 'Bosnia'],
  ['CAF', 'CAR'],
])

/** The actor behind a party, whoever speaks for it: a state or body by its usual short name; anybody else by the own name. */
export function actorName({ id, name }: Party): string {
  const known = SHORT_NAMES.get(id) ?? STATE_NAMES.get(id)
  if (known) return known
  const own = name?.replace(/^the /i, '') ?? null
  if (own !== null && own.toUpperCase() === id) return own
  return isAcronym(id) ? id : (own ?? inWords(id))
}

function isAcronym(id: string): boolean {
  return id.length <= 6 && !id.includes(' ')
}

/** `INTERNATIONAL COMMUNITY` as `International community`. */
function inWords(id: string): string {
  return `${id.charAt(0)}${id.slice(1).toLowerCase()}`
}
