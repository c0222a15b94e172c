import type { Range, Span } from '../model/span.js'
import { BLANK, columns, ink, type Page, wrap } from './layout.js'

/** A stretch to mark, and the sign drawn under it; of two that overlap the earlier one shows. */
export interface Mark extends Range {
  readonly sign: string
}

/** A sentence in lines of the page, under each a line that marks its stretches. */
export function printMarked({ start, text }: Span, marks: readonly Mark[], page: Page): string {
  const signs = signsOf(start, text, marks)
  const lines = wrap(text, page.width - 2)
  let at = 0
  return lines
    .flatMap((line) => {
      let under = ''
      for (const character of line) {
        while (BLANK.test(text[at] ?? '') && !BLANK.test(character)) at++
        under += (signs[at] ?? ' ').repeat(columns(character))
        at += character.length
        if (BLANK.test(character)) while (BLANK.test(text[at] ?? '')) at++
      }
      const bare = under.trimEnd()
      return [`  ${line}`, ...(bare === '' ? [] : [`  ${ink(page, bare, 'yellow')}`])]
    })
    .join('\n')
}

/** The sign under each code unit of the text. */
function signsOf(start: number, text: string, marks: readonly Mark[]): readonly string[] {
  return Array.from({ length: text.length }, (_, at) => {
    const place = start + at
    return marks.find((mark) => mark.start <= place && place < mark.end)?.sign ?? ' '
  })
}
