import type { Range } from '../../model/span.js'

/** A line of the text that says something. */
export interface Paragraph extends Range {
  /** No empty line stands before it: it goes on where the one before ended, as in a list or a hard-wrapped text. */
  readonly goesOn: boolean
}

/** The lines of a text as the source has them; what stands between them are line ends and lines of blanks. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  let end = -1
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => {
    const goesOn = end >= 0 && text.slice(end, index).indexOf('\n') === text.slice(end, index).lastIndexOf('\n')
    end = index + line.length
    return { start: index, end, goesOn }
  })
}
