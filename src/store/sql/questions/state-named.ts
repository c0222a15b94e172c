import { stateRows } from '../../../extract/actors/states.js'
import { searchTerms } from './search-words.js'

let states: ReadonlyMap<string, string> | null = null

/** The id of the state that has this name ("Ukraine", "the Netherlands", "uk"), whatever its case and marks; null where none has. */
export function stateNamed(name: string): string | null {
  states ??= new Map(stateRows().flatMap(({ alias, kind, id }) => (kind === 'state' ? [[keyOf(alias), id]] : [])))
  return states.get(keyOf(name)) ?? null
}

const keyOf = (name: string): string =>
  searchTerms(name)
    .flatMap(({ words }) => words)
    .join(' ')
    .replace(/^the /, '')
