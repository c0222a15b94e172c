import type { Sector } from '../../model/party.js'
import type { Mention } from './cast.js'
import { editDistance } from './edit-distance.js'
import { LEADERS } from './leaders.js'

/** A person of the report: the fullest name found, for whom they act, and the roles under which the text speaks of them. */
export interface Person {
  name: string
  id: string | null
  sector: Sector
  readonly roles: Set<string>
  /** True when the text itself says for whom the person acts. */
  stated: boolean
  /** The list that knows the person, null where only the text does. */
  list: string | null
  /** Where the text first names the person; once it says for whom the person acts, where it does. */
  place: Mention | null
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase()
/** The parts of names met lately: every name of a report is held against every leader and every person of it. */
const partsMet = new Map<string, readonly string[]>()
const MOST_PARTS = 5000

function partsOf(name: string): readonly string[] {
  const met = partsMet.get(name)
  if (met) return met
  if (partsMet.size >= MOST_PARTS) partsMet.clear()
  const parts = fold(name)
    .split(/\s+/)
    .filter((part) => !/^(?:jr|sr|iii?)\.?$/.test(part))
  partsMet.set(name, parts)
  return parts
}
/** The last part of a name, without accents, lower case. */
export const surnameOf = (name: string): string => partsOf(name).at(-1) ?? ''

/** Long surnames bear two slips of the pen or of transliteration, middling ones one, short ones none. */
function sameSurname(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  const limit = shorter >= 8 ? 2 : shorter >= 6 ? 1 : 0
  return limit > 0 && a[0] === b[0] && editDistance(a, b, limit) <= limit
}

/** True when two names can be the same person's: same surname, and no first names that exclude each other. */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [partsOf(a), partsOf(b)]
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  const last = short.at(-1) ?? ''
  if (short.length === 1)
    return (
      sameSurname(last, long.at(-1) ?? '') ||
      (long.length > 2 && long.includes(last)) ||
      (long[0] === last && long.length === 3)
    )
  if (!sameSurname(last, long.at(-1) ?? '')) return false
  const [first, other] = [short[0] ?? '', long[0] ?? '']
  return (
    first === other ||
    (first[0] === other[0] && (first.length <= 2 || other.length <= 2 || editDistance(first, other, 2) <= 2))
  )
}

/** A person whom a list knows: for whom they act, the list (`leaders`, or `FILE:LINE`), and whether it counts before the text. */
export interface KnownPerson {
  readonly name: string
  readonly id: string
  readonly sector: Sector
  readonly list: string
  readonly isSure: boolean
}

/** What the list of leaders that comes with the tool is called. */
const LEADERS_LIST = 'leaders'

/** True for a person whom a file of the user names. */
export function isOnUsersList({ list }: Person): boolean {
  return list !== null && list !== LEADERS_LIST
}

const leaders: readonly (KnownPerson & { readonly surname: string })[] = LEADERS.flatMap(([id, sector, names]) =>
  names.split(',').map((name) => ({
    name: name.trim(),
    id,
    sector,
    list: LEADERS_LIST,
    isSure: false,
    surname: surnameOf(name.trim()),
  })),
)

/** The leader of that name, by full name or by a surname that only one of them bears (the first listed where several do). */
export function leaderNamed(name: string): KnownPerson | null {
  const met = leadersMet.get(name)
  if (met !== undefined) return met
  if (leadersMet.size >= MOST_PARTS) leadersMet.clear()
  const leader = findLeader(name)
  leadersMet.set(name, leader)
  return leader
}

const leadersMet = new Map<string, KnownPerson | null>()

function findLeader(name: string): KnownPerson | null {
  const parts = partsOf(name)
  const [only] = parts
  const found =
    parts.length > 1
      ? leaders.find((leader) => sameName(name, leader.name))
      : leaders.find(({ surname }) => surname === only)
  return found ?? null
}

/** Finds or adds the person of that name, whom a list may know, and lengthens the name on record where this one is fuller. */
export function meet(people: Person[], name: string, known: KnownPerson | null): Person {
  const met = people.find((person) => isCalled(person, name, known))
  if (met) {
    if (partsOf(name).length > partsOf(met.name).length) met.name = name
    if (known?.isSure && met.list !== known.list) Object.assign(met, facts(known))
    return met
  }
  const person: Person = {
    name: known && partsOf(known.name).length > partsOf(name).length ? known.name : name,
    id: null,
    sector: 'UNK',
    roles: new Set(),
    stated: false,
    list: null,
    place: null,
    ...(known ? facts(known) : {}),
  }
  people.push(person)
  return person
}

/** What a list says of a person; where the list is sure, the text need not say it. */
function facts({ id, sector, list, isSure }: KnownPerson): Pick<Person, 'id' | 'sector' | 'list' | 'stated'> {
  return { id, sector, list, stated: isSure }
}

/** True when the name can be this person's, by its form or because one row of a list has both. */
function isCalled(person: Person, name: string, known: KnownPerson | null): boolean {
  if (known?.isSure && isOnUsersList(person)) return person.list === known.list
  return sameName(name, person.name)
}
