import type { TokenisedSentence } from '../model/sentence.js'
import type { Range } from '../model/span.js'
import { BOILERPLATE_ROWS, type BoilerplateKind, LEADING_STAMP } from './boilerplate-rows.js'

/** Longer lines are paragraphs: no row describes them, and trying would cost time. */
const LONGEST_LINE = 400
const LONGEST_STAMP = 40

/** The kind of boilerplate that a line or sentence is as a whole, or null for what may be news. */
export function boilerplateKind(line: string): BoilerplateKind | null {
  const bare = line.trim()
  if (bare === '' || bare.length > LONGEST_LINE) return null
  return BOILERPLATE_ROWS.find(({ pattern }) => pattern.test(bare))?.kind ?? null
}

/**
 * The stretches of the text that are leftovers of the page, in order, not overlapping: whole lines, and sentences within lines.
 * Offsets are UTF-16 code units; a stretch starts and ends with a letter or sign, not with space.
 */
export function findBoilerplate(text: string, sentences: readonly Range[]): readonly Range[] {
  const lines = linesOf(text).filter((range) => isBoilerplate(text, range))
  const within = sentences.filter((range) => isBoilerplate(text, range))
  return mergeRanges([...lines, ...within, ...stamps(text)])
}

/** The times before the entries of a live blog; two at the least, since one may be part of a sentence. */
function stamps(text: string): readonly Range[] {
  const found = linesOf(text).flatMap(({ start, end }): readonly Range[] => {
    const stamp = LEADING_STAMP.exec(text.slice(start, Math.min(end, start + LONGEST_STAMP)))?.[0].trimEnd()
    return stamp === undefined ? [] : [{ start, end: start + stamp.length }]
  })
  return found.length > 1 ? found : []
}

/** A sentence without the boilerplate at its ends, so that it is read from its first word of news to the last. */
export function clipped(sentence: TokenisedSentence, boilerplate: readonly Range[]): TokenisedSentence {
  const inside = boilerplate.filter(({ start, end }) => start < sentence.end && end > sentence.start)
  if (inside.length === 0) return sentence
  const isNews = ({ start, end }: Range): boolean => !inside.some((range) => start >= range.start && end <= range.end)
  const first = sentence.tokens.findIndex(isNews)
  const tokens = sentence.tokens.slice(first, sentence.tokens.findLastIndex(isNews) + 1)
  const [opening, closing] = [tokens[0], tokens.at(-1)]
  return first < 0 || !opening || !closing ? sentence : { start: opening.start, end: closing.end, tokens }
}

/** True for a sentence that lies in boilerplate for the most part. */
export function isSetAside(sentence: Range, boilerplate: readonly Range[]): boolean {
  const covered = boilerplate.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)),
    0,
  )
  return covered * 2 > sentence.end - sentence.start
}

function isBoilerplate(text: string, { start, end }: Range): boolean {
  return end - start <= LONGEST_LINE && boilerplateKind(text.slice(start, end)) !== null
}

/** The lines of a text that have a word or sign in them, without the space around them. */
export function linesOf(text: string): readonly Range[] {
  return [...text.matchAll(/\S(?:[^\n\r]*[^\s])?/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
}

/** Ranges in order, those that touch made one. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else merged.push(range)
  }
  return merged
}
