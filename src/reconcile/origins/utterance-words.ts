import type { Told } from './told.js'

/** A statement's words in order: all of them, stems of content words where they are such. */
export interface UtteranceWords {
  readonly told: Told
  readonly words: readonly string[]
  /** Stems of its content words. */
  readonly stems: ReadonlySet<string>
  /** The stretches in quotation marks. */
  readonly quoted: readonly (readonly string[])[]
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

const QUOTED = /“[^”]+”|"[^"]+"|‘[^’]+’/g

/** Words that every speech has. */
const PLAIN = new Set(
  `a about after again all also am an and another any are as at be because been before being both but by can cannot could did do does
  done down each even ever every for from get go going got had has have having he her here him his how i if in into is it its just let
  like made make many may me might more most much must my never no nor not now of off on one only or other our out over own said same
  say says she should so some such than that the their them then there these they this those through to too under until up us very want
  wants was way we well were what when where whether which while who whom why will with would you your`.split(/\s+/),
)

/** The words of what is told. */
export function utteranceWords(told: Told): UtteranceWords {
  const { content } = told.statement
  const words = content.flatMap(({ text }) => wordsIn(text))
  const quoted = content.flatMap(({ text }) => (text.match(QUOTED) ?? []).map(wordsIn))
  return { told, words, stems: new Set(words.filter(isContent).map(stemOf)), quoted }
}

/** Words in lower case, "n't" and "'s" without their first half or whole. */
function wordsIn(text: string): readonly string[] {
  return [...text.matchAll(WORD)].map(([form]) => form.toLowerCase().replace(/['’](?:s|re|ve|ll|d|m)$/, ''))
}

/** Whether the word says what is spoken of. */
export function isContent(word: string): boolean {
  return !PLAIN.has(word)
}

/** A word without the endings that a report changes when it turns speech into its own sentence: enough to compare, no lemma. */
export function stemOf(word: string): string {
  if (word.length <= 4 || /\d/.test(word)) return word
  return word
    .replace(/ly$/, '')
    .replace(/(?:ies|y)$/, 'i')
    .replace(/(?:ings?|ed|es|s|e)$/, '')
}
