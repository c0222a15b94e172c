import type { TokenisedSentence } from '../model/sentence.js'
import { sentenceStarts } from './sentences.js'
import { tokensOf } from './tokens.js'

/**
 * Cuts a text into sentences and tokens, as UD English EWT does. Offsets are UTF-16 code units into `text`; every character but
 * white space is in exactly one token, every token in exactly one sentence; no sentence holds a blank line. Linear in the text.
 */
export function segment(text: string): readonly TokenisedSentence[] {
  const tokens = tokensOf(text)
  const starts = sentenceStarts(text, tokens)
  return starts.map((first, index) => {
    const own = tokens.slice(first, starts[index + 1] ?? tokens.length)
    return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, tokens: own }
  })
}
