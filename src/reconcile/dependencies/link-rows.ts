import type { ConditionKind } from '../../model/condition.js'
import type { Mood } from './mood-rows.js'

/**
 * What a condition says of a proposal. `requirement`: it waits for the other side of the condition. `obstacle`: it waits for the other
 * side to end or not to come. `alternative`: the other side is another way.
 */
export type Bond = 'requirement' | 'obstacle' | 'alternative'

export interface LinkRow {
  readonly kind: ConditionKind
  /** The linking words, or null for any. */
  readonly cue: RegExp | null
  /** Moods of the two sides, null for any. */
  readonly antecedent: Mood | null
  readonly consequent: Mood | null
  /** Null: such a condition blocks nothing. */
  readonly bond: Bond | null
  /** The side that names the proposal; the other is what it is bound to. `end`: the proposal to stop what the consequent names. */
  readonly proposal: 'antecedent' | 'consequent' | 'end'
}

type Line = readonly [
  kind: ConditionKind,
  cue: RegExp | null,
  antecedent: Mood | null,
  consequent: Mood | null,
  bond: Bond | null,
  proposal: LinkRow['proposal'],
]

/** In order: the first row that fits counts. Kinds without a row (cause, purpose, consequence) block nothing. */
const LINES: readonly Line[] = [
  // "We shell the port until the hostages are free": what waits is the end of it. A threat waits for nothing.
  ['precondition', /\b(?:until|till|unless)\b/i, null, 'harm', 'requirement', 'end'],
  // "The gates stay open until they sign" likewise; "we go unless they come" says what else happens, "sign before it expires" when.
  ['precondition', /\b(?:until|till)\b/i, null, 'wanted', 'requirement', 'end'],
  ['precondition', /\bunless\b/i, null, 'wanted', null, 'consequent'],
  ['precondition', /\b(?:before|prior to)\b/i, null, 'deadline', null, 'consequent'],
  // "No talks as long as the siege goes on": the cue turns what it marks into what must be over.
  ['precondition', /\bas long as\b/i, null, 'refused', 'obstacle', 'consequent'],
  ['precondition', null, null, null, 'requirement', 'consequent'],

  // "If they strike, we hit back" is a threat; "if they refuse us, give us arms" another way; "if they refuse us, no deal" a term.
  ['contingency', null, null, 'harm', null, 'consequent'],
  ['contingency', null, 'refused', 'wanted', 'alternative', 'antecedent'],
  ['contingency', null, null, 'refused', 'obstacle', 'consequent'],
  ['contingency', null, 'harm', 'wanted', null, 'consequent'],
  ['contingency', null, 'wanted', 'wanted', 'requirement', 'consequent'],

  ['alternative', null, null, null, 'alternative', 'consequent'],

  // "Guarantees even if there is no membership"; "although there is none" only says how things are.
  ['concession', /\beven (?:if|without|with no|should)\b|\bwhether or not\b/i, 'refused', 'wanted', 'alternative', 'antecedent'],
] // biome-ignore format: a row a line

export const LINK_ROWS: readonly LinkRow[] = LINES.map(([kind, cue, antecedent, consequent, bond, proposal]) => ({
  kind,
  cue,
  antecedent,
  consequent,
  bond,
  proposal,
}))

/** The row for a condition of this kind, with this cue and these moods of its sides; null where it blocks nothing. */
export function linkRowFor(kind: ConditionKind, cue: string, antecedent: Mood, consequent: Mood): LinkRow | null {
  const row = LINK_ROWS.find(
    (candidate) =>
      candidate.kind === kind &&
      (candidate.cue === null || candidate.cue.test(cue)) &&
      (candidate.antecedent === null || candidate.antecedent === antecedent) &&
      (candidate.consequent === null || candidate.consequent === consequent),
  )
  return row?.bond ? row : null
}
