import type { Names } from '../extract/actors/roster.js'
import { type Extraction, extract } from '../extract/extract.js'
import type { OpenDetector } from '../ingest/language.js'
import type { Article } from '../model/article.js'
import { Fault, reasonOf } from '../model/fault.js'
import type { ArticleLedger } from '../model/ledger.js'
import type { SentenceVector } from '../model/reading.js'
import type { Sentence, TokenisedSentence } from '../model/sentence.js'
import { type PreparedArticle, prepare, type Segment } from './prepare.js'

/** Gives each sentence its analysis, in the order given. */
interface SentenceReader {
  readonly read: (sentences: readonly TokenisedSentence[]) => Promise<readonly Sentence[]>
}

/** What the stages need from outside. */
export interface Engine {
  readonly segment: Segment
  readonly openDetector: OpenDetector
  readonly reader: SentenceReader
  readonly names: Names
}

/** An article as read. Where `fault` says why it could not be, `sentences` is 0 and the ledger has only the article. */
export interface ReadReport {
  readonly ledger: ArticleLedger
  readonly vectors: readonly SentenceVector[]
  /** Sentences read. */
  readonly sentences: number
  /** Sentences that lie in boilerplate. */
  readonly setAside: number
  readonly fault: Fault | null
}

/**
 * The stages, in their order: segment → boilerplate → language → read → extract. An article goes to the reader in a call of its own,
 * since what the encoder gives for a sentence depends, in the last digits, on the sentences beside it, and an article must read
 * the same in any company. Never fails: whatever a stage throws becomes the article's fault.
 */
export async function analyse(article: Article, { segment, openDetector, reader, names }: Engine): Promise<ReadReport> {
  let prepared: PreparedArticle = { article, boilerplate: [], origins: [], sentences: [], setAside: 0, fault: null }
  try {
    prepared = await prepare(article, segment, openDetector)
    if (prepared.fault !== null) return unread(prepared, prepared.fault)
    const sentences = await reader.read(prepared.sentences)
    return report(prepared, sentences, extract({ article: prepared.article, sentences }, names), null)
  } catch (error) {
    const reason = reasonOf(error)
    return unread(prepared, Fault.of('report-failed', { input: article.ref, reason }))
  }
}

function unread(prepared: PreparedArticle, fault: Fault): ReadReport {
  return report(prepared, [], { statements: [], records: [], conditions: [] }, fault)
}

function report(
  { article, boilerplate, origins, setAside }: PreparedArticle,
  sentences: readonly Sentence[],
  { statements, records, conditions }: Extraction,
  fault: Fault | null,
): ReadReport {
  const ledger = { ...article, boilerplate, origins, statements, records, conditions }
  const vectors = sentences.map(({ start, end, vector }) => ({ start, end, vector }))
  return { ledger, vectors, sentences: sentences.length, setAside, fault }
}
