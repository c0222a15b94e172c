import type { Party } from '../../model/party.js'

/**
 * How a party was found: by its own `name`, by a person's name in a list of the user (`listed`), by a `title` before or after a person's name, by a `role` noun with its state
 * ("Russian troops"), by an earlier mention of the same name (`memory`), by a `pronoun`, as the `owner` of a thing ("Ukrainian
 * cities"), or not at all: `unknown`, kept under its own words.
 */
export type How = 'name' | 'listed' | 'title' | 'role' | 'memory' | 'pronoun' | 'owner' | 'unknown'

/** What kind of being it is, which decides the pronouns that can mean it. */
export type Being = 'person' | 'body' | 'group'

/** A party as found at one place of the text: word `head` of sentence `sentence`. */
export interface Actor {
  readonly party: Party
  readonly how: How
  readonly being: Being
  readonly sentence: number
  readonly head: number
  /** A city under its own name: a government by its seat, or merely where something happens. */
  readonly seat?: boolean
  /** The mention that this one leans on: what a pronoun or a bare role refers back to, the owner of a thing, where a person's role is told. */
  readonly via?: Actor
  /** The list that knows the name: `leaders`, or the `FILE:LINE` of a list of the user. */
  readonly list?: string
}

/** Sectors whose members act for no state, body or armed group unless the text ties them to one. */
const PRIVATE = new Set(['CVL', 'BUS', 'JRN', 'SOC', 'ELI', 'UNK', 'REL', 'LAB', 'NGO', 'MED', 'EDU', 'CRM'])

/** Sectors that a title alone tells of: "President Awolowo" acts for some state, though the text names none. */
const OFFICES = new Set(['GOV', 'MIL', 'LEG', 'REB'])

/** True when the party makes an event political by itself: a state, a body, an armed group, a person who acts for one. */
export function isPolitical(actor: Actor): boolean {
  if (actor.how === 'unknown' && !(actor.being === 'person' && OFFICES.has(actor.party.sector))) return false
  return !PRIVATE.has(actor.party.sector)
}

/** True when the party is tied to a state or known body, even as a civilian of one. */
export function isKnown(actor: Actor): boolean {
  return actor.how !== 'unknown'
}

/** A state, or somebody who acts for one: its id is a country code. */
export const isState = ({ id }: Party): boolean => /^[A-Z]{3}$/.test(id)

/** The parties of these actors, each once. */
export function uniqueParties(actors: readonly Actor[]): readonly Party[] {
  const seen = new Map<string, Party>()
  for (const { party } of actors) {
    const key = `${party.id} ${party.name ?? ''}`
    if (!seen.has(key)) seen.set(key, party)
  }
  return [...seen.values()].filter(
    (party, _, all) => party.name !== null || !all.some((other) => other !== party && other.id === party.id),
  )
}
