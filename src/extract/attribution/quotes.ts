import type { Range } from '../../model/span.js'

/** The text between quotation marks; `outer` takes in the marks, or what there is of them. */
export interface Quotation extends Range {
  readonly outer: Range
}

const OPENING = /[“«„]/
const CLOSING = /[”»]/
/** Two marks that stand further apart than this are a slip, not a quotation. */
const LONGEST = 3000

/** What a straight mark can be, by the signs beside it: `said "no` opens, `no," he` closes, others do either. */
function faces(text: string, at: number, width: number): 'opening' | 'closing' | 'either' {
  const before = text[at - 1] ?? ' '
  const after = text[at + width] ?? ' '
  if (/[\s([{—–]/.test(before) && /\S/.test(after)) return 'opening'
  return /\S/.test(before) && /[\s.,;:!?)\]}—–]/.test(after) ? 'closing' : 'either'
}

/**
 * Quotations in double marks, in order: straight, typographic, doubled single (`''`) and backtick marks. One that is left open ends with
 * its line: a speech over several paragraphs opens anew in each of them. One that is only closed, behind a comma or stop, began with its line.
 */
export function quotations(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  let open: Range | null = null
  /** Where a quotation that is only closed would have begun; null once the line has had a mark. */
  let line: number | null = 0
  const close = (end: number, width: number): void => {
    if (open !== null && end > open.end && end - open.end < LONGEST)
      found.push({ start: open.end, end, outer: { start: open.start, end: end + width } })
    open = null
  }
  const start = (at: number, width: number): void => {
    close(at, 0)
    open = { start: at, end: at + width }
  }
  const end = (at: number, width: number): void => {
    if (open === null && line !== null && /[,.!?…]/.test(text[at - 1] ?? '')) open = { start: line, end: line }
    close(at, width)
  }
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? ''
    const width = (mark === "'" || mark === '`') && text[at + 1] === mark ? 2 : 1
    const straight = mark === '"' || width === 2
    const face = straight ? faces(text, at, width) : OPENING.test(mark) ? 'opening' : 'closing'
    if (mark === '\n') {
      close(at, 0)
      line = at + 1
    } else if (straight || OPENING.test(mark) || CLOSING.test(mark)) {
      if (face === 'opening' || (face === 'either' && open === null)) start(at, width)
      else end(at, width)
      line = null
      at += width - 1
    }
  }
  close(text.length, 0)
  return found
}
