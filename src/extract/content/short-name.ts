import type { Party } from '../../model/party.js'
import { STATE_NAMES } from '../actors/state-names.js'

const withArticle = (name: string): string => (ARTICLE.test(name) ? `the ${name}` : name)
const ARTICLE = /^(?:United|European|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles)\b/

/** The state for whom a person acts, as "we" means it; the party itself where it is no state's. */
export function side(party: Party): Party {
  return STATE_NAMES.has(party.id) ? { ...party, name: null } : party
}

/** A party in one or two words, to stand where a pronoun stood: a person's last name, a body's name, a state's; null for longer ones. */
export function shortName({ id, sector, name }: Party): string | null {
  const state = STATE_NAMES.get(id)
  if (name === null) return state === undefined ? (id.length <= 6 ? id : null) : withArticle(state)
  const words = name.split(' ')
  if (words.length <= 2 && state === undefined) return withArticle(name)
  if (state !== undefined && sector !== 'CVL')
    return words.every((word) => /^\p{Lu}/u.test(word)) ? (words.at(-1) ?? name) : name
  return words.length <= 3 ? name : null
}
