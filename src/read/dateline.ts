import type { TokenisedSentence } from '../model/sentence.js'

const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’]{2,}"
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’]*"
const DATE = '(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?'
const CREDIT = '\\([^)\\n]{2,40}\\)'
const DASH = '(?:--|[-–—])\\s+(?=["“‘\\p{Lu}\\d])'
const MORE = `(?:[ /-]${NAME}){0,3}(?:(?:, ?|/)${NAME}(?:[ /-]${NAME}){0,2}){0,2}`
/** "KYIV, Feb 5 (Reuters) -", "WASHINGTON —", "SOFIA/WARSAW -", and, in small letters, only with a credit: "Geneva (AP) –". */
const DATELINE = new RegExp(
  `^(?:${CAPITALS}${MORE}(?:, ?${DATE})?(?: ?${CREDIT})?|${NAME}${MORE}(?:, ?${DATE})? ?${CREDIT}) ?${DASH}`,
  'u',
)
const LONGEST = 90

/** How many characters of a sentence are its dateline: where and by whom it was written, no part of what it says. */
export function datelineLength(sentence: string): number {
  const found = DATELINE.exec(sentence.slice(0, LONGEST))?.[0] ?? ''
  return /\p{Ll}/u.test(sentence.slice(found.length)) ? found.length : 0
}

/** The sentence without its dateline, so that what is read is a sentence; the same sentence where it has none. */
export function withoutDateline(text: string, sentence: TokenisedSentence): TokenisedSentence {
  const start = sentence.start + datelineLength(text.slice(sentence.start, sentence.end))
  const tokens = start === sentence.start ? sentence.tokens : sentence.tokens.filter((token) => token.start >= start)
  const first = tokens[0]
  return first === undefined || tokens.length === sentence.tokens.length
    ? sentence
    : { ...sentence, tokens, start: first.start }
}

/** Where the line of a sentence begins when nothing but its dateline stands before it there; else the start of the sentence itself. */
export function startWithDateline(text: string, start: number): number {
  const line = text.lastIndexOf('\n', start - 1) + 1
  return datelineLength(text.slice(line, start + 120)) === start - line ? line : start
}
