const WORD = /\p{L}[\p{L}\p{M}]*(?:['’.]\p{L}+)*|\d+(?:[.,]\d+)*/gu

/** A word or number of a text; `opens`: it is the first of a sentence or of a line. */
export interface TextWord {
  readonly form: string
  readonly opens: boolean
}

/** The words and numbers of a text in order. */
export function wordsOf(text: string): readonly TextWord[] {
  let end = 0
  return Array.from(text.matchAll(WORD), ({ 0: form, index }) => {
    const opens = end === 0 || /[.?!:\n"“”]/.test(text.slice(end, index))
    end = index + form.length
    return { form, opens }
  })
}
