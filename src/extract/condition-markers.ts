import type { ConditionKind } from '../model/condition.js'

/** Which side of a link the marked clause or phrase is; the governing clause is the other. */
type Side = 'antecedent' | 'consequent'

export interface Marker {
  readonly kind: ConditionKind
  readonly marked: Side
}

const line = (kind: ConditionKind, marked: Side, markers: string): readonly (readonly [string, Marker])[] =>
  markers.split(',').map((marker): readonly [string, Marker] => [marker.trim(), { kind, marked }])

/** Words before a subordinate clause. Longer ones count before shorter ones ("even if" before "if"). */
export const CLAUSE_MARKERS: ReadonlyMap<string, Marker> = new Map([
  ...line(
    'precondition',
    'antecedent',
    'before, until, unless, only if, once, only when, provided, provided that, providing that, as long as, so long as, on condition that, only once, only after, not until, without, without first, till',
  ),
  ...line('contingency', 'antecedent', 'if, in case, should, whether, when, in the event that, were, had, assuming'),
  ...line(
    'concession',
    'antecedent',
    'although, though, even if, even though, even as, while still, despite, in spite of, notwithstanding, whereas even',
  ),
  ...line('cause', 'antecedent', 'because, since, as, given that, because of, now that, after, inasmuch as, for'),
  ...line('purpose', 'consequent', 'to, in order to, so that, so as to, in order that, in a bid to, in an effort to'),
  ...line('alternative', 'consequent', 'instead of, rather than'),
])

/** Prepositions before a noun phrase. */
export const PHRASE_MARKERS: ReadonlyMap<string, Marker> = new Map([
  ...line('concession', 'antecedent', 'despite, in spite of, notwithstanding'),
  ...line(
    'cause',
    'antecedent',
    'because of, due to, over, as a result of, in response to, owing to, on account of, in retaliation for, in the wake of, thanks to',
  ),
  ...line(
    'precondition',
    'antecedent',
    'in exchange for, in return for, subject to, pending, conditional on, contingent on',
  ),
  ...line('alternative', 'consequent', 'instead of, rather than, in lieu of, as an alternative to, in place of'),
  ...line('contingency', 'antecedent', 'in case of, in the event of'),
])

/** Verbs whose subject brings about their object or complement. */
export const CONSEQUENCE_VERBS = new Set([
  'lead',
  'require',
  'risk',
  'trigger',
  'cause',
  'escalate',
  'spark',
  'provoke',
  'result',
  'mean',
  'guarantee',
  'help',
  'bring',
  'prevent',
  'jeopardise',
  'jeopardize',
  'undermine',
  'endanger',
  'threaten',
  'hurt',
  'harm',
  'destabilise',
  'destabilize',
  'prolong',
  'force',
  'drag',
  'plunge',
  'draw',
  'deepen',
  'worsen',
  'ignite',
  'unleash',
  'derail',
  'pave',
  'open',
  'allow',
  'enable',
  'restrain',
  'reward',
  'embolden',
  'cost',
  'push',
  'damage',
  'disrupt',
  'fuel',
  'make',
  'put',
  'create',
  'leave',
  'cut',
  'pose',
])
/** Of these, the ones that tell of a cause already at work when they stand in the past or perfect. */
export const CAUSE_VERBS = new Set([
  'cause',
  'prompt',
  'spark',
  'trigger',
  'provoke',
  'lead',
  'draw',
  'force',
  'ignite',
  'fuel',
])
/** Participles and adjectives after a noun: "sanctions aimed at". */
export const AIM_WORDS = new Set(['aim', 'design', 'intend', 'mean', 'target'])
