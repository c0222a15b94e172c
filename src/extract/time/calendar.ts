/**
 * A calendar day, counted from 1970-01-01. Whole days have no clock and no time zone, so a date stays what the text says wherever
 * the program runs.
 */
export type Day = number

/** From the first to the last day, both included. */
export interface Period {
  readonly first: Day
  readonly last: Day
}

const MS_A_DAY = 86_400_000

/** `month` counts from 0 and may run over, as in month 12 for the January after; `day` likewise. */
function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month, day) / MS_A_DAY
}

/** The day in a calendar month, null where the month has no such day ("31 June"). */
export function dateOf(year: number, month: number, day: number): Day | null {
  const found = dayOf(year, month, day)
  return day >= 1 && partsOf(found).month === month ? found : null
}

export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * MS_A_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() }
}

/** 0 for Monday to 6 for Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}

export function isoOf(day: Day): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10)
}

/** The day that an ISO 8601 date or time names by itself: an hour and an offset behind it do not move it. Null for anything else. */
export function dayOfIso(published: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(published ?? '') ?? []
  return year === undefined ? null : dateOf(Number(year), Number(month) - 1, Number(day))
}

export function yearPeriod(year: number, years = 1): Period {
  return { first: dayOf(year, 0, 1), last: dayOf(year + years, 0, 0) }
}

export function monthPeriod(year: number, month: number, months = 1): Period {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + months, 0) }
}

/** Monday to Sunday. */
export function weekPeriod(day: Day): Period {
  const first = day - weekdayOf(day)
  return { first, last: first + 6 }
}

/** `count` days, weeks, months or years after a day (before it, when negative). The last day of a shorter month stands for 29 to 31. */
export function shift(day: Day, count: number, unit: 'day' | 'week' | 'month' | 'year'): Day {
  if (unit === 'day') return day + count
  if (unit === 'week') return day + 7 * count
  const parts = partsOf(day)
  const months = unit === 'year' ? 12 * count : count
  return Math.min(
    dayOf(parts.year, parts.month + months, parts.day),
    monthPeriod(parts.year, parts.month + months).last,
  )
}

/** The first, second or third third of a period: of a decade in whole years, of a year in months, of less in days. */
export function third(period: Period, part: 0 | 1 | 2): Period {
  const days = period.last - period.first + 1
  const { year, month } = partsOf(period.first)
  if (days > 3000) {
    const from = [0, 3, 7, 10]
    return yearPeriod(year + (from[part] ?? 0), (from[part + 1] ?? 0) - (from[part] ?? 0))
  }
  if (days > 300) return monthPeriod(year, month + 4 * part, 4)
  const size = Math.floor(days / 3)
  const first = period.first + size * part
  return { first, last: part === 2 ? period.last : first + size - 1 }
}
