import type { Traits } from './traits.js'
import type { WordWeights } from './word-weights.js'

/** What one comparator says of two members: from -1 (apart) over 0 (nothing to say) to 1 (alike), and why. */
export interface Finding {
  readonly score: number
  readonly detail: string
}

/** A pure comparison of one trait; null where one of the two has nothing to compare. */
export type Comparator = (a: Traits, b: Traits, weights: WordWeights) => Finding | null
