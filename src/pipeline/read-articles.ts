import { setImmediate } from 'node:timers/promises'
import { type Extraction, extract } from '../extract/extract.js'
import type { OpenDetector } from '../ingest/language.js'
import type { Article } from '../model/article.js'
import { Fault } from '../model/fault.js'
import type { ArticleLedger } from '../model/ledger.js'
import type { Sentence, TokenisedSentence } from '../model/sentence.js'
import { lookAhead } from './look-ahead.js'
import { type PreparedArticle, prepare, type Segment } from './prepare.js'

/** Gives each sentence its analysis, in the order given. */
export interface SentenceReader {
  read(sentences: readonly TokenisedSentence[]): Promise<readonly Sentence[]>
}

/** What the stages need from outside. */
export interface Engine {
  readonly segment: Segment
  readonly openDetector: OpenDetector
  readonly reader: SentenceReader
}

/** An article as read; where it was left unread, `sentences` is 0, the ledger empty, and a fault stands before it. */
export interface ReadReport {
  readonly ledger: ArticleLedger
  /** Sentences read. */
  readonly sentences: number
  /** Sentences that lie in boilerplate. */
  readonly setAside: number
}

export type Outcome = ReadReport | Fault

/** Articles under way at once: in the encoder, or waiting for it already cut into sentences. */
const ARTICLES_AHEAD = 6

/**
 * Reads articles, in the order given: segment → boilerplate → language → read → extract. Faults among the input pass through at
 * their place. A fault inside one article is given before its empty ledger, and the others go on. While the encoder runs on one
 * article, the next are cut into sentences and the last has its records read out; no more than a few articles are held.
 *
 * Each article goes to the reader in a call of its own: what the encoder gives for a sentence depends, in the last digits, on the
 * sentences beside it, and an article must read the same in any company.
 */
export async function* readArticles(
  inputs: AsyncIterable<Article | Fault> | Iterable<Article | Fault>,
  engine: Engine,
): AsyncGenerator<Outcome> {
  for await (const member of lookAhead(underWay(inputs, engine), ARTICLES_AHEAD)) {
    if (member instanceof Fault) yield member
    else yield* finish(member.prepared, await member.reading)
    // Lets the encoder's results in: they come as events, which a run of promises alone would keep out.
    await setImmediate()
  }
}

interface UnderWay {
  readonly prepared: PreparedArticle
  readonly reading: Promise<readonly Sentence[] | Error>
}

async function* underWay(
  inputs: AsyncIterable<Article | Fault> | Iterable<Article | Fault>,
  { segment, openDetector, reader }: Engine,
): AsyncGenerator<UnderWay | Fault> {
  for await (const input of once(inputs)) {
    const prepared =
      input instanceof Fault
        ? input
        : await prepare(input, segment, openDetector).catch((error) => failed(input.ref, error))
    if (prepared instanceof Fault) yield prepared
    else yield { prepared, reading: readSentences(prepared.sentences, reader) }
  }
}

/** An article whose content has been met before is the same article, and is told as such. */
async function* once(
  inputs: AsyncIterable<Article | Fault> | Iterable<Article | Fault>,
): AsyncGenerator<Article | Fault> {
  const refById = new Map<string, string>()
  for await (const input of inputs) {
    const first = input instanceof Fault ? undefined : refById.get(input.id)
    if (input instanceof Fault) yield input
    else if (first !== undefined) yield Fault.of('report-repeated', { input: input.ref, first })
    else {
      refById.set(input.id, input.ref)
      yield input
    }
  }
}

async function readSentences(
  sentences: readonly TokenisedSentence[],
  reader: SentenceReader,
): Promise<readonly Sentence[] | Error> {
  if (sentences.length === 0) return []
  try {
    return await reader.read(sentences)
  } catch (error) {
    return asError(error)
  }
}

function* finish(prepared: PreparedArticle, sentences: readonly Sentence[] | Error): Generator<Outcome> {
  const { article, fault } = prepared
  if (fault) yield fault
  const extraction =
    sentences instanceof Error
      ? failed(article.ref, sentences)
      : attempt(article.ref, () => extract({ article, sentences }))
  if (extraction instanceof Fault) yield extraction
  yield report(prepared, extraction)
}

const NOTHING: Extraction = { statements: [], records: [], conditions: [] }

function report(prepared: PreparedArticle, extraction: Extraction | Fault): ReadReport {
  const { article, boilerplate, origins, sentences, setAside } = prepared
  const isFailed = extraction instanceof Fault
  const { statements, records, conditions } = isFailed ? NOTHING : extraction
  const ledger = { ...article, boilerplate, origins, statements, records, conditions }
  return { ledger, sentences: isFailed ? 0 : sentences.length, setAside }
}

/** Runs one stage on one article; whatever it throws becomes that article's fault. */
function attempt<Result>(input: string, stage: () => Result): Result | Fault {
  try {
    return stage()
  } catch (error) {
    return failed(input, error)
  }
}

function failed(input: string, error: unknown): Fault {
  return Fault.of('report-failed', { input, reason: asError(error).message })
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
