import { dependents, formOf, type Tree, wordAt } from './tree.js'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i
const TIME_NOUNS = new Set([
  'day',
  'week',
  'month',
  'year',
  'hour',
  'morning',
  'afternoon',
  'evening',
  'night',
  'weekend',
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
  'noon',
  'midnight',
  'decade',
  'century',
  'time',
  'moment',
  'date',
  'summer',
  'winter',
  'spring',
  'autumn',
])
/** Events told with these are background to what a report is about. */
const LONG_AGO =
  /\b(?:last (?:week|month|year|summer|autumn|fall|winter|spring|decade|century)|earlier (?:this|that|last) (?:year|month)|later (?:that|in the) (?:month|year)|(?:years?|months?|decades?) (?:ago|earlier|before)|previously|initially|originally|formerly|in the past|back in|at the outset)\b/i
const DAYS_TO_BACKGROUND = 14

/** True for "on Tuesday", "in March", "for weeks": an oblique that dates or measures, and names nobody. */
export function isTemporal(tree: Tree, index: number): boolean {
  const word = wordAt(tree, index)
  const form = word.form.toLowerCase().replace(/\.$/, '')
  if (DAYS.test(form) || TIME_NOUNS.has(word.lemma.toLowerCase())) return true
  if (/^(?:19|20)\d\d$/.test(form)) return true
  const isMonth = MONTHS.some(
    (month) => month === form || (form.length >= 3 && month.startsWith(form) && form !== 'mar'),
  )
  return (
    word.upos !== 'VERB' &&
    (isMonth ||
      (/^\d{1,2}$/.test(form) &&
        dependents(tree, index, 'nmod:unmarked', 'compound').some((child) => MONTHS.includes(formOf(tree, child)))))
  )
}

/**
 * Whether the words of a clause set it clearly before the story: a phrase of long ago, a year before the year of publication, or a day
 * or month more than two weeks before it. `published` is ISO 8601, null where unknown.
 */
export function isLongAgo(words: string, published: string | null): boolean {
  if (LONG_AGO.test(words)) return true
  const date = published === null ? null : new Date(published)
  if (!date || Number.isNaN(date.getTime()))
    return /\b(?:in|since|of) (?:early |late |mid-)?(?:19|20)\d\d\b/.test(words)
  const years = [...words.matchAll(/\b(?:in|since|of|the|by) (?:early |late |mid-)?((?:19|20)\d\d)\b/gi)].map(
    ([, year]) => Number(year),
  )
  if (years.some((year) => year < date.getUTCFullYear())) return true
  return monthsIn(words).some(({ month, day }) => {
    const told = Date.UTC(date.getUTCFullYear(), month, day)
    return date.getTime() - told > DAYS_TO_BACKGROUND * 86_400_000 && date.getTime() - told < 300 * 86_400_000
  })
}

function monthsIn(words: string): readonly { readonly month: number; readonly day: number }[] {
  const pattern = new RegExp(`\\b(?:(\\d{1,2}) )?(?:early |late |mid-?)?(${MONTHS.join('|')})(?: (\\d{1,2}))?\\b`, 'gi')
  return [...words.matchAll(pattern)].flatMap(([whole, before, name = '', after]) =>
    /^[A-Z]/.test(whole.replace(/^\d+ |^(?:early|late|mid-?) ?/i, ''))
      ? [{ month: MONTHS.indexOf(name.toLowerCase()), day: Number(before ?? after ?? 28) }]
      : [],
  )
}
