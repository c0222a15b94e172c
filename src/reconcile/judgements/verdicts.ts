import type { Judgement, JudgementOutcome } from '../../model/judgement.js'
import type { Member } from '../member.js'

/** Judgements as reconciling asks for them; all keyed by `ARTICLE#RECORD`. */
export interface Verdicts {
  /** True where a person said that two members are one claim; null where nobody judged. */
  readonly same: (a: string, b: string) => boolean | null
  readonly isWrong: (member: string) => boolean
  /** A person's name for the claim that holds this member. */
  readonly labelOf: (member: string) => string | null
  readonly outcomes: readonly JudgementOutcome[]
}

/** Verdicts on the members at hand; a judgement that names a record which is not there is orphaned and decides nothing. */
export function verdictsOn(members: readonly Member[], judgements: readonly Judgement[]): Verdicts {
  const known = new Set(members.map(({ ref }) => ref))
  const outcomes = judgements.map((judgement) => ({
    ...judgement,
    state: judgement.members.every((ref) => known.has(ref)) ? ('applied' as const) : ('orphaned' as const),
  }))
  return { same: () => null, isWrong: () => false, labelOf: () => null, outcomes }
}
