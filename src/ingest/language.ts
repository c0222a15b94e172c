import type { Range } from '../model/span.js'

/** Says which language a text is in; eld gives this shape. */
interface LanguageDetector {
  detect(text: string): { readonly language: string; isReliable(): boolean }
}

/** Opens the detector on first need: its tables take longer to load, and more memory, than most runs have use for. */
export type OpenDetector = () => Promise<LanguageDetector>

/** ISO 639-1, `und` for a script that no language could be told for, null for a text without a single letter. */
export type Language = string | null

/** The detector looks at no more than this. */
const SAMPLE = 1000

/** Below this many letters a detector guesses: names in a headline make English look like anything. */
const SHORTEST = 60

/** Words that make up a quarter of English prose and next to nothing of any other language's. */
const FUNCTION_WORDS = /\b(?:the|and|that|with|from|which|would|said|have|been|by|to|for|of|their|after)\b/gi
const PLAINLY_ENGLISH = 0.12

/**
 * The language of a text, without the stretches `apart` (boilerplate, which is English on many foreign pages). A text too short to
 * tell counts as English when it is written in Latin letters.
 */
export async function detectLanguage(text: string, apart: readonly Range[], open: OpenDetector): Promise<Language> {
  const sample = sampleOf(text, apart)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return null
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const isLatin = latin * 2 >= letters
  if (isLatin && (letters < SHORTEST || isPlainlyEnglish(sample))) return 'en'
  const found = (await open()).detect(sample)
  if (!isLatin) return found.language && found.language !== 'en' ? found.language : 'und'
  return found.isReliable() && found.language ? found.language : 'en'
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', {
  type: 'language',
  fallback: 'code',
})

/** `French` for `fr`; `an unknown language` for `und`. */
export function languageName(language: string): string {
  if (language === 'und') return 'an unknown language'
  return LANGUAGE_NAMES.of(language) ?? language
}

function isPlainlyEnglish(sample: string): boolean {
  const words = sample.match(/\p{L}+/gu)?.length ?? 0
  const found = sample.match(FUNCTION_WORDS)?.length ?? 0
  return found >= words * PLAINLY_ENGLISH
}

function sampleOf(text: string, apart: readonly Range[]): string {
  let sample = ''
  let at = 0
  for (const { start, end } of [...apart, { start: text.length, end: text.length }]) {
    sample += `${text.slice(at, Math.min(start, at + SAMPLE))} `
    if (sample.length >= SAMPLE) break
    at = end
  }
  return sample.replace(/\s+/g, ' ').trim().slice(0, SAMPLE)
}
