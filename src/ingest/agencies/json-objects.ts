import { parseJson } from '../json-lines.js'

/** How often reading goes on behind an object that is damaged, before the rest is given up: each time the text may be gone through again. */
const MOST_DAMAGED = 20

/** An object that stands in a text, or why one could not be read. */
export type Found = { readonly value: unknown } | { readonly reason: string }

/**
 * The JSON objects of a text, in their order: one, those of an array, one a line, or one after another over many lines. Behind a damaged one
 * reading goes on at the next, as far as that can be told.
 */
export function* jsonObjects(text: string): Generator<Found> {
  let damaged = 0
  for (let at = text.indexOf('{'); at >= 0; ) {
    const end = endOfObject(text, at)
    const value = end === null ? undefined : parseJson(text.slice(at, end))
    if (value === undefined && ++damaged > MOST_DAMAGED)
      return yield { reason: `more than ${MOST_DAMAGED} objects are damaged` }
    yield value === undefined ? { reason: end === null ? 'an object is cut off' : 'an object is not JSON' } : { value }
    at = value === undefined ? afterDamage(text, at, end) : text.indexOf('{', end ?? 0)
  }
}

/** The next line that begins with an object, which may stand before what looks like the end of a damaged one; else the next object. */
function afterDamage(text: string, at: number, end: number | null): number {
  const line = text.indexOf('\n{', at) + 1 || -1
  if (end === null || (line >= 0 && line < end)) return line
  return text.indexOf('{', end)
}

/** Where the object that begins here ends; null where the text ends first. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0
  let isString = false
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    if (isString && sign === '\\') at++
    else if (sign === '"') isString = !isString
    else if (isString) continue
    else if (sign === '{') depth++
    else if (sign === '}' && --depth === 0) return at + 1
  }
  return null
}
