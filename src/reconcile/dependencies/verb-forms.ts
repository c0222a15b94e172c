import { possibleLemmas } from '../../extract/syntax/lemma.js'
import { withKnownLemma } from '../../extract/syntax/vocabulary.js'

const THIRD: ReadonlyMap<string, string> = new Map([
  ['be', 'is'],
  ['have', 'has'],
  ['do', 'does'],
  ['go', 'goes'],
])

/** "stop" as one says of a third party: "stops". */
export function thirdPerson(lemma: string): string {
  const irregular = THIRD.get(lemma)
  if (irregular !== undefined) return irregular
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

/** The lemma of a verb's form, as the tables of the extraction or the list of irregular verbs know it; null where they do not. */
export function verbLemma(form: string): string | null {
  const word = form.toLowerCase()
  const place = { start: 0, end: word.length, head: -1, relation: 'root', features: {} }
  const { lemma } = withKnownLemma({ ...place, form: word, lemma: word, upos: 'VERB' })
  if (lemma !== word) return lemma
  const [first] = possibleLemmas(word, 'VERB')
  return first !== undefined && first !== word && !/(?:ed|ing|s)$/.test(word) ? first : null
}

const isRegular = (word: string): boolean => /(?:ed|ing|s)$/.test(word)

/** True of "stop", false of "stops" and of what is no verb that the tables know. */
export function isBaseForm(word: string): boolean {
  const lower = word.toLowerCase()
  return THIRD.has(lower) || verbLemma(thirdPerson(lower)) === lower
}

/** True of "lifted" and "withdrew", false of "withdraws" and "withdrawn". */
export function isFinitePast(word: string): boolean {
  if (word.endsWith('ed')) return verbLemma(word) !== null
  return !isRegular(word) && !/(?:en|wn|un)$/.test(word) && verbLemma(word) !== null && !isBaseForm(word)
}

/** A verb as one says it of this subject, now. */
export function finite(lemma: string, subject: string): string {
  if (!isPlural(subject)) return thirdPerson(lemma)
  return lemma === 'be' ? 'are' : lemma
}

/** By the words of its noun: "rebels from Chad", "Chad and Niger", "they"; the name of a state or a body is one thing whatever its ending. */
export function isPlural(phrase: string): boolean {
  const [subject = ''] = phrase.split(
    / (?:from|of|in|on|at|by|with|for|over|between|against|among|near|through|into|across|under) /,
  )
  if (/^(?:\d{2,}|[2-9])\b/.test(subject)) return true
  return /^(?:they|we|you|both|all)$|\band\b|(?:[^siu]s|people|men|police)$/i.test(subject) && !SINGULAR.test(subject)
}

const SINGULAR =
  /\b(?:States|Emirates|Philippines|Netherlands|Nations|Maldives|Honduras|Laos|Seychelles|Bahamas|Comoros|Wales|Brussels|Athens|Caracas|US|news)$/i
