import type { Range } from '../model/span.js'

/** The text between quotation marks; `outer` takes in the marks, or what there is of them. */
export interface Quotation extends Range {
  readonly outer: Range
}

const OPENING = /[“«„]/
const CLOSING = /[”»]/
/** Two marks that stand further apart than this are a slip, not a quotation. */
const LONGEST = 3000

/**
 * Quotations in double marks, in order: straight, typographic, doubled single (`''`) and backtick marks. One that is left open ends with
 * its line: a speech over several paragraphs opens anew in each of them.
 */
export function quotations(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  let open: Range | null = null
  const close = (end: number, width: number): void => {
    if (open !== null && end > open.end && end - open.end < LONGEST)
      found.push({ start: open.end, end, outer: { start: open.start, end: end + width } })
    open = null
  }
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? ''
    const width = (mark === "'" || mark === '`') && text[at + 1] === mark ? 2 : 1
    if (mark === '\n') close(at, 0)
    else if (OPENING.test(mark)) {
      close(at, 0)
      open = { start: at, end: at + 1 }
    } else if (CLOSING.test(mark)) close(at, 1)
    else if (mark === '"' || width === 2) {
      if (open === null) open = { start: at, end: at + width }
      else close(at, width)
      at += width - 1
    }
  }
  close(text.length, 0)
  return found
}
