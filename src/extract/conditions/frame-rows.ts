import type { ConditionKind } from '../../model/condition.js'

/**
 * Where a frame's proposition stands: the `subject`, what it is done to (`patient`: object, subject of a passive, noun of a participle), the phrase or clause under
 * its preposition (`oblique`), or the predicate itself without that (`deed`).
 */
export type Slot = 'subject' | 'patient' | 'oblique' | 'deed'

/** A predicate that links two of its own arguments: "depends on", "blamed on", "essential for". */
export interface FrameRow {
  readonly kind: ConditionKind
  readonly prepositions: readonly string[]
  readonly antecedent: Slot
  readonly consequent: Slot
}

type Line = readonly [kind: ConditionKind, antecedent: Slot, consequent: Slot, heads: string, prepositions: string]

const LINES: readonly Line[] = [
  ['contingency', 'oblique', 'subject', 'depend hinge', 'on upon'],
  [
    'precondition',
    'oblique',
    'subject',
    'contingent conditional predicated predicate conditioned dependent reliant',
    'on upon',
  ],
  ['precondition', 'oblique', 'patient', 'condition tie link peg', 'on upon to'],
  [
    'precondition',
    'subject',
    'oblique',
    'essential key vital crucial critical necessary indispensable fundamental prerequisite precondition condition requirement basis',
    'for to of',
  ],
  ['precondition', 'oblique', 'deed', 'swap exchange trade barter', 'for'],
  ['cause', 'oblique', 'patient', 'blame attribute ascribe pin credit', 'on to'],
  ['cause', 'oblique', 'subject', 'stem result arise derive', 'from'],
  ['cause', 'oblique', 'patient', 'justify', 'by on with as'],
  ['purpose', 'patient', 'oblique', 'aim design intend mean target gear', 'at to for'],
  ['alternative', 'patient', 'oblique', 'prefer favour favor choose', 'to over'],
  ['alternative', 'oblique', 'patient', 'replace', 'with by'],
]

/** Frames by the lemma of their head. */
export const FRAMES: ReadonlyMap<string, readonly FrameRow[]> = LINES.reduce(
  (table, [kind, antecedent, consequent, heads, prepositions]) => {
    const row: FrameRow = { kind, antecedent, consequent, prepositions: prepositions.split(' ') }
    for (const head of heads.split(' ')) table.set(head, [...(table.get(head) ?? []), row])
    return table
  },
  new Map<string, readonly FrameRow[]>(),
)
