import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { Reading } from '../../model/reading.js'
import { backgroundShare } from './background.js'
import { dayOf, isCalendarWord, isYear } from './calendar.js'
import { meaningOf } from './meaning.js'
import { shinglesOf } from './shingles.js'
import { stem } from './stem.js'
import { type TextWord, wordsOf } from './words.js'

/** `name`: of a person, place or body, told by its capital; `date`: weekday, month, year; `party`: who acts or is acted on, by id. */
export const TERM_KINDS = ['word', 'name', 'number', 'date', 'party'] as const
type TermKind = (typeof TERM_KINDS)[number]

export interface ProfileTerm {
  /** A stem in lower case; for parties `=` and the id. */
  readonly term: string
  readonly kind: TermKind
  /** How often it stands there, title and lead counted up to twice. */
  readonly count: number
  readonly inLead: boolean
}

/** What an article is compared by: plain data that can be stored in place of the article. */
export interface StoryProfile {
  readonly article: string
  /** Day of publication, in days since 1970; null where it is not known. */
  readonly day: number | null
  /** At most 150, those that tell most first. */
  readonly terms: readonly ProfileTerm[]
  /** Direction of the first sentence vectors together, of unit length, as whole thousandths; null where there are none. */
  readonly meaning: readonly number[] | null
  /** Fingerprint of the text, by which copies are found. */
  readonly shingles: readonly number[]
}

const MOST_TERMS = 150
/** Words from the top up to which a word counts so often: a report tells its story first. */
const WEIGHTS: readonly (readonly [words: number, weight: number])[] = [
  [55, 2],
  [130, 1.5],
  [Number.POSITIVE_INFINITY, 1],
]
const LEAD_WORDS = 110
/** A word this common that has a capital only where a sentence starts is no name. */
const COMMON = 0.001

/** The story profile of an article. */
export function profileOf({ ledger, vectors }: Reading): StoryProfile {
  const words = wordsOf(newsOf(ledger))
  const terms = new Map<string, ProfileTerm>()
  const lower = new Set(words.filter(({ form }) => /^\p{Ll}/u.test(form)).map(({ form }) => stem(form)))
  words.forEach((word, at) => {
    const term = stem(word.form)
    const before = terms.get(term)
    terms.set(term, {
      term,
      kind: before?.kind === 'name' ? 'name' : kindOf(term, word, lower),
      count: (before?.count ?? 0) + weightAt(at),
      inLead: at < LEAD_WORDS || before?.inLead === true,
    })
  })
  return {
    article: ledger.id,
    day: dayOf(ledger.published),
    terms: [...mostTelling([...terms.values()]), ...partiesOf(ledger)],
    meaning: meaningOf(vectors),
    shingles: shinglesOf(words),
  }
}

/** Title and text without the leftovers of the page. */
function newsOf({ title, text, boilerplate }: ArticleLedger): string {
  let from = 0
  const kept = boilerplate.map(({ start, end }) => {
    const piece = text.slice(from, start)
    from = end
    return piece
  })
  const news = [...kept, text.slice(from)].join('\n')
  return title === null || news.trimStart().startsWith(title) ? news : `${title}\n${news}`
}

const weightAt = (at: number): number => WEIGHTS.find(([words]) => at < words)?.[1] ?? 1

function kindOf(term: string, { form, opens }: TextWord, lower: ReadonlySet<string>): TermKind {
  if (isCalendarWord(term) || isYear(term)) return 'date'
  if (/^\d/.test(form)) return 'number'
  if (!/^\p{Lu}/u.test(form) || lower.has(term) || term.length < 2) return 'word'
  return opens && backgroundShare(term) >= COMMON ? 'word' : 'name'
}

/** Cut by what the background alone says, so that a stored profile does not depend on what came before it. */
function mostTelling(terms: readonly ProfileTerm[]): readonly ProfileTerm[] {
  const telling = ({ term, count }: ProfileTerm) => (1 + Math.log(count)) * -Math.log(backgroundShare(term) + 0.0005)
  return terms
    .map((term) => ({ term, value: telling(term) }))
    .sort((a, b) => b.value - a.value || (a.term.term < b.term.term ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ term }) => term)
}

/** Who acts, is acted on or speaks: under one id whatever the words ("Moscow", "Russian forces"). */
function partiesOf({ records, statements }: ArticleLedger): readonly ProfileTerm[] {
  const counts = new Map<string, number>()
  const count = ({ id }: Party) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { actors, recipients } of records) [...actors, ...recipients].forEach(count)
  for (const { speaker } of statements) if (speaker !== null) count(speaker)
  return [...counts].map(([id, times]) => ({ term: `=${id}`, kind: 'party', count: times, inLead: false }))
}
