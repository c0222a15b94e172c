import type { ConditionKind } from '../../model/condition.js'
import type { Guard } from './guards.js'
import type { Side } from './link.js'

/** What a cue means where its guard lets it: `marked` is the side that stands under the cue, the governing clause is the other. */
export interface MarkerRow {
  readonly kind: ConditionKind
  readonly marked: Side
  readonly guard: Guard | null
}

type Line = readonly [kind: ConditionKind | null, marked: Side, guard: Guard | null, cues: string]

/** Cues before a clause or a noun phrase. The longest one counts ("even if" before "if"), and of its rows the first that its guard lets. */
const LINES: readonly Line[] = [
  // Only once A holds, B.
  ['precondition', 'antecedent', 'denied', 'before, prior to'],
  ['precondition', 'consequent', 'bindingClause', 'before'],
  ['precondition', 'consequent', 'bindingPhrase', 'before, prior to'],
  ['precondition', 'antecedent', 'open', 'until, till'],
  ['precondition', 'antecedent', 'soon', 'once'],
  ['precondition', 'antecedent', 'denied', 'without, without first'],
  ['precondition', 'antecedent', 'noMeasure', 'as long as, so long as, provided, providing'],
  ['precondition', 'antecedent', 'approval', 'subject to'],
  [
    'precondition',
    'consequent',
    null,
    'as a condition for, as a condition of, as a precondition for, as the price for, as the price of, as the first step towards',
  ],
  ['precondition', 'consequent', 'owed', 'in exchange for, in return for'],
  [
    'precondition',
    'antecedent',
    null,
    'unless, unless and until, only if, but only if, only when, only once, only after, not until, only in exchange for, only in return for, provided that, providing that, on condition that, on the condition that, on the understanding that, in exchange for, in return for, pending, conditional on, conditional upon, contingent on, contingent upon',
  ],
  // If A, then B.
  [
    'contingency',
    'antecedent',
    null,
    'if, and if, what if, if ever, in case, in case of, in the event of, in the event that, assuming, assuming that, in the absence of, were it not for, failing',
  ],
  ['contingency', 'antecedent', 'inverted', 'should, were, had'],
  ['contingency', 'antecedent', 'ahead', 'when, whenever, the moment, as soon as'],
  ['contingency', 'antecedent', 'eitherWay', 'whether, whether or not'],
  ['contingency', 'antecedent', 'fronted', 'without, with no'],
  // B although A.
  [
    'concession',
    'antecedent',
    null,
    'although, though, even if, even though, even as, even when, even after, even with, even without, despite, despite the fact that, in spite of, in spite of the fact that, in the face of, in defiance of, notwithstanding, regardless of, regardless of whether, irrespective of, no matter how, no matter what, no matter who, no matter whether',
  ],
  // B because A.
  [
    'cause',
    'antecedent',
    null,
    'because, because of, partly because, partly because of, due to the fact that, owing to, thanks to, on account of, as a result of, as a consequence of, in response to, in retaliation for, in retaliation to, in reaction to, in revenge for, in protest at, in protest against, in protest over, in the wake of, in light of, in view of, given that, now that, on the grounds that, on the ground that, on grounds that, on grounds of, on the grounds of, by virtue of, for fear of, for fear that, out of fear, out of concern, out of concern for, under pressure from, amid fears of, amid fears that, for lack of, for want of, inasmuch as',
  ],
  ['cause', 'antecedent', 'thing', 'given, due to'],
  ['cause', 'antecedent', 'noSource', 'citing'],
  ['cause', 'antecedent', 'reason', 'as'],
  ['cause', 'antecedent', 'aftermath', 'after'],
  ['cause', 'antecedent', 'notSpanOfTime', 'since'],
  ['cause', 'antecedent', 'quarrel', 'over'],
  ['cause', 'antecedent', 'judged', 'for'],
  ['cause', 'antecedent', 'reasons', 'on, for'],
  ['cause', 'antecedent', 'gained', 'by'],
  ['cause', 'antecedent', null, 'fearing, fearing that'],
  // A in order that B.
  ['purpose', 'consequent', 'infinitive', 'to'],
  ['purpose', 'consequent', 'gathering', 'for'],
  ['purpose', 'consequent', 'enabled', 'so'],
  [
    'purpose',
    'consequent',
    null,
    'in order to, in order for, so as to, in order that, so that, as a way of, as a means of, in an effort to, in a bid to, in an attempt to, in the hope of, in the hope that, in hopes of, in hopes that, in the hopes of, hoping to, seeking to, with the aim of, with an aim of, with the goal of, with the intention of, with the intent of, with the purpose of, with a view to, with an eye to, for the purpose of, for the purposes of, for the sake of, as a way to, as a means to, as part of efforts to, as part of an effort to',
  ],
  ['purpose', 'consequent', null, 'lest'],
  // No terms, though they look so.
  [
    null,
    'antecedent',
    null,
    'as if, as though, if you will, if any, if anything, if only, in addition to, when it comes to, to be clear, to be sure, to be fair, to be honest',
  ],
  // A instead of B.
  [
    'alternative',
    'consequent',
    null,
    'instead of, rather than, in lieu of, as an alternative to, in place of, as a substitute for, as opposed to',
  ],
]

function tableOf(lines: readonly Line[]): ReadonlyMap<string, readonly MarkerRow[]> {
  const table = new Map<string, MarkerRow[]>()
  for (const [kind, marked, guard, cues] of lines) {
    const rows: readonly MarkerRow[] = kind === null ? [] : [{ kind, marked, guard }]
    for (const cue of cues.split(', ')) table.set(cue, [...(table.get(cue) ?? []), ...rows])
  }
  return table
}

export const MARKERS = tableOf(LINES)
