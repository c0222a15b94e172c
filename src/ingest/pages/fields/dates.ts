const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const CLOCK = '(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?'
const ZONE = '(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}(?!\\d)|[A-Z]{2,4}(?![A-Za-z]))?'

/** Hours from UTC of the zones that pages write as letters. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'], ['UTC', 'Z'], ['GMT', 'Z'], ['BST', '+01:00'], ['WET', 'Z'], ['CET', '+01:00'], ['CEST', '+02:00'], ['EET', '+02:00'],
  ['EEST', '+03:00'], ['MSK', '+03:00'], ['IST', '+05:30'], ['JST', '+09:00'], ['KST', '+09:00'], ['AEST', '+10:00'], ['AEDT', '+11:00'],
  ['EST', '-05:00'], ['EDT', '-04:00'], ['CST', '-06:00'], ['CDT', '-05:00'], ['MST', '-07:00'], ['MDT', '-06:00'], ['PST', '-08:00'],
  ['PDT', '-07:00'], ['AKST', '-09:00'], ['AKDT', '-08:00'], ['HST', '-10:00'],
]) // biome-ignore format: a table

/** Ways to write a day and a time, the most exact first. Days of the week before them say nothing new. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?:(?:T|\\s+)${CLOCK}(?<half>)\\s*${ZONE})?(?!\\d)`,
    'i',
  ),
  new RegExp(
    `^(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:T?(?<hour>\\d{2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2}))?(?<half>)${ZONE})?$`,
    'i',
  ),
  new RegExp(
    `(?<year>\\d{4})[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})(?:(?:T|\\s+)${CLOCK}(?<half>)\\s*${ZONE})?(?!\\d)`,
    'i',
  ),
  withClock(`(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\s+(?:of\\s+)?|-)${MONTH},?(?:\\s+|-)(?<year>\\d{4})`),
  withClock(`${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`),
  withClock(`(?<first>\\d{1,2})[/.](?<other>\\d{1,2})[/.](?<year>\\d{4})`),
]

function withClock(day: string): RegExp {
  const clock = `${CLOCK}(?:\\s*(?<half>[ap])\\.?m\\.?)?\\s*${ZONE}`
  return new RegExp(`(?<!\\d)${day}(?!\\d)(?:(?:\\s*[,|•·@–-]?\\s*(?:at\\s+)?)${clock})?`, 'i')
}

/** The clock before the day: "10:48, Tue, Nov 19, 2019", "Published 7:07 PM EST Nov 19, 2019". */
const CLOCK_FIRST = new RegExp(
  `(?<!\\d)${CLOCK}(?:\\s*(?<half>[ap])\\.?m\\.?)?\\s*${ZONE}[,|•·\\s]+(?:on\\s+)?(?:[A-Z][a-z]{2,8},?\\s+)?(?:(?<day>\\d{1,2})\\s+${MONTH}|${MONTH.replace('<month>', '<month2>')}\\s+(?<day2>\\d{1,2})),?\\s+(?<year>\\d{4})`,
  'i',
)

const OLDEST_YEAR = 1900
const YEARS_AHEAD = 1
const LONGEST = 200

type Parts = Readonly<Record<string, string | undefined>>

/**
 * ISO 8601 of a date as pages write it (ISO 8601 in its forms, RFC 5322, seconds or milliseconds since 1970, "Nov. 19, 2019 5:27 am CST"):
 * `2019-11-19`, with `T05:27` or `T05:27:00` where a time is stated and `Z` or `-06:00` where its zone is. Null for what is none: days
 * that no calendar has, years to come, and `11/12/2019`, which is November here and December there.
 */
export function isoDate(text: string, now: Date = new Date()): string | null {
  const words = text.trim()
  if (words.length > LONGEST) return null
  const iso = fromEpoch(words) ?? fromForms(words)
  if (iso === null) return null
  const year = Number(iso.slice(0, 4))
  return year >= OLDEST_YEAR && year <= now.getUTCFullYear() + YEARS_AHEAD ? iso : null
}

function fromEpoch(words: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(words)) return null
  const time = new Date(Number(words) * (words.length === 10 ? 1000 : 1))
  return time.toISOString().replace('.000Z', 'Z')
}

function fromForms(words: string): string | null {
  for (const form of [CLOCK_FIRST, ...FORMS]) {
    const parts = form.exec(words)?.groups
    if (parts) return write(parts)
  }
  return null
}

function write(parts: Parts): string | null {
  const day = dayOf(parts)
  if (day === null || parts.hour === undefined) return day
  const time = timeOf(parts)
  return time === null ? day : `${day}T${time}${zoneOf(parts.zone)}`
}

function dayOf(parts: Parts): string | null {
  const { year = '' } = parts
  const [month, day] = monthAndDay(parts)
  const date = new Date(Date.UTC(Number(year), month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null
}

/** Of two numbers the one that cannot be a month is the day; where both can, only equal ones are sure. */
function monthAndDay({ month, month2, day, day2, first, other }: Parts): readonly [number, number] {
  if (first !== undefined && other !== undefined) {
    const [a, b] = [Number(first), Number(other)]
    if (a > 12 || a === b) return [b, a]
    return b > 12 ? [a, b] : [0, 0]
  }
  const word = (month ?? month2 ?? '').toLowerCase()
  const number = /^\d/.test(word) ? Number(word) : MONTHS.indexOf(word.slice(0, 3)) + 1
  return [number, Number(day ?? day2)]
}

function timeOf({ hour = '', minute = '', second, half }: Parts): string | null {
  const twelve = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour)
  if (twelve > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null
  return [twoDigits(twelve), minute, ...(second === undefined ? [] : [second])].join(':')
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  const numeric = /^([+-]\d{2}):?(\d{2})?$/.exec(zone)
  if (numeric) return `${numeric[1]}:${numeric[2] ?? '00'}`
  return ZONES.get(zone.toUpperCase()) ?? ''
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')
