import type { Range } from '../../model/span.js'

/** Farther away nothing belongs to a record. */
const REACH = 300
/** A stop, then a capital or a quotation; not behind an initial or in "U.S.". */
const BOUNDARY = /(?<![\s.(]\p{Lu})[.!?]["”’')\]]*\s+(?=["“‘'(]?\p{Lu})|\n/gu

/** What stands before and behind a range in its sentence; rough, from the signs alone. */
export function sentenceAround(
  text: string,
  { start, end }: Range,
): { readonly before: string; readonly after: string } {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(BOUNDARY)
      .at(-1) ?? ''
  const after = text.slice(end, end + REACH).split(BOUNDARY)[0] ?? ''
  return { before, after }
}
