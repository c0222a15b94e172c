import { expandLines } from '../../../extract/actors/gazetteer-row.js'
import { METONYMS } from '../../../extract/actors/metonyms.js'
import { ORGANISATIONS } from '../../../extract/actors/organisations.js'
import { STATE_NAMES } from '../../../extract/actors/state-names.js'
import { words } from '../../../extract/word-set.js'
import type { Party } from '../../../model/party.js'
import { partyName } from '../../positions/party-name.js'

/** A name as the subject of a label, and whether it takes a plural verb. */
export interface ActorName {
  readonly text: string
  readonly plural: boolean
}

/** Where the family name stands first. */
const FAMILY_FIRST = words('CHN TWN KOR PRK VNM KHM HUN SGP')
const PARTICLES = words('von van der den de la le bin ibn al el ben da dos di ag')
const OWNERS = /^(?:our|your|its|their|his|her|my|some|several|other|the country's)\s+/i
/** Bodies with a name of their own, which news gives an article, but for acronyms and those of one word. */
const BODIES = new Set([...expandLines(METONYMS), ...expandLines(ORGANISATIONS)].map(({ alias }) => alias))

/** A party as a label names it: a person by the family name, a state or body by its common name, a group in the words of the report. */
export function actorName(party: Party): ActorName {
  const { id, name } = party
  const isState = STATE_NAMES.has(id)
  if (name === null || (isState && !name.includes(' ') && !BODIES.has(name)))
    return { text: partyName(party), plural: false }
  if (BODIES.has(name))
    return { text: (name.includes(' ') || isState) && !/^the /.test(name) ? `the ${name}` : name, plural: false }
  if (isGroup(name) && !(isState && isPersonal(party))) return groupName(name)
  return { text: isPersonal(party) ? familyName(party) : isState ? partyName(party) : name, plural: false }
}

/** "trading partners", "Ukraine’s partners", "government". */
const isGroup = (name: string): boolean =>
  /^\p{Ll}|['’]s /u.test(name) || /(?:^| \p{Ll}[^ ]*|^[^ ]*)(?:ies|[^s]s)$/u.test(name)

/** A person who speaks for a body: "Mark Rutte" of NATO. */
function isPersonal({ id, name }: Party): boolean {
  if (name === null || id === name.toUpperCase()) return false
  const parts = name.split(' ').filter((part) => !PARTICLES.has(part))
  return parts.length > 1 && parts.length < 4 && parts.every((part) => /^\p{Lu}/u.test(part))
}

function groupName(name: string): ActorName {
  const bare = name.replace(OWNERS, '')
  const plural = /(?:ies|[^s]s|men|people|police)$/.test(bare)
  const text = /^\p{Lu}\p{Ll}+(?: \p{Ll}|$)/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare
  return { text: plural || /^the /.test(text) || !/^\p{Ll}/u.test(text) ? text : `the ${text}`, plural }
}

function familyName({ id, name }: Party): string {
  const parts = (name ?? '').split(' ')
  if (FAMILY_FIRST.has(id) && parts.length < 4) return parts[0] ?? ''
  const first = parts.findIndex((part, at) => at > 0 && PARTICLES.has(part.toLowerCase()))
  return first > 0 ? parts.slice(first).join(' ') : (parts.at(-1) ?? '')
}

const MOST_NAMED = 3

/** The states and bodies for which parties act: wars are between states, whoever leads them. */
export const sidesOf = (parties: readonly Party[]): readonly Party[] =>
  parties.map((party) => (STATE_NAMES.has(party.id) && isPersonal(party) ? { ...party, name: null } : party))

/** Parties that act together, each once: "Ukraine and Russia", "the US, Ukraine and others". */
export function actorNames(parties: readonly Party[]): ActorName | null {
  const persons = parties.filter(({ name }) => name !== null)
  const distinct = parties.filter(({ id, name }) => name !== null || !persons.some((person) => person.id === id))
  const named = [...new Map(distinct.map((party) => [actorName(party).text, actorName(party)])).values()]
  const [first] = named
  if (first === undefined) return null
  if (named.length === 1) return first
  const shown =
    named.length > MOST_NAMED ? [...named.slice(0, 2).map(({ text }) => text), 'others'] : named.map(({ text }) => text)
  return { text: `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`, plural: true }
}
