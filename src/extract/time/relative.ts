import {
  type Day,
  dateOf,
  monthPeriod,
  type Period,
  partsOf,
  shift,
  weekdayOf,
  weekPeriod,
  yearPeriod,
} from './calendar.js'
import { countOf, monthNumber, seasonStart, weekdayNumber } from './time-words.js'

/** What a time expression is read against. */
export interface Setting {
  /** The day of publication, null where unknown: then only dates with a year are read. */
  readonly published: Day | null
  /** Whether the words around it tell what has been or what is to come: decides which Tuesday, which May. */
  readonly lean: 'past' | 'future'
  /** Told as lasting until now ("has been shelling for three days"). */
  readonly lasting: boolean
}

/** The named pieces of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

export const on = (day: Day | null): Period | null => (day === null ? null : { first: day, last: day })
/** What a year has once, nearest by the lean: begun by publication, or not yet over. */
function nearest(of: (year: number) => Period | null, { lean }: Setting, published: Day): Period | null {
  const { year } = partsOf(published)
  const years = lean === 'past' ? [year + 1, year, year - 1] : [year - 1, year, year + 1]
  return (
    years
      .map(of)
      .filter((period) => period !== null)
      .find(({ first, last }) => (lean === 'past' ? first <= published : last >= published)) ?? null
  )
}

const MOST_OF_A_YEAR = 240
const NEAR = 92
/** A day or month without its year. "A deadline of May 12 was set" in April is not of the year before, though told as past. */
export function yearless(of: (year: number) => Period | null, setting: Setting, published: Day): Period | null {
  const found = nearest(of, setting, published)
  if (setting.lean === 'future' || (found && published - found.last < MOST_OF_A_YEAR)) return found
  const ahead = nearest(of, { ...setting, lean: 'future' }, published)
  return ahead && ahead.first - published < NEAR ? ahead : found
}

/** "last May", said in May, is the one before; "next summer", said in June, the one after; "this" is read by the lean. */
export function stepped(
  step: string | undefined,
  of: (year: number) => Period,
  setting: Setting,
  published: Day,
): Period | null {
  const { year } = partsOf(published)
  const years = [year - 2, year - 1, year, year + 1, year + 2].map(of)
  if (stepOf(step) < 0) return years.findLast(({ last }) => last < published) ?? null
  if (stepOf(step) > 0) return years.find(({ first }) => first > published) ?? null
  return nearest(of, setting, published)
}

export function dayInMonth(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  setting: Setting,
  published: Day,
): Period | null {
  const number = monthNumber(month ?? '')
  if (year) return on(dateOf(Number(year), number, Number(day)))
  return setting.published === null ? null : yearless((at) => on(dateOf(at, number, Number(day))), setting, published)
}

export function daysInMonth(
  { from = '', to = '', month, year }: Groups,
  setting: Setting,
  published: Day,
): Period | null {
  const first = dayInMonth(from, month, year, setting, published)
  const last = dayInMonth(to, month, year, setting, published)
  return first && last && first.first <= last.last ? { first: first.first, last: last.last } : null
}

const STEP: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
}
export const stepOf = (word: string | undefined): number => STEP[word?.toLowerCase().split(' ').at(-1) ?? ''] ?? 0

function unitOf(word: string): { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly times: number } {
  const bare = word.toLowerCase()
  if (bare.startsWith('day')) return { unit: 'day', times: 1 }
  if (bare.startsWith('week')) return { unit: 'week', times: 1 }
  if (bare.startsWith('fortnight')) return { unit: 'week', times: 2 }
  if (bare.startsWith('month')) return { unit: 'month', times: 1 }
  return { unit: 'year', times: bare.startsWith('decade') ? 10 : bare.startsWith('centur') ? 100 : 1 }
}

/** As exact as its unit: "three weeks ago" is a week, "two years ago" a year. */
function around(day: Day, unit: string): Period {
  const { year, month } = partsOf(day)
  const { unit: grain } = unitOf(unit)
  if (grain === 'day') return { first: day, last: day }
  if (grain === 'week') return weekPeriod(day)
  return grain === 'month' ? monthPeriod(year, month) : yearPeriod(year)
}

/** From `count` units before publication up to it, or from it to `count` units after. */
export function span({ count, unit = '' }: Groups, published: Day, towards: -1 | 1): Period | null {
  // "in the coming weeks" names no number of them.
  const times = countOf(count ?? (unit.endsWith('s') ? '' : 'a'))
  if (times === null) return null
  const { unit: grain, times: each } = unitOf(unit)
  const other = shift(published, towards * times * each, grain)
  return { first: Math.min(other, published), last: Math.max(other, published) }
}

export function away({ count, unit = '' }: Groups, published: Day, towards: -1 | 1): Period | null {
  const times = countOf(count ?? '')
  if (times === null) return null
  const { unit: grain, times: each } = unitOf(unit)
  return around(shift(published, towards * times * each, grain), unit)
}

export function calendarUnit(unit: string, step: number, published: Day): Period {
  const { year, month } = partsOf(published)
  switch (unit.toLowerCase()) {
    case 'week':
      return weekPeriod(published + 7 * step)
    case 'month':
      return monthPeriod(year, month + step)
    case 'quarter':
      return monthPeriod(year, 3 * (Math.floor(month / 3) + step), 3)
    case 'decade':
      return yearPeriod(10 * (Math.floor(year / 10) + step), 10)
    default:
      return yearPeriod(year + step)
  }
}

export function weekend(step: number, setting: Setting, published: Day): Period {
  const saturday = (weeks: number): Period => {
    const first = weekPeriod(published).first + 5 + 7 * weeks
    return { first, last: first + 1 }
  }
  if (step > 0) return saturday(1)
  if (step < 0) return saturday(-1)
  return setting.lean === 'past' && saturday(0).first > published ? saturday(-1) : saturday(0)
}

export function weekday({ step, day = '' }: Groups, setting: Setting, published: Day): Period | null {
  const wanted = weekdayNumber(day)
  const ahead = (wanted - weekdayOf(published) + 7) % 7
  const word = step?.toLowerCase() ?? ''
  if (word === 'last' || word === 'this past') return on(published + (ahead - 7))
  if (word === 'next' || word.endsWith('coming')) return on(published + (ahead === 0 ? 7 : ahead))
  if (ahead === 0) return on(published)
  return on(published + (setting.lean === 'past' ? ahead - 7 : ahead))
}

export const season = (year: number, name: string): Period => monthPeriod(year, seasonStart(name), 3)
