/**
 * What makes a record sure or less sure, and by how much: the first group says where one starts, the others add or take away. Set by
 * hand so far; meant to be fitted on annotated stories, all in this one list.
 */
const AMOUNTS = {
  'verb row': 0.85,
  'noun row': 0.7,
  'adjective row': 0.7,
  'modal verb': 0.7,
  'longer pattern': 0.05,
  'no actor': -0.15,
  'no recipient': -0.05,
  'indirect party': -0.04,
  'announced act': -0.1,
  'other side from the sentence': -0.1,
  'other side from the report': -0.2,
} as const
export type ReasonName = keyof typeof AMOUNTS

/** One part of a record's confidence. */
export interface Reason {
  readonly name: ReasonName
  readonly amount: number
}

const LOWEST = 0.3
const HIGHEST = 0.95

export function reason(name: ReasonName): Reason {
  return { name, amount: AMOUNTS[name] }
}

/** The sum of the parts, between 0.3 and 0.95, in hundredths. */
export function confidenceOf(reasons: readonly Reason[]): number {
  const sum = reasons.reduce((total, { amount }) => total + amount, 0)
  return Math.round(Math.max(LOWEST, Math.min(HIGHEST, sum)) * 100) / 100
}
