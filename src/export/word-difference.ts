import { flatten } from './layout.js'
import type { MarkedWord } from './marked-words.js'

/** Longer texts are not aligned: the table has a cell for each pair of words. */
const MOST_WORDS = 400

/** Of words that are not alike even to this part, all differ, and marks would say nothing. */
const LEAST_ALIKE = 0.3

/** Shorter words that stand alone between others are alike by chance. */
const TELLING_LETTERS = 4

/**
 * The words of two texts, those marked that are not in their longest common sequence; none are marked where the texts have little in
 * common. Words are compared without case and signs, so that a comma or a capital is no difference.
 */
export function differingWords(a: string, b: string): readonly [readonly MarkedWord[], readonly MarkedWord[]] {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const lengths = commonLengths(left.map(bare), right.map(bare))
  const keptLeft = new Set<number>()
  const keptRight = new Set<number>()
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (bare(left[i] ?? '') === bare(right[j] ?? '')) {
      keptLeft.add(i++)
      keptRight.add(j++)
    } else if (at(lengths, i + 1, j) >= at(lengths, i, j + 1)) i++
    else j++
  }
  const [first, second] = [marked(left, keptLeft), marked(right, keptRight)]
  const alike = first.filter(({ isMarked }) => !isMarked).length / Math.max(1, Math.min(left.length, right.length))
  return alike < LEAST_ALIKE ? [unmarked(left), unmarked(right)] : [first, second]
}

function wordsOf(text: string): readonly string[] {
  return flatten(text).split(' ').slice(0, MOST_WORDS)
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || word
}

/** Words of a run that both texts have differ all the same where none of the run tells anything. */
function marked(words: readonly string[], kept: ReadonlySet<number>): readonly MarkedWord[] {
  return words.map((word, index) => ({ word, isMarked: !kept.has(index) || !tells(runAround(words, kept, index)) }))
}

function unmarked(words: readonly string[]): readonly MarkedWord[] {
  return words.map((word) => ({ word, isMarked: false }))
}

function runAround(words: readonly string[], kept: ReadonlySet<number>, index: number): readonly string[] {
  let [first, last] = [index, index]
  while (kept.has(first - 1)) first--
  while (kept.has(last + 1)) last++
  return words.slice(first, last + 1)
}

function tells(run: readonly string[]): boolean {
  return run.some((word) => bare(word).length >= TELLING_LETTERS)
}

/** The length of the longest common sequence of each pair of ends. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const lengths: number[][] = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? []
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
  }
  return lengths
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0
}
