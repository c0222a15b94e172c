import type { Range } from '../../model/span.js'

/** A text in pieces, those marked that the ranges name, which lie apart and in order. */
export function markedParts(
  text: string,
  ranges: readonly Range[],
): readonly { readonly words: string; readonly isFound: boolean }[] {
  const starts = [0, ...ranges.map(({ end }) => end)]
  const pieces = starts.flatMap((start, at) => {
    const range = ranges[at]
    const before = { words: text.slice(start, range?.start), isFound: false }
    return range === undefined ? [before] : [before, { words: text.slice(range.start, range.end), isFound: true }]
  })
  return pieces.filter(({ words }) => words !== '')
}
