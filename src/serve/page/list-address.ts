import { typedAs, typedValues } from '../../store/filter-words.js'
import type { Filter } from '../../store/questions.js'

// Addresses of the list that an address shows, narrowed or sorted otherwise. All begin at the first page: a place in one list means nothing in another.

/** With one more alternative of a filter. */
export function withValue(address: string, name: keyof Filter, value: string): string {
  return changed(address, (query) => query.append(name, typedAs(name, value)))
}

/** Without one value of a filter, however that was typed. */
export function withoutValue(address: string, name: keyof Filter, value: string): string {
  return changed(address, (query) => {
    const left = typedValues(name, query.getAll(name)).filter((one) => one !== value)
    query.delete(name)
    for (const one of left) query.append(name, typedAs(name, one))
  })
}

/** With this alone behind a name; nothing for null. */
export function withOnly(address: string, name: string, value: string | null): string {
  return changed(address, (query) => (value === null ? query.delete(name) : query.set(name, value)))
}

/** Without any of the names. */
export function withoutNames(address: string, names: readonly string[]): string {
  return changed(address, (query) => {
    for (const name of names) query.delete(name)
  })
}

/** The same question to another path: `/records.csv`. All of its rows, not a page of them. */
export function atPath(address: string, path: string): string {
  return changed(address, (query) => query.delete('limit'), path)
}

function changed(address: string, change: (query: URLSearchParams) => void, path?: string): string {
  const { pathname, searchParams } = new URL(address, 'http://site')
  searchParams.delete('cursor')
  change(searchParams)
  return `${path ?? pathname}${searchParams.size === 0 ? '' : `?${searchParams}`}`
}
