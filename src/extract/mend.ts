import type { Word } from '../model/sentence.js'

type Shape = 'finite' | 'before' | 'gerund' | 'other'

/**
 * Puts right what a reader of news trees knows to be wrong: a verb is coordinated with a verb of its own form. In "said the front should be
 * frozen and rejects a pullback" a parser may hang `rejects` on `frozen`; it goes to the nearest verb above that it can stand beside.
 */
export function mended(words: readonly Word[]): readonly Word[] {
  return words.map((word, index) => {
    if (word.relation !== 'conj' || word.upos !== 'VERB') return word
    const shape = shapeOf(words, index)
    if (
      shape === 'other' ||
      shape === 'before' ||
      has(words, index, /^nsubj|^mark/) ||
      shapeOf(words, word.head) === shape
    )
      return word
    const above = verbsAbove(words, word.head).find((at) => at < index && shapeOf(words, at) === shape)
    return above === undefined ? word : { ...word, head: above }
  })
}

/** A verb with its own tense ("rejects", "has said"), one set before another ("had said"), one in -ing alone, or one that leans on a modal or is no verb form of its own. */
function shapeOf(words: readonly Word[], index: number): Shape {
  const word = words[index]
  if (word?.upos !== 'VERB') return 'other'
  const auxiliaries = words.filter(({ head, relation }) => head === index && /^aux/.test(relation))
  if (auxiliaries.some(({ form }) => MODALS.test(form))) return 'other'
  if (auxiliaries.some(({ form }) => /^(?:had|['’]d)$/i.test(form))) return 'before'
  if (word.features.VerbForm === 'Fin' || auxiliaries.length > 0) return 'finite'
  return word.features.VerbForm === 'Ger' || /ing$/i.test(word.form) ? 'gerund' : 'other'
}

const MODALS = /^(?:will|would|shall|should|can|could|may|might|must|wo|ca|['’]ll|['’]d)$/i

function has(words: readonly Word[], index: number, relation: RegExp): boolean {
  return words.some((word) => word.head === index && relation.test(word.relation))
}

function verbsAbove(words: readonly Word[], index: number): readonly number[] {
  const path: number[] = []
  for (let at = words[index]?.head ?? -1; at >= 0 && !path.includes(at); at = words[at]?.head ?? -1) path.push(at)
  return path
}
