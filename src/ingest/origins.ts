import type { Origin } from '../model/origin.js'
import type { Range } from '../model/span.js'
import { ORIGIN_ROWS, type OriginRow } from './origin-rows.js'
import { OUTLET_PATTERN, outletName, SHORT_OUTLET_PATTERN } from './outlets.js'

/**
 * Where a report says it has its words from, in text order: agencies that are credited, interviews, broadcasts, documents, and words
 * said to an outlet itself (`own`: it tells who heard them; the outlet may be another than the one that prints them). Offsets are
 * UTF-16 code units of the words that name the origin.
 */
export function findOrigins(text: string): readonly Origin[] {
  const found: Found[] = []
  for (const row of ORIGIN_ROWS) {
    for (const match of text.matchAll(row.pattern)) {
      const range = { start: match.index, end: match.index + match[0].length }
      const origins = originsOf(row, match).filter((origin) => isNew(origin, found) && !isPictureCredit(text, origin))
      found.push(...origins.map((origin) => ({ origin, range })))
    }
  }
  return withFullNames(found.map(({ origin }) => origin).sort((a, b) => a.start - b.start))
}

/** An origin and all the words of its row: "told the BBC in an interview". */
interface Found {
  readonly origin: Origin
  readonly range: Range
}

/** Whether its words are not yet those of an origin, or of a row that found one of the same kind. */
function isNew(one: Origin, found: readonly Found[]): boolean {
  return !found.some(({ origin, range }) => overlaps(origin, one) || (origin.kind === one.kind && overlaps(range, one)))
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** Who took the picture says nothing of the text. */
const PICTURE = /\b(?:image|photo|photograph|picture|video|graphic|file|illustration)s?\b[^\n]{0,60}$/i
const LONGEST_LINE_START = 100

function isPictureCredit(text: string, { kind, start }: Origin): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LINE_START), start)
  return kind === 'wire' && PICTURE.test(before.slice(before.lastIndexOf('\n') + 1))
}

/** "The Journal" is the paper of that name that the report named before; "the newspaper" the one it named last. */
function withFullNames(origins: readonly Origin[]): readonly Origin[] {
  return origins.map((origin, index) => {
    if (!SHORT.test(origin.name)) return origin
    const before = origins
      .slice(0, index)
      .map(({ name }) => name)
      .filter((name) => !SHORT.test(name))
      .reverse()
    const full = /^[A-Z]/.test(origin.name) ? before.find((name) => name.endsWith(` ${origin.name}`)) : before[0]
    return full === undefined ? origin : { ...origin, name: full }
  })
}

const SHORT = new RegExp(`^${SHORT_OUTLET_PATTERN.replace('the ', '')}$`)

function originsOf({ kind, holds, label }: OriginRow, match: RegExpMatchArray): readonly Origin[] {
  const name = match.groups?.name ?? ''
  const at = (match.index ?? 0) + match[0].indexOf(name)
  if (holds === 'words')
    return [{ name: label + name.replace(/\s+/g, ' ').replace(/^the /i, ''), kind, start: at, end: at + name.length }]
  return [...name.matchAll(EACH_OUTLET)].map(({ 0: one, index }) => {
    const start = at + index
    return { name: outletName(one), kind, start, end: start + one.length }
  })
}

const EACH_OUTLET = new RegExp(`${OUTLET_PATTERN}|${SHORT_OUTLET_PATTERN}`, 'gu')
