import type { Condition } from '../model/condition.js'
import { flatten, shorten } from './layout.js'

/** What stands before the antecedent and the consequent of a condition. */
export const HALVES: Readonly<Record<Condition['kind'], readonly [antecedent: string, consequent: string]>> = {
  precondition: ['first', 'then'],
  contingency: ['if', 'then'],
  concession: ['although', 'still'],
  cause: ['because', 'so'],
  purpose: ['means', 'end'],
  consequence: ['from', 'follows'],
  alternative: ['rather', 'than'],
}

/** Kinds that tie one thing to another; the others say why, although or to what end. */
export const TIES: ReadonlySet<Condition['kind']> = new Set(['precondition', 'contingency', 'alternative'])

/** A term in the words of the report: `first “stop bombing”`; null of a condition that ties a position to nothing. */
export function termWords({ kind, antecedent }: Condition): string | null {
  if (kind !== 'precondition' && kind !== 'contingency') return null
  return `${HALVES[kind][0]} “${shorten(flatten(antecedent.text), TERM_COLUMNS)}”`
}
const TERM_COLUMNS = 90
