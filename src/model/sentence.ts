import type { Range } from './span.js'

/** A token of the text, as the treebanks cut it: `don't` is `do` and `n't`. */
export interface Token extends Range {
  readonly form: string
}

/** A sentence before it is read: its range (first to last letter, no surrounding space) and its tokens in order. */
export interface TokenisedSentence extends Range {
  readonly tokens: readonly Token[]
}

/** Universal parts of speech, https://universaldependencies.org/u/pos/ */
export const UPOS = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
] as const // biome-ignore format: one row reads best
export type Upos = (typeof UPOS)[number]

/** A token with its analysis. */
export interface Word extends Token {
  readonly lemma: string
  readonly upos: Upos
  /** Universal features, e.g. `{ Tense: 'Past', VerbForm: 'Fin' }`. */
  readonly features: Readonly<Record<string, string>>
  /** Index of the governing word in the sentence, -1 for the root. */
  readonly head: number
  /** Full Universal Dependencies label, subtype included: `nsubj:pass`, `obl:agent`. */
  readonly relation: string
}

export const ENTITY_KINDS = ['PER', 'ORG', 'LOC'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** A named entity: words `first` to `last` (both included) of its sentence. */
export interface Entity {
  readonly kind: EntityKind
  readonly first: number
  readonly last: number
}

/** A sentence as the reader gives it. */
export interface Sentence extends Range {
  readonly words: readonly Word[]
  readonly entities: readonly Entity[]
  /** Sentence vector of unit length (384 numbers); near vectors mean near meanings. */
  readonly vector: Float32Array
}
