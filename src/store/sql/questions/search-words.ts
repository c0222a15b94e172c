import type { Range } from '../../../model/span.js'

/** What is searched: words in a row, of which the last may be only a beginning. */
export interface Term {
  /** Folded: lower case, without diacritics. */
  readonly words: readonly string[]
  readonly isPrefix: boolean
}

// The words of SQLite's unicode61 tokenizer, https://www.sqlite.org/fts5.html#unicode61_tokenizer.
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{M}\p{Co}]*/gu

const PIECE = /"([^"]*)"(\*?)|([^\s"]+)/gu

/**
 * The terms of a search as typed: words, "a phrase", a beginn*. A word with marks in it ("no-fly") is a phrase. Nothing else has a meaning, so that
 * whatever is typed can be searched; without a letter or figure there are no terms.
 */
export function searchTerms(typed: string): readonly Term[] {
  return [...typed.matchAll(PIECE)].flatMap(([, phrase, star, word]) => {
    const words = wordsIn(phrase ?? word ?? '').map(({ word }) => word)
    const isPrefix = phrase === undefined ? (word ?? '').endsWith('*') : star === '*'
    return words.length === 0 ? [] : [{ words, isPrefix }]
  })
}

/** Whether a text has all of the terms. */
export function hasTerms(text: string, terms: readonly Term[]): boolean {
  // Most texts of a list lack a word, which shows before they are taken apart.
  const letters = folded(text)
  if (terms.length === 0 || !terms.every((term) => term.words.every((word) => letters.includes(word)))) return false
  const words = wordsIn(text)
  return terms.every((term) => words.some((_, at) => isAt(words, at, term)))
}

/** Where the terms stand in a text, apart and in order. */
export function termRanges(text: string, terms: readonly Term[]): readonly Range[] {
  const words = wordsIn(text)
  const found = words.flatMap((first, at) => {
    const lengths = terms.filter((term) => isAt(words, at, term)).map((term) => term.words.length)
    const last = words[at + Math.max(0, ...lengths) - 1]
    return last === undefined || lengths.length === 0 ? [] : [{ start: first.start, end: last.end }]
  })
  const apart: Range[] = []
  for (const range of found) {
    const before = apart.at(-1)
    if (before === undefined || range.start >= before.end) apart.push(range)
    else if (range.end > before.end) apart[apart.length - 1] = { start: before.start, end: range.end }
  }
  return apart
}

interface Word extends Range {
  readonly word: string
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index: start }) => ({
    word: folded(word),
    start,
    end: start + word.length,
  }))
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()

function isAt(words: readonly Word[], at: number, { words: wanted, isPrefix }: Term): boolean {
  return wanted.every((word, index) => {
    const there = words[at + index]?.word
    const isLast = index === wanted.length - 1
    return isLast && isPrefix ? there?.startsWith(word) === true : there === word
  })
}
