import { clipped, findBoilerplate, isSetAside, mergeRanges } from '../ingest/boilerplate.js'
import { findForeign } from '../ingest/foreign.js'
import { detectLanguage, languageName, type OpenDetector } from '../ingest/language.js'
import { findOrigins } from '../ingest/origins.js'
import type { Article } from '../model/article.js'
import { Fault } from '../model/fault.js'
import type { Origin } from '../model/origin.js'
import type { TokenisedSentence } from '../model/sentence.js'
import type { Range } from '../model/span.js'
import { withoutDateline } from '../read/dateline.js'

/** Cuts a text into sentences and tokens. */
export type Segment = (text: string) => readonly TokenisedSentence[]

/** An article before the reader has seen it. `sentences` are those to read: none where `fault` says why it is left unread. */
export interface PreparedArticle {
  readonly article: Article
  /** What is not read: leftovers of the page, and paragraphs in another language. */
  readonly boilerplate: readonly Range[]
  readonly origins: readonly Origin[]
  readonly sentences: readonly TokenisedSentence[]
  /** How many sentences are not read for it. */
  readonly setAside: number
  readonly fault: Fault | null
}

/** The stages before the reader: sentences, boilerplate and other languages, the language of the rest, origins. */
export async function prepare(
  article: Article,
  segment: Segment,
  openDetector: OpenDetector,
): Promise<PreparedArticle> {
  const all = segment(article.text)
  const boilerplate = mergeRanges([...findBoilerplate(article.text, all), ...findForeign(article.text, all)])
  const sentences = all
    .filter((sentence) => !isSetAside(sentence, boilerplate))
    .map((sentence) => withoutDateline(article.text, clipped(sentence, boilerplate)))
  const language = await detectLanguage(article.text, boilerplate, openDetector)
  const fault = unreadable(article.ref, language)
  return {
    article: { ...article, language },
    boilerplate,
    origins: findOrigins(article.text),
    sentences: fault === null ? sentences : [],
    setAside: all.length - sentences.length,
    fault,
  }
}

function unreadable(input: string, language: string | null): Fault | null {
  if (language === null) return Fault.of('report-without-words', { input })
  if (language !== 'en') return Fault.of('report-not-english', { input, language: languageName(language) })
  return null
}
