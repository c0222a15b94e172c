import { editDistance } from '../extract/actors/edit-distance.js'
import { CHANGE_KINDS } from '../model/change.js'
import { AGREEMENTS } from '../model/claim.js'
import { Fault } from '../model/fault.js'
import { STANCES } from '../model/position.js'
import { EVENT_TYPES, STATUSES } from '../model/record.js'
import { firstInstant, lastInstant } from './filter-times.js'
import { FILTERS, type Filter, type Question } from './questions.js'

/** A filter as words: what was typed behind each name, once or several times. */
export type FilterWords = { readonly [Name in keyof Filter]?: readonly string[] }

/** Fields whose values are a closed set, and what one value is called. */
export const CLOSED_FILTERS = {
  type: { one: 'type', values: EVENT_TYPES },
  status: { one: 'status', values: STATUSES },
  stance: { one: 'stance', values: STANCES },
  agreement: { one: 'agreement', values: AGREEMENTS },
  kind: { one: 'kind of change', values: CHANGE_KINDS },
} as const

/** Slips of the pen that a value is known again by. */
const SLIPS = 3

/**
 * The filter that words mean, for one question. Commas part alternatives; a value that has a comma stands in double quotes. Values of closed sets
 * are known whatever their case; times may be told from `now` (ISO 8601 instant). The fault of the first word that makes no sense, or of a filter
 * that the question does not heed.
 */
export function parseFilter(question: Question, words: FilterWords, now: string): Filter | Fault {
  const heeded = FILTERS[question]
  const given = Object.entries(words) as readonly (readonly [keyof Filter, readonly string[]])[]
  const filter: Record<string, unknown> = {}
  for (const [name, values] of given) {
    if (!heeded.includes(name))
      return Fault.of('filter-unheeded', { filter: name, question, heeded: heeded.join(', ') })
    const value = READ[name](name, values, now)
    if (value instanceof Fault) return value
    filter[name] = value
  }
  return inOrder(filter)
}

type Read = (name: keyof Filter, values: readonly string[], now: string) => unknown | Fault

const closed: Read = (name, values) => {
  const { one, values: known } = CLOSED_FILTERS[name as keyof typeof CLOSED_FILTERS]
  return eachOf(name, values, (value) => {
    const found = known.find((code) => code.toLowerCase() === value.toLowerCase())
    return found ?? refused(name, value, `is no ${one}; ${likeliest(value, known)}there are ${known.join(', ')}`)
  })
}

const named: Read = (name, values) => eachOf(name, values, (value) => value)

/** Several are one: all of their words. */
const words: Read = (name, values) => {
  const text = values.join(' ').trim()
  return text === '' ? nothingGiven(name) : text
}

const single =
  (read: (name: keyof Filter, value: string, now: string) => unknown): Read =>
  (name, values, now) => {
    const [value = '', second] = values.map((one) => one.trim())
    if (second !== undefined) return refused(name, second, `stands beside "${value}"; give one`)
    return value === '' ? nothingGiven(name) : read(name, value, now)
  }

const time = (read: (value: string, now: string) => string | null) =>
  single(
    (name, value, now) =>
      read(value, now) ??
      refused(name, value, 'is no time; give a day (2022-03-01, today, yesterday), an instant (2022-03-01T08:00Z), or how long ago (7d, 2w, 12h)'), // biome-ignore format: one line reads best
  )

const confidence = single((name, value) => {
  const number = /^\d*\.?\d+$/.test(value) ? Number(value) : Number.NaN
  return number <= 1 ? number : refused(name, value, 'is no confidence; give a number from 0 to 1, such as 0.8')
})

const READ: Readonly<Record<keyof Filter, Read>> = {
  actor: named,
  recipient: named,
  speaker: named,
  outlet: named,
  story: named,
  type: closed,
  status: closed,
  stance: closed,
  agreement: closed,
  kind: closed,
  since: time(firstInstant),
  until: time(lastInstant),
  confidence,
  text: words,
}

/** What takes alternatives. */
const MANY: ReadonlySet<Read> = new Set([named, closed])

/** The values that were typed behind a name, each by itself, as it was typed: what a filter of them alone would have. */
export function typedValues(name: keyof Filter, typed: readonly string[]): readonly string[] {
  return MANY.has(READ[name]) ? typed.flatMap(valuesIn) : [typed.join(' ').trim()].filter((value) => value !== '')
}

/** A value as it has to be typed to stand for itself. */
export function typedAs(name: keyof Filter, value: string): string {
  return MANY.has(READ[name]) && value.includes(',') ? `"${value}"` : value
}

/** Values at commas, those in quotes whole. */
function valuesIn(text: string): readonly string[] {
  return [...text.matchAll(/\s*(?:"([^"]*)"|([^,]*))\s*(?:,|$)/g)]
    .map(([, quoted, plain]) => (quoted ?? plain ?? '').trim())
    .filter((value) => value !== '')
}

/** Each value once; the fault of the first that is none. */
function eachOf<Value>(
  name: keyof Filter,
  typed: readonly string[],
  read: (value: string) => Value | Fault,
): readonly Value[] | Fault {
  const values = new Set<Value>()
  for (const text of typed.flatMap(valuesIn)) {
    const value = read(text)
    if (value instanceof Fault) return value
    values.add(value)
  }
  return values.size === 0 ? nothingGiven(name) : [...values]
}

function likeliest(value: string, known: readonly string[]): string {
  const near = known
    .map((code) => ({ code, slips: editDistance(value.toLowerCase(), code.toLowerCase(), SLIPS) }))
    .sort((a, b) => a.slips - b.slips)[0]
  return near && near.slips <= Math.min(SLIPS, Math.ceil(near.code.length / 3)) ? `did you mean ${near.code}? ` : ''
}

function inOrder(filter: Filter): Filter | Fault {
  const { since, until } = filter
  if (since === undefined || until === undefined || lastInstantOf(until) >= since) return filter
  return refused('until', until, `comes before since, ${since}; turn them round`)
}

/** Days compare with instants as their last moment does. */
const lastInstantOf = (until: string): string => (until.length === 'YYYY-MM-DD'.length ? `${until}T24` : until)

const nothingGiven = (name: keyof Filter): Fault =>
  refused(name, '', 'there is nothing to look for; give a value, or leave it out')

const refused = (filter: string, value: string, reason: string): Fault =>
  Fault.of('filter-value', { filter, value, reason })
