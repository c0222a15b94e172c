import { STATE_NAMES } from '../../extract/actors/state-names.js'
import type { Party } from '../../model/party.js'

/** What news calls states whose full name is long. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['USA', 'the US'],
  ['GBR', 'the UK'],
  ['ARE', 'the UAE'],
  ['COD', 'DR Congo'],
  ['CZE', 'Czechia'],
  ['NLD', 'the Netherlands'],
  ['PHL', 'the Philippines'],
  ['WEST', 'the West'],
  ['EU', 'the EU'],
  ['UN', 'the UN'],
])

/** A party in plain words, as it reads after a preposition: "the US", "Ukraine", "the West". */
export function partyName({ id, name }: Party): string {
  const known = SHORT.get(id) ?? STATE_NAMES.get(id)
  if (known !== undefined) return known
  if (name !== null && name.toUpperCase() === id) return name
  return /^[A-Z0-9-]{2,6}$/.test(id)
    ? id
    : id.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
}
