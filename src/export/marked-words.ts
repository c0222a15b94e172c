import { columns, ink, type Page, wrap } from './layout.js'

/** A word of a text, and whether it is marked. */
export interface MarkedWord {
  readonly word: string
  readonly isMarked: boolean
}

/** A line with its marks, and the columns it takes. */
interface MarkedLine {
  readonly painted: string
  readonly columns: number
}

/** Words in lines of at most `width` columns; runs of marked ones are in an ink, or between asterisks. */
export function markedLines(words: readonly MarkedWord[], width: number, page: Page): readonly MarkedLine[] {
  const signed = words.map(({ word, isMarked }, at) => {
    if (page.colour || !isMarked) return { word, isMarked }
    const opens = words[at - 1]?.isMarked ? '' : '*'
    const closes = words[at + 1]?.isMarked ? '' : '*'
    return { word: `${opens}${word}${closes}`, isMarked }
  })
  const texts = wrap(signed.map(({ word }) => word).join(' '), width)
  let at = 0
  let used = 0
  return texts.map((text) => {
    const painted = text.split(' ').map((piece) => {
      const one = signed[at]
      used += piece.length
      if (one && used >= one.word.length) {
        at++
        used = 0
      }
      return one?.isMarked ? ink(page, piece, 'yellow') : piece
    })
    return { painted: painted.join(' '), columns: columns(text) }
  })
}
