import type { Range } from '../model/span.js'
import { BOILERPLATE_ROWS, type BoilerplateKind } from './boilerplate-rows.js'

/** Longer lines are paragraphs: no row describes them, and trying would cost time. */
const LONGEST_LINE = 400

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
  return merge([...lines, ...within])
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

function linesOf(text: string): readonly Range[] {
  return [...text.matchAll(/\S(?:[^\n\r]*[^\s])?/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
}

function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else merged.push(range)
  }
  return merged
}
