import type { Range } from '../../model/span.js'
import { codePointsIn } from '../code-points.js'

/** So many characters before and behind a quotation tell it from its like. */
const CONTEXT = 32

/**
 * Makes selectors of a text: where words stand, counted in Unicode code points (Web Annotation Data Model, 4.2.5), and the words themselves with what
 * stands around them (4.2.4). Both select the same words; a reader whose text has changed finds them by the second.
 */
export function selectorsIn(text: string): (range: Range) => readonly object[] {
  const at = codePointsIn(text)
  return ({ start, end }) => [
    { type: 'TextPositionSelector', start: at(start), end: at(end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(wholeAt(text, start - CONTEXT), start),
      suffix: text.slice(end, wholeAt(text, end + CONTEXT)),
    },
  ]
}

/** The offset, or the one before where it would cut a surrogate pair. */
function wholeAt(text: string, offset: number): number {
  const isCut = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1))
  return Math.max(0, isCut ? offset - 1 : offset)
}
