import type { Sector } from '../../model/party.js'
import { type Gazetteer, keyOf, standardGazetteer } from './gazetteer.js'
import type { GazetteerRow, NameKind } from './gazetteer-row.js'
import { type ActorList, affiliationOn, type ListedActor } from './listed-actor.js'
import { type KnownPerson, sameName, surnameOf } from './person.js'
import { ROLES } from './roles.js'

/** All names that a reading knows beforehand. */
export interface Names {
  /** The gazetteer for an article of this day (ISO 8601, null where unknown). */
  readonly on: (published: string | null) => Gazetteer
  /** Sector by role noun. */
  readonly roles: ReadonlyMap<string, Sector>
}

/** The names that come with the tool. */
export const STANDARD_NAMES: Names = { on: () => standardGazetteer(), roles: ROLES }

/** The names of the tool with the list of a user laid over them: a listed name counts before one that the tool brings, a later row before an earlier one. */
export function namesWith({ actors, roles }: ActorList): Names {
  if (actors.length === 0 && roles.length === 0) return STANDARD_NAMES
  const listed = roles.map(({ noun, sector }): [string, Sector] => [noun, sector])
  return { on: gazetteerOver(actors, standardGazetteer()), roles: new Map([...ROLES, ...listed]) }
}

function gazetteerOver(actors: readonly ListedActor[], base: Gazetteer): Names['on'] {
  const people = actors.filter(({ kind }) => kind === 'person')
  const names = indexed(actors.filter(({ kind }) => kind !== 'person'))
  const exact = indexed(people)
  const bySurname = indexedBySurname(people)
  return (published) => ({
    lookup: (text) => [
      ...(names.get(keyOf(text)) ?? []).flatMap((actor) => rowOf(actor, text, published, base)),
      ...base.lookup(text),
    ],
    person: (name) => {
      const found = exact.get(keyOf(name)) ?? similar(bySurname, name)
      return found.map((actor) => personOf(actor, published)).find((person) => person !== null) ?? base.person(name)
    },
    listsPerson: (name) => exact.has(keyOf(name)),
  })
}

function indexed(actors: readonly ListedActor[]): ReadonlyMap<string, readonly ListedActor[]> {
  const index = new Map<string, ListedActor[]>()
  for (const actor of actors) {
    for (const key of new Set(actor.aliases.map(keyOf))) {
      const found = index.get(key)
      if (found) found.unshift(actor)
      else index.set(key, [actor])
    }
  }
  return index
}

/** By the first letter of the surname, which no spelling variant changes. */
function indexedBySurname(people: readonly ListedActor[]): ReadonlyMap<string, readonly ListedActor[]> {
  const index = new Map<string, ListedActor[]>()
  for (const person of people) {
    const initial = surnameOf(person.name).slice(0, 1)
    const found = index.get(initial)
    if (found) found.push(person)
    else index.set(initial, [person])
  }
  return index
}

/** Spelling variants of a full name; of a surname alone, the one person who bears it. */
function similar(index: ReadonlyMap<string, readonly ListedActor[]>, name: string): readonly ListedActor[] {
  const near = index.get(surnameOf(name).slice(0, 1)) ?? []
  if (name.includes(' ')) return near.filter((person) => person.name.includes(' ') && sameName(name, person.name))
  const bearers = near.filter((person) => surnameOf(person.name) === surnameOf(name))
  return bearers.length === 1 && bearers[0]?.bySurname ? bearers : []
}

function personOf({ name, affiliations, source }: ListedActor, published: string | null): KnownPerson | null {
  const held = affiliationOn(affiliations, published)
  return held?.id ? { name, id: held.id, sector: held.sector, list: source, isSure: true } : null
}

function rowOf(actor: ListedActor, alias: string, published: string | null, base: Gazetteer): readonly GazetteerRow[] {
  const held = affiliationOn(actor.affiliations, published)
  if (!held?.id || actor.kind === 'person') return []
  const known = base.lookup(alias).find(({ id }) => id === held.id)
  const kind = known?.kind ?? kindOfAlias(actor.kind, alias, actor.name)
  const name = kind === 'organisation' || kind === 'group' ? (known?.name ?? actor.name) : null
  return [{ alias: capitalised(alias), kind, id: held.id, sector: held.sector, name, source: actor.source }]
}

/** Of a state's other names, those that begin alike are its adjective or a spelling of it, the rest places in it. */
function kindOfAlias(kind: NameKind, alias: string, name: string): NameKind {
  if (kind !== 'state' || keyOf(alias) === keyOf(name)) return kind
  if (keyOf(alias).slice(0, 4) !== keyOf(name).slice(0, 4)) return 'place'
  return /(?:n|ns|sh|ese|i|is)$/i.test(alias) ? 'demonym' : 'state'
}

/** Names in the text must begin with a capital to be taken for the listed one. */
const capitalised = (alias: string): string => alias.charAt(0).toUpperCase() + alias.slice(1)
