import type { ArticleLedger } from '../../model/ledger.js'
import type { Range } from '../../model/span.js'

/**
 * A report as its words alone: lower case, without signs, without what is left over of the page. Word `n` is number `ids[n]` of the
 * vocabulary and stands at `starts[n]` to `ends[n]` of the text; `own[n]` is 1 where it is in the report's own voice, 0 in quotation marks.
 */
export interface PrintedWords {
  readonly article: ArticleLedger
  readonly ids: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly own: Uint8Array
}

/** Numbers of words: the same for the same word in all reports that are compared. */
export type Vocabulary = Map<string, number>

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu
/** Longer than any quotation in one paragraph: a mark without its other half quotes no more than this. */
const QUOTATION = /“[^”\n]{1,1000}”?|"[^"\n]{1,1000}"/g

/** The words of a report. Adds those that are new to the vocabulary. */
export function printedWords(article: ArticleLedger, vocabulary: Vocabulary): PrintedWords {
  const outside = skipping(article.boilerplate)
  const unquoted = skipping(quotationsIn(article.text))
  const words = [...article.text.matchAll(WORD)].filter(({ index }) => outside(index))
  const ids = new Int32Array(words.length)
  const starts = new Int32Array(words.length)
  const ends = new Int32Array(words.length)
  const own = new Uint8Array(words.length)
  // Filled in a loop: to map into typed arrays costs five times as much.
  for (const [at, { 0: form, index }] of words.entries()) {
    ids[at] = numberOf(form, vocabulary)
    starts[at] = index
    ends[at] = index + form.length
    own[at] = unquoted(index) ? 1 : 0
  }
  return { article, ids, starts, ends, own }
}

function quotationsIn(text: string): readonly Range[] {
  return [...text.matchAll(QUOTATION)].map(({ 0: quoted, index }) => ({ start: index, end: index + quoted.length }))
}

function numberOf(form: string, vocabulary: Vocabulary): number {
  const word = form.toLowerCase().replaceAll('’', "'")
  const known = vocabulary.get(word)
  if (known !== undefined) return known
  vocabulary.set(word, vocabulary.size)
  return vocabulary.size - 1
}

/** Tells of places asked for in order of the text whether they lie outside the ranges, which are in order too. */
function skipping(ranges: readonly Range[]): (at: number) => boolean {
  let next = 0
  return (at) => {
    while ((ranges[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    return at < (ranges[next]?.start ?? Number.POSITIVE_INFINITY)
  }
}
