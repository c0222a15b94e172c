import type { Term } from './search-words.js'

/** Endings that are one in Cyrillic: Zelensky, Zelenskyy, Zelenskiy, Zelenskii, Zelenskij, Zelenski. */
const ENDINGS = ['y', 'yy', 'iy', 'ii', 'ij', 'i'] as const
const ENDING = /^(?<stem>.{3,}?)(?:yy|iy|ii|ij|y|i)$/u

/** The terms with each way in which the last word of a name may be transliterated; the terms alone where there is but one. */
export function spellingsOf(terms: readonly Term[]): readonly (readonly Term[])[] {
  const before = terms.slice(0, -1)
  const last = terms.at(-1)
  const stem = last?.isPrefix === false ? ENDING.exec(last.words.at(-1) ?? '')?.groups?.stem : undefined
  if (last === undefined || stem === undefined) return [terms]
  return ENDINGS.map((ending) => [...before, { ...last, words: [...last.words.slice(0, -1), `${stem}${ending}`] }])
}
