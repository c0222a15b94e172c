import { dayOfIso, type Period, weekdayOf } from '../../extract/time/calendar.js'
import { words } from '../../extract/word-set.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { EventRecord } from '../../model/record.js'
import { type Comparison, found } from './comparison.js'
import { isOneOccasion, isVerbal } from './occasions.js'
import type { Slot } from './slot.js'
import { voiceOf } from './telling.js'
import { stemsOf } from './terms.js'

/** A time as an article tells it of a claim. */
export interface ToldDate {
  readonly text: string
  readonly period: Period
  readonly voice: string | null
  /** The time of saying, not of happening. */
  readonly said: boolean
  /** The event is of a kind that has one day, and is told as done. */
  readonly oneDay: boolean
  /** Words that two tellings of one meeting share; empty for what cannot be mistaken for another of its kind. */
  readonly stems: readonly string[]
}

/** When it happened. A date of saying is not compared with one of happening: verbal events are never in conflict over it. */
export const dates: Slot<ToldDate> = {
  slot: 'date',
  tell: ({ article, records }) => records.flatMap((record) => dateOf(record) ?? dateOfSaying(article, record) ?? []),
  key: ({ text, period, voice, said, oneDay, stems }) =>
    [text.toLowerCase(), period.first, period.last, voice, said, oneDay, ...stems].join('|'),
  meaning: ({ text, period, said }) => [plain(text), period.first, period.last, said].join('|'),
  text: ({ text }) => text,
  compare: compareDates,
  missed: () => true,
}

export function dateOf(record: EventRecord): ToldDate | null {
  const { date, status } = record
  const [first, last] = [dayOfIso(date?.start ?? null), dayOfIso(date?.end ?? null)]
  if (!date || first === null || last === null) return null
  const done = status === 'actual' || status === 'historical'
  const oneDay = done && !isVerbal(record.type) && isOneOccasion(record)
  const stems = record.type === 'CONSULT' ? stemsOf(record.trigger) : []
  return {
    text: date.text,
    period: { first, last },
    voice: voiceOf(record),
    said: isVerbal(record.type),
    oneDay,
    stems,
  }
}

/** When the words in which a record stands were said, where it has no date of its own: "said on Monday". */
function dateOfSaying({ statements }: ArticleLedger, record: EventRecord): ToldDate | null {
  const around = statements.filter(({ content }) =>
    content.some(({ start, end }) => start <= record.start && record.end <= end),
  )
  const date = around.at(-1)?.date ?? null
  const [first, last] = [dayOfIso(date?.start ?? null), dayOfIso(date?.end ?? null)]
  if (!date || first === null || last === null) return null
  return {
    text: `said ${date.text}`,
    period: { first, last },
    voice: voiceOf(record),
    said: true,
    oneDay: false,
    stems: [],
  }
}

/** How two times stand to each other; pure. Neighbouring days are no conflict: clocks differ, and nights have two dates. */
function compareDates(a: ToldDate, b: ToldDate): Comparison {
  if (a.said !== b.said) return found('apart', 'a time of saying and one of happening')
  const [first, second] = [a.period, b.period]
  if (plain(a.text) === plain(b.text) || (first.first === second.first && first.last === second.last))
    return found('same', 'the same time')
  if (first.first >= second.first && first.last <= second.last) return found('narrower', `${a.text} lies in ${b.text}`)
  if (second.first >= first.first && second.last <= first.last) return found('wider', `${b.text} lies in ${a.text}`)
  if (sharesWeekday(a, b)) return found('other words', 'the same day of the week')
  if (first.first <= second.last && second.first <= first.last) return found('other words', 'overlapping times')
  return apartInTime(a, b)
}

function apartInTime(a: ToldDate, b: ToldDate): Comparison {
  const days = Math.max(a.period.first, b.period.first) - Math.min(a.period.last, b.period.last)
  if (days <= 1) return found('other', 'neighbouring days')
  if (!isExact(a) || !isExact(b)) return found('other', 'one is vague')
  if (!a.oneDay || !b.oneDay) return found('other', 'may have happened on several days')
  if (a.stems.join() !== b.stems.join() && !a.stems.some((stem) => b.stems.includes(stem)))
    return found('other', 'may be two occasions')
  if (a.voice !== b.voice) return found('other', 'told by different speakers')
  return found('conflict', `${a.text} and ${b.text}`)
}

/** Words that make of a day a bound, or a guess. */
const LOOSE = words(
  'until till by before after since from early late earlier later last next this past about around ago recently week month year weekend days hours overnight',
)

function isExact({ text, period }: ToldDate): boolean {
  return (
    period.first === period.last &&
    !text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => LOOSE.has(word))
  )
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** A weekday named by both, or named by one and that of the other's day: which week is read from little. */
function sharesWeekday(a: ToldDate, b: ToldDate): boolean {
  const [first, second] = [weekdayIn(a.text), weekdayIn(b.text)]
  if (first !== null && second !== null) return first === second
  if (first !== null) return isExact(b) && weekdayOf(b.period.first) === first
  return second !== null && isExact(a) && weekdayOf(a.period.first) === second
}

function weekdayIn(text: string): number | null {
  const at = WEEKDAYS.findIndex((day) => text.toLowerCase().includes(day))
  return at < 0 ? null : at
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:on|in|at|the|of|earlier|overnight|morning|afternoon|evening|night)\b/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
