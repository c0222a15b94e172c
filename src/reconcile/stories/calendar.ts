const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
] // biome-ignore format: a table of names
const CALENDAR = new Set([...WEEKDAYS, ...MONTHS])
const YEAR = /^(?:19|20)\d\d$/

/** Names of days and months, which have a capital and name nobody. */
export function isCalendarWord(term: string): boolean {
  return CALENDAR.has(term)
}

export function isWeekday(term: string): boolean {
  return WEEKDAYS.includes(term)
}

export function isYear(term: string): boolean {
  return YEAR.test(term)
}

const DAY = 86_400_000

/** Whole days since 1970 of an ISO date or time; null where there is none or it cannot be read. */
export function dayOf(published: string | null): number | null {
  const time = published === null ? Number.NaN : Date.parse(published.slice(0, 10))
  return Number.isNaN(time) ? null : Math.floor(time / DAY)
}
