import { CITIES } from './cities.js'
import { expandLines, type GazetteerRow } from './gazetteer-row.js'
import { METONYMS } from './metonyms.js'
import { ORGANISATIONS } from './organisations.js'
import { type KnownPerson, leaderNamed } from './person.js'
import { PLACES } from './places.js'
import { stateRows } from './states.js'

/** Names of parties, found by their words in any grammatical number of them. */
export interface Gazetteer {
  /** Rows for exactly this text (case counts only for all-capital acronyms), the preferred one first. */
  lookup(text: string): readonly GazetteerRow[]
  /** The person of that name, as far as one is known without the text. */
  person(name: string): KnownPerson | null
  /** True when a list of the user has exactly this name for a person, whatever the reader takes it for. */
  listsPerson(name: string): boolean
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
/** "U.S." and "US" are one name and "us" is none: acronyms keep their case. */
export const keyOf = (text: string): string => {
  const bare = plain(text)
  const undotted = /^(?:\p{Lu}\.)+\p{Lu}?\.?$/u.test(bare) ? bare.replace(/\./g, '') : bare
  return /^[\p{Lu}\d+-]{2,5}$/u.test(undotted) ? undotted : undotted.toLowerCase()
}

const MOST_MET = 20_000

/** Builds a gazetteer; a later row counts before an earlier one with the same name, so that a user's list can be laid on top. */
function buildGazetteer(rows: readonly GazetteerRow[]): Gazetteer {
  const index = new Map<string, GazetteerRow[]>()
  for (const row of rows) {
    const key = keyOf(row.alias)
    const found = index.get(key)
    if (found) found.unshift(row)
    else index.set(key, [row])
  }
  const none: readonly GazetteerRow[] = []
  const find = (text: string): readonly GazetteerRow[] =>
    index.get(keyOf(text)) ??
    (text.length > 3 ? (index.get(plain(text).toLowerCase()) ?? cityRows(plain(text).toLowerCase())) : undefined) ??
    none
  // The same phrases of a report are looked up again and again.
  const met = new Map<string, readonly GazetteerRow[]>()
  return {
    lookup: (text) => {
      const known = met.get(text)
      if (known) return known
      if (met.size >= MOST_MET) met.clear()
      const rows = find(text)
      met.set(text, rows)
      return rows
    },
    person: leaderNamed,
    listsPerson: () => false,
  }
}

let cities: Map<string, string> | null = null
/** Rows are made as they are asked for: a report names few of the thousands of cities. */
function cityRows(name: string): readonly GazetteerRow[] | undefined {
  cities ??= stateOfCity()
  const id = cities.get(name)
  return id === undefined ? undefined : [{ alias: name, kind: 'place', id, sector: 'CVL', name: null, unsure: true }]
}

function stateOfCity(): Map<string, string> {
  const states = new Map<string, string>()
  for (const [id, names] of Object.entries(CITIES)) for (const name of names.split('|')) states.set(name, id)
  return states
}

let standard: Gazetteer | null = null
/** The gazetteer that comes with the tool, built once. */
export function standardGazetteer(): Gazetteer {
  standard ??= buildGazetteer([
    ...stateRows(),
    ...expandLines(PLACES),
    ...expandLines(METONYMS),
    ...expandLines(ORGANISATIONS),
  ])
  return standard
}
