import type { ConditionKind } from '../../model/condition.js'

/**
 * Where a frame's proposition stands: the `subject`, what it is done to (`patient`: object, subject of a passive, noun of a participle), the phrase or clause under
 * its preposition (`oblique`; the object where that is said), or the predicate itself without that (`deed`).
 */
export type Slot = 'subject' | 'patient' | 'oblique' | 'deed'

/** A predicate that links two of its own arguments: "depends on", "blamed on", "essential for". */
export interface FrameRow {
  readonly kind: ConditionKind
  readonly prepositions: readonly string[]
  readonly antecedent: Slot
  readonly consequent: Slot
  /** Counts only where it is owed, of something that is agreed on: "any deal must include". */
  readonly owed: boolean
}

type Line = readonly [
  kind: ConditionKind,
  antecedent: Slot,
  consequent: Slot,
  heads: string,
  prepositions: string,
  owed?: 'owed',
]

const LINES: readonly Line[] = [
  ['contingency', 'oblique', 'subject', 'depend hinge', 'on upon'],
  [
    'precondition',
    'oblique',
    'subject',
    'contingent conditional predicated predicate conditioned dependent',
    'on upon',
  ],
  ['precondition', 'oblique', 'patient', 'condition', 'on upon'],
  [
    'precondition',
    'subject',
    'oblique',
    'essential key vital crucial critical necessary indispensable fundamental prerequisite precondition condition requirement',
    'for to',
  ],
  ['precondition', 'oblique', 'deed', 'swap exchange trade barter', 'for'],
  [
    'precondition',
    'oblique',
    'subject',
    'include contain involve guarantee ensure address cover provide respect recognise recognize',
    'object',
    'owed',
  ],
  ['precondition', 'oblique', 'subject', 'base found build start begin', 'on upon with from', 'owed'],
  ['cause', 'oblique', 'patient', 'blame attribute ascribe', 'on to'],
  ['cause', 'oblique', 'subject', 'stem result arise derive', 'from'],
  ['cause', 'oblique', 'patient', 'justify', 'by on with as'],
  ['purpose', 'patient', 'oblique', 'aim design intend mean target gear seek serve', 'at to for'],
  ['alternative', 'patient', 'oblique', 'prefer favour favor', 'to over'],
  ['alternative', 'patient', 'oblique', 'choose pick', 'over'],
  ['alternative', 'oblique', 'patient', 'replace', 'with by'],
]

/** Frames by the lemma of their head. */
export const FRAMES: ReadonlyMap<string, readonly FrameRow[]> = LINES.reduce(
  (table, [kind, antecedent, consequent, heads, prepositions, owed]) => {
    const row: FrameRow = {
      kind,
      antecedent,
      consequent,
      prepositions: prepositions.split(' '),
      owed: owed !== undefined,
    }
    for (const head of heads.split(' ')) table.set(head, [...(table.get(head) ?? []), row])
    return table
  },
  new Map<string, readonly FrameRow[]>(),
)
