import type { Token, TokenisedSentence } from '../model/sentence.js'
import type { WordPieces } from './word-pieces.js'
import { shapeOf } from './word-shape.js'

/** Pieces that the encoder takes at once, start and end included: it has 512 places, but was never taught on more than 200. */
const LONGEST = 256

/** A sentence, or a stretch of one that is too long, as the encoder takes it. Word 0 is the root, on the piece that starts the sentence. */
export interface Window {
  /** Index of the sentence among those to read, and of the window's first word in it. */
  readonly sentence: number
  readonly from: number
  readonly tokens: readonly Token[]
  readonly pieces: readonly number[]
  readonly shapes: readonly number[]
  /** First and last piece of each word. */
  readonly first: readonly number[]
  readonly last: readonly number[]
}

/** The windows of a sentence: one, unless it is longer than the encoder takes; then each breaks after punctuation where it can. */
export function windowsOf(sentence: TokenisedSentence, index: number, pieces: WordPieces): readonly Window[] {
  const cut = sentence.tokens.map(({ form }) => pieces.of(form))
  const windows: Window[] = []
  for (let from = 0; from < cut.length; ) {
    const to = endOfWindow(sentence.tokens, cut, from)
    windows.push(windowAt(sentence.tokens.slice(from, to), cut.slice(from, to), index, from, pieces))
    from = to
  }
  return windows
}

function endOfWindow(tokens: readonly Token[], cut: readonly (readonly number[])[], from: number): number {
  let room = LONGEST - 2
  let to = from
  while (to < cut.length && (cut[to]?.length ?? 0) <= room) room -= cut[to++]?.length ?? 0
  if (to === cut.length) return to
  for (let end = to; end > from + (to - from) / 2; end--)
    if (/^[,;:.–—-]$/.test(tokens[end - 1]?.form ?? '')) return end
  return to
}

function windowAt(
  tokens: readonly Token[],
  cut: readonly (readonly number[])[],
  sentence: number,
  from: number,
  { start, end }: WordPieces,
): Window {
  const pieces = [start]
  const shapes = [0]
  const first = [0]
  const last = [0]
  tokens.forEach(({ form }, word) => {
    const own = cut[word] ?? []
    const shape = shapeOf(form)
    first.push(pieces.length)
    pieces.push(...own)
    shapes.push(...own.map(() => shape))
    last.push(pieces.length - 1)
  })
  return { sentence, from, tokens, pieces: [...pieces, end], shapes: [...shapes, 0], first, last }
}
