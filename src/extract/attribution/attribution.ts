import type { Range } from '../../model/span.js'
import type { Force } from '../../model/statement.js'

/** A word of the article: its sentence and its index there. */
interface Place {
  readonly sentence: number
  readonly head: number
}

/** Words that the article puts in somebody's mouth or mind, before it is known who that is. */
export interface Attribution {
  readonly sentence: number
  /** The verb, noun, preposition or sign that attributes. */
  readonly cueHead: number
  readonly cue: Range
  /** The word that names the source, for the resolver; null where the sentence has none. */
  readonly source: Place | null
  /** The words that name the source, where the cue stands: a relative pronoun is not followed to its noun. */
  readonly sourceRange: Range | null
  /** In text order. */
  readonly contents: readonly Range[]
  readonly force: Force
}
