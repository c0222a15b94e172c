import { type Day, dayOfIso, monthPeriod, type Period, third, weekPeriod, yearPeriod } from './calendar.js'
import {
  away,
  calendarUnit,
  dayInMonth,
  daysInMonth,
  type Groups,
  on,
  type Setting,
  season,
  span,
  stepOf,
  stepped,
  weekday,
  weekend,
  yearless,
} from './relative.js'
import {
  DAY_PART,
  MONTH,
  monthNumber,
  NUMBER,
  ordinalOf,
  SEASON,
  UNIT,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from './time-words.js'

type Read = (groups: Groups, setting: Setting, published: Day) => Period | null

/** One form of words, and the days it means. Rows that are not `absolute` are read only where the day of publication is known. */
interface ExpressionRow {
  readonly pattern: RegExp
  readonly absolute: boolean
  readonly read: Read
}

const make =
  (absolute: boolean) =>
  (source: string, read: Read): ExpressionRow => ({
    pattern: new RegExp(`(?<!\\w)(?<!(?<!\\b(?:mid|early|late))-)(?:${source})(?!\\w)`, 'gi'),
    absolute,
    read,
  })
const fixed = make(true)
const row = make(false)

/** A piece of a row: a possessive or plural, and the part of the day behind a day. */
const TAIL = `(?:['’]s)?(?:[ -]${DAY_PART})?`
const DATE = '(?:st|nd|rd|th)?'
const DASH = '(?: ?[-–—] ?| to | and | through | or )'
const MODIFIED = '(?:nearly |almost |about |around |roughly |some |just |only |more than |over |at least |less than )?'

/** What the rows read, most words first where two begin alike; the longest match counts. */
export const EXPRESSIONS: readonly ExpressionRow[] = [
  fixed('(?<iso>\\d{4}-\\d{2}-\\d{2})', ({ iso = '' }) => on(dayOfIso(iso))),
  fixed(
    `(?:${WEEKDAY},? (?:the )?)?(?<day>\\d{1,2})${DATE}(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
    ({ day, month, year }, setting, published) => dayInMonth(day, month, year, setting, published),
  ),
  fixed(
    `(?:${WEEKDAY},? )?(?<month>${MONTH}) (?:the )?(?<day>\\d{1,2})(?!\\d|[:.]\\d)${DATE}(?:,? (?<year>${YEAR}))?`,
    ({ day, month, year }, setting, published) => dayInMonth(day, month, year, setting, published),
  ),
  fixed(
    `(?<from>\\d{1,2})${DATE}${DASH}(?<to>\\d{1,2})${DATE} (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
    daysInMonth,
  ),
  fixed(
    `(?<month>${MONTH}) (?<from>\\d{1,2})${DATE}${DASH}(?<to>\\d{1,2})(?!\\d|[:.]\\d)${DATE}(?:,? (?<year>${YEAR}))?`,
    daysInMonth,
  ),
  fixed(`(?<month>${MONTH}),? (?:of )?(?<year>${YEAR})`, ({ month = '', year }) =>
    monthPeriod(Number(year), monthNumber(month)),
  ),
  row(
    `(?:(?<step>last|this|this past|this coming|next) )(?<month>${MONTH})`,
    ({ step, month = '' }, setting, published) =>
      stepped(step, (year) => monthPeriod(year, monthNumber(month)), setting, published),
  ),
  row(
    `(?<=\\b(?:in|of|since|until|till|by|during|throughout|from|to|and|early|late|mid|back in|before|after|for) |mid-|early-|late-)(?<month>${MONTH})`,
    ({ month = '' }, setting, published) =>
      yearless((year) => monthPeriod(year, monthNumber(month)), setting, published),
  ),
  fixed(`(?<![$€£.,]|No\\.? )(?<year>${YEAR})(?!,\\d|\\.\\d|-\\w| ?%| per ?cent)`, ({ year }) =>
    yearPeriod(Number(year)),
  ),
  fixed(`(?<from>${YEAR})(?: ?[-–—] ?)(?<to>${YEAR})`, ({ from, to }) =>
    Number(from) > Number(to) ? null : { first: yearPeriod(Number(from)).first, last: yearPeriod(Number(to)).last },
  ),
  fixed('(?:the )?(?<decade>(?:1[89]|20)\\d0)s', ({ decade }) => yearPeriod(Number(decade), 10)),
  fixed(`(?:the )?(?<season>${SEASON})(?: of)? (?<year>${YEAR})`, ({ season: name = '', year }) =>
    season(Number(year), name),
  ),
  row(
    `(?<step>last|this|this past|next|this coming) (?<season>${SEASON})(?! out| to| off)`,
    ({ step, season: name = '' }, setting, published) =>
      stepped(step, (year) => season(year, name), setting, published),
  ),
  fixed(
    `(?:the )?(?<part>first|second|third|fourth|last) quarter(?: of)?(?: (?<year>${YEAR}))`,
    ({ part = '', year }) => monthPeriod(Number(year), 3 * ordinalOf(part), 3),
  ),
  fixed(`(?:the )?(?<part>first|second) half of (?<year>${YEAR})`, ({ part = '', year }) =>
    monthPeriod(Number(year), 6 * ordinalOf(part), 6),
  ),
  row(
    `(?:(?:earlier|later|early|late|overnight) (?:on )?)?(?:(?<step>last|this past|this coming|this|next) )?(?<day>${WEEKDAY})${TAIL}`,
    weekday,
  ),
  row(`(?<day>${WEEKDAY})(?: of)? (?<step>last|this|next) week`, ({ step, day = '' }, _, published) =>
    on(weekPeriod(published + 7 * stepOf(step)).first + weekdayNumber(day)),
  ),
  row(
    "(?:earlier |later |late |early )?today(?:['’]s)?|tonight|this (?:morning|afternoon|evening|very day)",
    (_, __, published) => on(published),
  ),
  row('overnight', (_, { lean }, published) =>
    lean === 'past' ? { first: published - 1, last: published } : { first: published, last: published + 1 },
  ),
  row(`(?:late |early |earlier )?yesterday${TAIL}|last night`, (_, __, published) => on(published - 1)),
  row(`tomorrow${TAIL}`, (_, __, published) => on(published + 1)),
  row('the day before yesterday', (_, __, published) => on(published - 2)),
  row('the day after tomorrow', (_, __, published) => on(published + 2)),
  row(
    "(?:(?<step>last|this past|this coming|this|next|the past|the coming) |(?<=\\b(?:over|at|on|during|until|by|for|after|before) )the )weekend(?:['’]s)?",
    ({ step }, setting, published) =>
      weekend(stepOf(step), step ? { ...setting, lean: stepOf(step) < 0 ? 'past' : setting.lean } : setting, published),
  ),
  row(
    "(?:the )?(?<step>last|this|current|next) (?:calendar |whole )?(?<unit>week|month|quarter|year|decade)(?:['’]s)?",
    ({ step, unit = '' }, _, published) => calendarUnit(unit, stepOf(step), published),
  ),
  row(`${MODIFIED}(?<count>${NUMBER}) (?<unit>${UNIT}) ago`, (groups, _, published) => away(groups, published, -1)),
  row(`(?:a few |several |${NUMBER} )?(?:minutes?|hours?) ago`, (_, __, published) => on(published)),
  row(`${MODIFIED}(?<count>${NUMBER}) (?<unit>${UNIT}) from (?:now|today)`, (groups, _, published) =>
    away(groups, published, 1),
  ),
  row(
    `(?:in|within|over|during|for|throughout) the (?:past|last|preceding) (?:(?<count>${NUMBER}) )?(?<unit>${UNIT})`,
    (groups, _, published) => span(groups, published, -1),
  ),
  row(
    `(?:in|within|over|during|for|throughout) the (?:next|coming|following) (?:(?<count>${NUMBER}) )?(?<unit>${UNIT})`,
    (groups, { lean }, published) => (lean === 'future' ? span(groups, published, 1) : null),
  ),
  row('(?:in|within|over|during) the (?:past|last) (?:\\d+|few) hours', (_, __, published) => ({
    first: published - 1,
    last: published,
  })),
  row(`within ${MODIFIED}(?<count>${NUMBER}) (?<unit>${UNIT})`, (groups, { lean }, published) =>
    lean === 'future' ? span(groups, published, 1) : null,
  ),
  row(`in ${MODIFIED}(?<count>${NUMBER}) (?<unit>${UNIT})(?:['’] time)?`, (groups, { lean }, published) =>
    lean === 'future' ? away(groups, published, 1) : null,
  ),
  row(`for ${MODIFIED}(?<count>${NUMBER}) (?<unit>${UNIT})`, (groups, { lasting }, published) =>
    lasting ? span(groups, published, -1) : null,
  ),
]

/** Whether words of a match name a month or weekday without the capital letter that such a name has ("may", "march"). */
export function isUncapitalised({ month, day }: Groups): boolean {
  return [month, day].some((name) => name !== undefined && /^\p{Ll}/u.test(name))
}

/** "early", "the end of": a part of what follows. */
export const PARTS: readonly (readonly [
  pattern: RegExp,
  part: (period: Period, published: Day | null) => Period | null,
])[] = [
  [/\b(?:early(?: in)?|(?:the )?(?:beginning|start) of)(?: the)?[ -]$/i, (period) => third(period, 0)],
  [/\b(?:mid|(?:the )?middle of)(?: the)?[ -]$/i, (period) => third(period, 1)],
  [/\b(?:late(?: in)?|(?:the )?end of)(?: the)?[ -]$/i, (period) => third(period, 2)],
  [
    /\bearlier (?:in )?$/i,
    (period, published) =>
      published === null || period.last < published
        ? period
        : { first: period.first, last: Math.max(period.first, published) },
  ],
  [
    /\blater (?:in )?$/i,
    (period, published) =>
      published === null || period.last < published
        ? period
        : { first: Math.max(period.first, published), last: period.last },
  ],
]
