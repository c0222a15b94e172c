import type { Traits } from './traits.js'
import type { Words } from './words.js'

/** What one comparator says of two members: from -1 (apart) over 0 (nothing to say) to 1 (alike), and why, told when it is asked for. */
export interface Finding {
  readonly score: number
  readonly detail: () => string
}

/** A pure comparison of one trait; null where one of the two has nothing to compare. */
export type Comparator = (a: Traits, b: Traits, words: Words) => Finding | null
