import type { Range } from '../model/span.js'

const OPENING = /[“«„]/
const CLOSING = /[”»]/
/** A quotation left open by a slip ends with its paragraph at the latest; one that is reopened in the next runs on. */
const LONGEST = 3000

/** The text between double quotation marks, marks excluded, in order. Straight, typographic, doubled single (`''`) and backtick marks. */
export function quotations(text: string): readonly Range[] {
  const found: Range[] = []
  let open: number | null = null
  const close = (end: number): void => {
    if (open !== null && end > open && end - open < LONGEST) found.push({ start: open, end })
    open = null
  }
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? ''
    const double = mark === '"' || ((mark === "'" || mark === '`') && text[at + 1] === mark)
    if (mark === '\n' && /\n\s*\n|\n/.test(text.slice(at, at + 2))) close(at)
    else if (OPENING.test(mark)) {
      close(at)
      open = at + 1
    } else if (CLOSING.test(mark)) close(at)
    else if (double) {
      const width = mark === '"' ? 1 : 2
      if (open === null) open = at + width
      else close(at)
      at += width - 1
    }
  }
  close(text.length)
  return found
}
