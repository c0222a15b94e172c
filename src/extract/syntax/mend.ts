import type { Word } from '../../model/sentence.js'

type Shape = 'past' | 'present' | 'perfect' | 'before' | 'gerund' | 'other'

/**
 * Puts right what a reader of news trees knows to be wrong: a verb is coordinated with a verb of its own form. In "said the front should be
 * frozen and rejects a pullback" a parser may hang `rejects` on `frozen`; it goes to the nearest verb above that it can stand beside.
 */
export function mended(words: readonly Word[]): readonly Word[] {
  return words.map((word, index) => {
    if (isLateSpeaker(words, word, index)) return { ...word, head: words[word.head]?.head ?? word.head }
    const main = mainClauseOf(words, word, index)
    if (main !== null) return { ...word, head: main }
    if (word.relation !== 'conj' || word.upos !== 'VERB' || has(words, index, /^nsubj|^mark/)) return word
    const fit = FITS[shapeOf(words, index)]
    if (!fit?.never.includes(shapeOf(words, word.head))) return word
    const above = verbsAbove(words, word.head).find((at) => at < index && fit.beside.includes(shapeOf(words, at)))
    return above === undefined ? word : { ...word, head: above }
  })
}

/** Beside which shapes a coordinated verb never stands, and beside which it does. */
const FITS: Readonly<Partial<Record<Shape, { readonly never: readonly Shape[]; readonly beside: readonly Shape[] }>>> =
  {
    past: { never: ['before', 'present', 'gerund', 'other'], beside: ['past', 'perfect'] },
    present: { never: ['before', 'gerund', 'other'], beside: ['present', 'perfect', 'past'] },
    perfect: { never: ['gerund', 'other'], beside: ['perfect', 'past', 'present'] },
    gerund: { never: ['past', 'present', 'perfect', 'before', 'other'], beside: ['gerund'] },
  }

/** "The ships have left, a diplomat said": a second subject behind its verb, before a verb of saying that has none, is of that verb. */
function isLateSpeaker(words: readonly Word[], { relation, head }: Word, index: number): boolean {
  const told = words[head]
  if (relation !== 'nsubj' || told?.relation !== 'ccomp' || index < head || told.head < index) return false
  return !has(words, told.head, /^nsubj/)
}

/**
 * "Lima must give assurances the border is safe even if not able to open it": a clause of concession without a subject of its own leans on
 * the main clause and has its subject, though it stands behind a clause inside. Null where it stands right.
 */
function mainClauseOf(words: readonly Word[], { relation, head }: Word, index: number): number | null {
  const inner = words[head]
  const noun = words[inner?.head ?? -1]
  if (relation !== 'advcl' || !inner || !/^acl$/.test(inner.relation) || noun?.relation !== 'obj' || head > index)
    return null
  if (has(words, index, /^nsubj/) || !has(words, head, /^nsubj/) || !words.some((mark) => isConcession(mark, index)))
    return null
  return has(words, noun.head, /^nsubj/) ? noun.head : null
}

const isConcession = ({ head, relation, form }: Word, index: number): boolean =>
  head === index && relation === 'mark' && /^(?:if|though|although)$/i.test(form)

/** "rejected", "rejects", "has rejected", "had rejected", "rejecting"; what leans on a modal or has no tense is another. */
function shapeOf(words: readonly Word[], index: number): Shape {
  const word = words[index]
  if (word?.upos !== 'VERB') return 'other'
  const auxiliaries = words.filter(({ head, relation }) => head === index && /^aux/.test(relation))
  if (auxiliaries.some(({ form }) => MODALS.test(form))) return 'other'
  if (auxiliaries.some(({ form }) => /^(?:had|['’]d)$/i.test(form))) return 'before'
  if (auxiliaries.some(({ form }) => /^(?:has|have|['’]ve)$/i.test(form))) return 'perfect'
  const finite = auxiliaries.length > 0 ? auxiliaries[0] : word
  if (auxiliaries.length > 0 || word.features.VerbForm === 'Fin')
    return finite?.features.Tense === 'Pres' ? 'present' : 'past'
  // "would never be blackmailed and threatened to close": what takes an infinitive is no passive.
  if (/ed$/i.test(word.form) && word.relation === 'conj' && has(words, index, /^xcomp/)) return 'past'
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
