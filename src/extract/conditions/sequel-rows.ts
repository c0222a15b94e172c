import type { ConditionKind } from '../../model/condition.js'
import type { Side } from './link.js'

/** An adverbial that ties its own clause to what was said before; `own` is the side of the clause that it stands in. */
export interface SequelRow {
  readonly kind: ConditionKind
  readonly own: Side
  /** It counts only as the first words of its clause: later it has other senses. */
  readonly first: boolean
}

type Line = readonly [kind: ConditionKind, own: Side, place: 'first' | 'anywhere', cues: string]

const LINES: readonly Line[] = [
  [
    'precondition',
    'consequent',
    'anywhere',
    'in return, in exchange, only then, only afterwards, only after that, on that condition, on those terms',
  ],
  ['precondition', 'consequent', 'first', 'until then, before that, after that'],
  [
    'contingency',
    'consequent',
    'anywhere',
    'in that case, in such case, in such a case, in which case, in this case, in that event, in such an event, if so',
  ],
  ['contingency', 'consequent', 'first', 'otherwise, or else, if not, failing that, failing which'],
  ['concession', 'consequent', 'anywhere', 'nevertheless, nonetheless, all the same'],
  ['concession', 'consequent', 'first', 'even so, despite this, despite that, in spite of this, in spite of that'],
  [
    'cause',
    'consequent',
    'anywhere',
    'as a result, as a consequence, therefore, consequently, for this reason, for that reason, for these reasons, because of this, because of that, in response, in retaliation',
  ],
  ['cause', 'consequent', 'first', 'that is why, this is why, thus, hence, accordingly'],
  ['purpose', 'antecedent', 'anywhere', 'to this end, to that end, for this purpose, for that purpose'],
  ['alternative', 'antecedent', 'anywhere', 'instead'],
]

export const SEQUELS: ReadonlyMap<string, SequelRow> = new Map(
  LINES.flatMap(([kind, own, place, cues]) =>
    cues.split(', ').map((cue): readonly [string, SequelRow] => [cue, { kind, own, first: place === 'first' }]),
  ),
)
