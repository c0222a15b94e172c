const DAY = 86_400_000

/** Milliseconds of the units in which one says how long ago. */
const UNITS: Readonly<Record<string, number>> = { h: DAY / 24, d: DAY, w: 7 * DAY }

const DAY_NAMES: Readonly<Record<string, number>> = { today: 0, yesterday: 1 }

/**
 * The time a person means by the beginning of a period: an ISO day or an instant in UTC. `2022-03` and `2022` are taken by their first day; `7d` and
 * `2w` are days before that of `now`, `12h` an instant before it. Null for what is no time.
 */
export function firstInstant(words: string, now: string): string | null {
  return time(words, now, '-01-01', '-01')
}

/** As `firstInstant`, by the end: `2022-03` is the last day of March. */
export function lastInstant(words: string, now: string): string | null {
  const month = /^(\d{4})-(\d{2})$/.exec(words.trim())
  if (month === null) return time(words, now, '-12-31', '')
  const last = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).toISOString().slice(8, 10)
  return time(words, now, '', `-${last}`)
}

function time(words: string, now: string, ofYear: string, ofMonth: string): string | null {
  const text = words.trim().toLowerCase()
  const ago = /^(\d{1,5})([hdw])$/.exec(text)
  if (ago) return before(now, Number(ago[1]) * (UNITS[ago[2] ?? ''] ?? 0), ago[2] === 'h')
  const days = DAY_NAMES[text]
  if (days !== undefined) return before(now, days * DAY, false)
  if (/^\d{4}$/.test(text)) return `${text}${ofYear}`
  if (/^\d{4}-\d{2}$/.test(text)) return dayIn(`${text}${ofMonth}`)
  return dayIn(text) ?? instantIn(text)
}

function before(now: string, milliseconds: number, exactly: boolean): string {
  const instant = new Date(Date.parse(now) - milliseconds).toISOString()
  return exactly ? instant : instant.slice(0, 10)
}

/** A day of the calendar: no 30 February. */
function dayIn(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null
}

/** ISO 8601; without an offset it is in UTC, as all instants of a ledger are. */
function instantIn(text: string): string | null {
  const parts = /^(\d{4}-\d{2}-\d{2})[t ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(z|[+-]\d{2}:\d{2})?$/.exec(text)
  if (!parts || dayIn(parts[1] ?? '') === null) return null
  const date = new Date(`${parts[1]}T${parts[2]}${(parts[3] ?? 'z').toUpperCase()}`)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
