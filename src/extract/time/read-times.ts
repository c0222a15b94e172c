import type { Range } from '../../model/span.js'
import type { Period } from './calendar.js'
import { EXPRESSIONS, isUncapitalised, PARTS } from './expressions.js'
import type { Setting } from './relative.js'
import { DAY_PART, MONTH, SEASON, UNIT, WEEKDAY, YEAR } from './time-words.js'

/** A time expression of a text, by its offsets there; `read` gives the days it means, null where they cannot be told. */
export interface TimeExpression extends Range {
  read(setting: Setting): Period | null
}

/** Every expression has one of these; most sentences have none. */
const HAS_TIME = new RegExp(
  `\\b(?:${MONTH}|${WEEKDAY}|${SEASON}|${YEAR}|${UNIT}|${DAY_PART}|weekend|quarter|half|hours?|minutes?)|today|yesterday|tomorrow|tonight|overnight`,
  'i',
)

/** Every time expression of a text, in text order; none overlaps another. */
export function timesIn(text: string): readonly TimeExpression[] {
  if (!HAS_TIME.test(text)) return []
  const flat = text.replace(/\s/g, ' ')
  const parted = baseTimes(flat).map((time) => prefixed(flat, time, PARTED))
  return paired(flat, parted).map((time) => prefixed(flat, time, BOUNDS))
}

function baseTimes(text: string): readonly TimeExpression[] {
  const found = EXPRESSIONS.flatMap(({ pattern, absolute, read }) =>
    matchesIn(text, pattern).flatMap((match): readonly TimeExpression[] => {
      const groups = match.groups ?? {}
      if (isUncapitalised(groups)) return []
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          read: (setting) =>
            setting.published === null && !absolute ? null : read(groups, setting, setting.published ?? 0),
        },
      ]
    }),
  )
  const longest = [...found].sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: TimeExpression[] = []
  for (const time of longest) if (!kept.some(({ start, end }) => time.start < end && start < time.end)) kept.push(time)
  return kept.sort((a, b) => a.start - b.start)
}

/** As `matchAll`, which makes a copy of the pattern at every call. */
function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

/** "early March", "the end of the year". A day has no thirds: "early on Tuesday" is Tuesday. */
const PARTED: readonly Prefix[] = PARTS.map(([pattern, part]) => [
  pattern,
  (whole, { published }) => (whole.first < whole.last ? part(whole, published) : whole),
])

type Prefix = readonly [pattern: RegExp, read: (period: Period, setting: Setting) => Period | null]

/** The time with the first of these prefixes that stands before it. */
function prefixed(text: string, time: TimeExpression, prefixes: readonly Prefix[]): TimeExpression {
  for (const [pattern, read] of prefixes) {
    const before = pattern.exec(text.slice(0, time.start))
    if (!before) continue
    return {
      start: before.index,
      end: time.end,
      read: (setting) => {
        const period = time.read(setting)
        return period && read(period, setting)
      },
    }
  }
  return time
}

const LINK = /^,? ?(?:and|to|until|till|through|or|[-–—]) ?(?:on |in |the )?$/

/** "Monday and Tuesday", "from 2003 to 2012": two that make one. The first is read as before the second. */
function paired(text: string, times: readonly TimeExpression[]): readonly TimeExpression[] {
  const out: TimeExpression[] = []
  for (const time of times) {
    const before = out.at(-1)
    if (before && LINK.test(text.slice(before.end, time.start))) out[out.length - 1] = joined(text, before, time)
    else out.push(time)
  }
  return out
}

function joined(text: string, one: TimeExpression, other: TimeExpression): TimeExpression {
  const opening = /\b(?:from|between) $/i.exec(text.slice(0, one.start))
  return {
    start: opening?.index ?? one.start,
    end: other.end,
    read: (setting) => {
      const last = other.read(setting)
      const first = last && one.read({ ...setting, published: last.last, lean: 'past' })
      return first && first.first <= last.last ? { first: first.first, last: last.last } : null
    },
  }
}

/** Prepositions that open or close a time. What stands after a time has no day of its own; what is done until a day to come goes on till then. */
const BOUNDS: readonly Prefix[] = [
  [
    /\bsince (?:at least )?(?:the )?$/i,
    ({ first }, { published }) => (published === null || first > published ? null : { first, last: published }),
  ],
  [
    /\b(?:until|till|through|to|by|up to|no later than)(?: at least)? (?:the )?$/i,
    ({ last }, { published, lean }) =>
      published === null || last < published || lean === 'past' ? null : { first: published, last },
  ],
  [
    /\b(?:before|ahead of|prior to) (?:the )?$/i,
    ({ first }, { published, lean }) =>
      published === null || first <= published || lean === 'past' ? null : { first: published, last: first - 1 },
  ],
  [/\b(?:after|following|than|per|every|each|like) $/i, () => null],
]
