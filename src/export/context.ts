import { type Range, type Span, spanOf } from '../model/span.js'

/** Where a sentence ends: a sign, quotes and brackets behind it, and blanks before a new beginning. */
const SENTENCE_END = /[.!?]["”’')\]]*\s+(?=["“‘'([]?[\p{Lu}\d])/gu

/** Longer paragraphs are cut to sentences around the words. */
const LONGEST = 480

/** The words with what stands around them in their paragraph: all of it, or of a long one the sentences of the words and one on each side. */
export function contextOf(text: string, { start, end }: Range): Span {
  const paragraph = trimmed(text, {
    start: text.lastIndexOf('\n', Math.max(0, start - 1)) + 1,
    end: lineEnd(text, end),
  })
  if (paragraph.end - paragraph.start <= LONGEST) return spanOf(text, paragraph)
  const breaks = [...text.slice(paragraph.start, paragraph.end).matchAll(SENTENCE_END)].map(
    ({ 0: sign, index }) => paragraph.start + index + sign.length,
  )
  const edges = [paragraph.start, ...breaks, paragraph.end]
  const first = edges.findLastIndex((edge) => edge <= start)
  const last = edges.findIndex((edge) => edge >= end)
  return spanOf(
    text,
    trimmed(text, { start: edges[Math.max(0, first - 1)] ?? start, end: edges[last + 1] ?? edges[last] ?? end }),
  )
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) }
}
