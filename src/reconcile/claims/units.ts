import { groupedBy } from '../grouped.js'
import type { Verdicts } from '../judgements/verdicts.js'
import type { Cluster, Member } from '../member.js'
import { withoutDuplicates } from './duplicates.js'

/** What clustering starts from: members that are one by judgement, or that are told in the same words, else one alone. */
export interface Unit {
  /** All members. */
  readonly cluster: Cluster
  /** One member for each wording: those that are compared. */
  readonly compared: Cluster
}

/** The units of a story; the order of the members makes no difference. */
export function unitsOf(members: readonly Member[], verdicts: Verdicts): readonly Unit[] {
  const sorted = [...members].sort((a, b) => (a.ref < b.ref ? -1 : 1))
  const judged = judgedIn(verdicts)
  const [named, others] = [sorted.filter(({ ref }) => judged.has(ref)), sorted.filter(({ ref }) => !judged.has(ref))]
  const families = new Map(verdicts.groups.flatMap((group, at) => group.map((ref): [string, number] => [ref, at])))
  const byJudgement = groupedBy(named, ({ ref }) => families.get(ref) ?? ref)
  return [
    ...[...byJudgement.values()].map((cluster) => ({ cluster, compared: cluster })),
    ...withoutDuplicates(others).map((cluster) => ({ cluster, compared: cluster.slice(0, 1) })),
  ]
}

/** Members that a judgement tells the same as, or different from, another. */
function judgedIn({ outcomes }: Verdicts): ReadonlySet<string> {
  return new Set(outcomes([]).flatMap(({ kind, members }) => (kind === 'same' || kind === 'different' ? members : [])))
}
