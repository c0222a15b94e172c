import { perWord } from '../syntax/per-word.js'
import { dependents, formOf, wordAt } from '../syntax/tree.js'
import { dayOfIso } from './calendar.js'
import { timesIn } from './read-times.js'
import { monthNumber, TIME_NOUNS, WEEKDAY } from './time-words.js'

const DAYS = new RegExp(`^${WEEKDAY}$`, 'i')
/** Events told with these are background to what a report is about. */
const LONG_AGO =
  /\b(?:last (?:week|month|year|summer|autumn|fall|winter|spring|decade|century)|earlier (?:this|that|last) (?:year|month)|later (?:that|in the) (?:month|year)|(?:years?|months?|decades?) (?:ago|earlier|before)|previously|initially|originally|formerly|in the past|back in|at the outset)\b/i
const DAYS_TO_BACKGROUND = 14

const NUMBER_OF_DAY = /^\d{1,2}$/

/** True for "on Tuesday", "in March", "for weeks": an oblique that dates or measures, and names nobody. */
export const isTemporal = perWord((tree, index): boolean => {
  const word = wordAt(tree, index)
  const form = word.form.toLowerCase().replace(/\.$/, '')
  if (DAYS.test(form) || TIME_NOUNS.has(word.lemma.toLowerCase())) return true
  if (/^(?:19|20)\d\d$/.test(form)) return true
  if (word.upos === 'VERB') return false
  if (form !== 'mar' && monthNumber(form) >= 0) return true
  return (
    NUMBER_OF_DAY.test(form) &&
    dependents(tree, index, 'nmod:unmarked', 'compound').some((child) => monthNumber(formOf(tree, child)) >= 0)
  )
})

/**
 * Whether the words of a clause set it clearly before the story: a phrase of long ago, or a date that was over more than two weeks before
 * it. `published` is ISO 8601, null where unknown.
 */
export function isLongAgo(words: string, published: string | null): boolean {
  if (LONG_AGO.test(words)) return true
  const day = dayOfIso(published)
  if (day === null) return /\b(?:in|since|of) (?:early |late |mid-)?(?:19|20)\d\d\b/.test(words)
  return timesIn(words).some((time) => {
    const period = time.read({ published: day, lean: 'past', lasting: false })
    if (period === null) return false
    // What has gone on since long ago began before the story.
    const end = /^since\b/i.test(words.slice(time.start, time.end)) ? period.first : period.last
    return end < day - DAYS_TO_BACKGROUND
  })
}
