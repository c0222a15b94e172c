import type { ConditionKind } from '../../model/condition.js'
import type { Range } from '../../model/span.js'
import type { Resolver } from '../actors/resolver.js'
import type { Tree } from '../syntax/tree.js'

/** One sentence in which links are looked for. */
export interface Place {
  readonly resolver: Resolver
  readonly tree: Tree
  readonly sentence: number
}

/** A link before it is written down. */
export interface Link {
  readonly kind: ConditionKind
  readonly antecedent: Range
  readonly consequent: Range
  readonly cue: Range
  /** A word inside the link, in the sentence where the cue stands, to ask who speaks. */
  readonly head: number
}

/** The side of a link that the cue stands on. */
export type Side = 'antecedent' | 'consequent'

/** Puts the proposition that carries the cue, and the other one, on their sides. */
export function linkOf(
  kind: ConditionKind,
  marked: Side,
  own: Range | null,
  other: Range | null,
  cue: Range,
  head: number,
): readonly Link[] {
  if (own === null || other === null || overlaps(own, other)) return []
  const [antecedent, consequent] = marked === 'antecedent' ? [own, other] : [other, own]
  return [{ kind, antecedent, consequent, cue, head }]
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
