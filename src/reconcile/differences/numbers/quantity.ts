import type { Hedge } from './number-words.js'

/**
 * A number of a report with what it counts. `count` things or people, `percent`, `money`, `span` of time, `ordinal` of a series, `bare` where
 * the words do not say of what.
 */
export interface Quantity {
  readonly kind: 'count' | 'percent' | 'money' | 'span' | 'ordinal' | 'bare'
  /** What is counted: stem of the noun (`person` for all kinds of people), currency, `hour` for all spans of time; empty for `percent` and `bare`. */
  readonly unit: string
  /** Which of them: stems of the words that narrow the unit. */
  readonly which: readonly string[]
  /** What became of those counted; null where the words do not say. */
  readonly outcome: string | null
  readonly low: number
  readonly high: number
  readonly hedge: Hedge
  /** Told of each of two sides. */
  readonly each: boolean
  /** The words, as written. */
  readonly text: string
  readonly start: number
}
