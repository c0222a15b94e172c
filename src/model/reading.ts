import type { ArticleLedger } from './ledger.js'
import type { Range } from './span.js'

/** What a sentence means: 384 numbers of unit length, near vectors for near meanings; it follows shared words and must not decide alone. */
export interface SentenceVector extends Range {
  readonly vector: Float32Array
}

/** An article as reconciling needs it. `vectors` may be empty: then words alone are compared. */
export interface Reading {
  readonly ledger: ArticleLedger
  readonly vectors: readonly SentenceVector[]
}
