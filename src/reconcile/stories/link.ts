import { type Overlap, overlapOf } from './overlap.js'
import type { WeighedProfile } from './weighed-profile.js'

/** One way in which two reports can be of one story or not. `score` is between -1 and 1, 0 where nothing is known. */
interface Comparator {
  readonly name: string
  readonly weight: number
  readonly score: (overlap: Overlap) => number
  readonly detail: (overlap: Overlap) => string
}

const percent = (share: number | null): string => (share === null ? 'none' : `${Math.round(100 * share)} %`)
/** Figures of one event are repeated: below this share of common ones they speak against it. */
const FIGURES_EXPECTED = 0.55
/** Reports this many days apart are compared no more: a story that lasts goes on through the reports between. */
export const WINDOW_DAYS = 30
/** Reports of two stories in one field have about so much in common. */
const PARTIES_EXPECTED = 0.4
const MEANING_EXPECTED = 0.97

/**
 * What speaks for one story and what against, weighed as log odds. Fitted by logistic regression on pairs of reports of ECB+ topics, even
 * and odd ones apart, and rounded to what both agree on; the days between publications are set by judgement, since that set has none.
 */
const COMPARATORS: readonly Comparator[] = [
  {
    name: 'text',
    weight: 3.5,
    score: ({ text }) => text ?? 0,
    detail: ({ text }) => `${percent(text)} of what they tell is alike`,
  },
  {
    name: 'names',
    weight: 6.5,
    score: ({ names }) => names ?? 0,
    detail: ({ names }) => `${percent(names)} of the names are alike`,
  },
  {
    name: 'lead',
    weight: 2.5,
    score: ({ lead }) => lead ?? 0,
    detail: ({ lead }) => `the leads are ${percent(lead)} alike`,
  },
  {
    name: 'covered',
    weight: 3,
    score: ({ covered }) => covered,
    detail: ({ covered }) => `each has ${percent(covered)} or more of the other's lead`,
  },
  {
    name: 'figures',
    weight: 3,
    score: ({ figures }) => (figures === null ? 0 : figures - FIGURES_EXPECTED),
    detail: ({ figures }) => `${percent(figures)} of the figures are alike`,
  },
  {
    name: 'parties',
    weight: 1.5,
    score: ({ parties }) => (parties === null ? 0 : parties - PARTIES_EXPECTED),
    detail: ({ parties }) => `${percent(parties)} of who acts is alike`,
  },
  {
    name: 'meaning',
    weight: 25,
    score: ({ meaning }) => (meaning === null ? 0 : meaning - MEANING_EXPECTED),
    detail: ({ meaning }) => `the sentences mean ${percent(meaning)} alike`,
  },
  {
    name: 'years',
    weight: 1.5,
    score: ({ sameYear }) => (sameYear === null ? 0 : sameYear ? 1 : -0.6),
    detail: ({ sameYear }) =>
      sameYear === null ? 'no years to compare' : sameYear ? 'a year in common' : 'other years',
  },
  {
    name: 'weekdays',
    weight: 1,
    score: ({ sameWeekday }) => (sameWeekday === false ? -1 : 0),
    detail: ({ sameWeekday }) => (sameWeekday === false ? 'other days of the week' : 'no days that differ'),
  },
  {
    name: 'published',
    weight: 2,
    score: ({ daysApart }) => (daysApart === null ? 0 : 0.5 - Math.min(1.5, daysApart / WINDOW_DAYS)),
    detail: ({ daysApart }) => (daysApart === null ? 'a date is missing' : `published ${daysApart} days apart`),
  },
]
/** What two reports of which nothing is known have against them. */
const BIAS = -3.9

/** From this share of the shorter text on, one prints the other. */
const COPY = 0.6
const COPY_NAMES = 0.3
const FULL_COPY = 0.9

/** Whether two reports tell one story: how likely, between 0 and 1, and whether one prints the other. */
export interface Link {
  readonly likelihood: number
  readonly isCopy: boolean
}

/** Compares two reports; copies of a text always tell one story. */
export function linkOf(a: WeighedProfile, b: WeighedProfile): Link {
  const overlap = overlapOf(a, b)
  return isCopy(overlap) ? SAME_TEXT : { likelihood: 1 / (1 + Math.exp(-oddsOf(overlap))), isCopy: false }
}
const SAME_TEXT: Link = { likelihood: 1, isCopy: true }

/** Whether one prints the other. A form filled in with other names (a report of each earthquake) is no copy. */
function isCopy({ print, names }: Overlap): boolean {
  return print >= FULL_COPY || (print >= COPY && (names ?? 1) >= COPY_NAMES)
}

function oddsOf(overlap: Overlap): number {
  return COMPARATORS.reduce((odds, { weight, score }) => odds + weight * score(overlap), BIAS)
}

/** Why two reports tell one story or do not: what each comparator adds to the log odds, and says. */
export function explainLink(
  a: WeighedProfile,
  b: WeighedProfile,
): readonly { readonly name: string; readonly score: number; readonly detail: string }[] {
  const overlap = overlapOf(a, b)
  const reasons = COMPARATORS.map(({ name, weight, score, detail }) => ({
    name,
    score: weight * score(overlap),
    detail: detail(overlap),
  }))
  return [...reasons, { name: 'to begin with', score: BIAS, detail: 'most reports tell of different things' }]
}
