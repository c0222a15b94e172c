import type { EventRecord } from '../model/record.js'

/** `2022-03-01` as `1 March 2022`; what is no such date stays as the source has it. */
export function printedDay(published: string | null): string | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(published ?? '')
  if (!found) return published
  const date = new Date(`${found[0].slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return published
  return FORMAT.format(date)
}

// Made once: that takes longer than a hundred dates.
const FORMAT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day, a whole month or year by its name, else the first and the last day. */
export function printedPeriod({ start, end }: NonNullable<EventRecord['date']>): string {
  const [first, last] = [printedDay(start) ?? start, printedDay(end) ?? end]
  if (start === end) return first
  const [, month = '', year = ''] = first.split(' ')
  if (start.endsWith('-01-01') && end === `${year}-12-31`) return year
  const sameYear = last.endsWith(` ${year}`)
  if (!sameYear || !last.includes(` ${month} `)) return `${sameYear ? first.replace(` ${year}`, '') : first} – ${last}`
  return start.endsWith('-01') && isLastOfMonth(end) ? `${month} ${year}` : `${first.split(' ')[0]}–${last}`
}

function isLastOfMonth(day: string): boolean {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1
}
