import type { Claim, Difference } from '../model/claim.js'
import type { Judgement } from '../model/judgement.js'
import type { Reading } from '../model/reading.js'
import { type DoubtfulPair, doubtfulPairs } from './claims/doubtful-pairs.js'
import { type Verdicts, verdictsOn } from './judgements/verdicts.js'
import { type Member, membersOf } from './member.js'

/** `near`: two claims that may be one. `thin`: one claim that may be two. `conflict`: reports that cannot all be right. `unsure`: perhaps misread. */
export const DOUBT_KINDS = ['near', 'thin', 'conflict', 'unsure'] as const
export type DoubtKind = (typeof DOUBT_KINDS)[number]

/** Something that a person should look at, with the records it is about. */
export type Doubt =
  | ({ readonly kind: 'near' | 'thin' } & Pick<DoubtfulPair, 'members' | 'likelihood' | 'parts'>)
  | {
      readonly kind: 'conflict'
      readonly members: readonly [Member, Member]
      readonly differences: readonly Difference[]
    }
  | { readonly kind: 'unsure'; readonly members: readonly [Member] }

/** Records under it are more likely wrong than right. */
const UNSURE = 0.5
/** The most unsure records that are told of a story. */
const MOST_UNSURE = 100

/** What is doubtful in a story as it was last reconciled, and nobody has judged: the most doubtful of each kind first. */
export function doubtsOf(
  readings: readonly Reading[],
  claims: readonly Claim[],
  judgements: readonly Judgement[],
): readonly Doubt[] {
  const members = membersOf(readings)
  const byRef = new Map(members.map((member) => [member.ref, member]))
  const verdicts = verdictsOn(members, judgements)
  const clusters = claims.map((claim) => claim.members.flatMap((ref) => byRef.get(ref) ?? []))
  return [
    ...doubtfulPairs(clusters, verdicts).map(
      ({ isOne, ...pair }) => ({ kind: isOne ? 'thin' : 'near', ...pair }) as const,
    ),
    ...claims.flatMap((claim, at) => conflictsIn(claim, clusters[at] ?? [], verdicts)),
    ...unsureOf(clusters.flat(), judgements),
  ]
}

/** What a claim conflicts on, with the first two reports that do on the first of it; not where a person said that these two are one all the same. */
function conflictsIn(claim: Claim, cluster: readonly Member[], { same }: Verdicts): readonly Doubt[] {
  const differences = claim.differences.filter(({ conflict }) => conflict)
  const told = ({ article }: Member) => differences[0]?.values[article.id]
  const one = cluster.find((member) => told(member) !== undefined)
  const other = cluster.find((member) => one && told(member) !== undefined && told(member) !== told(one))
  if (!one || !other || same(one.ref, other.ref) === true) return []
  return [{ kind: 'conflict', members: [one, other], differences }]
}

function unsureOf(members: readonly Member[], judgements: readonly Judgement[]): readonly Doubt[] {
  const isKept = new Set(judgements.flatMap(({ kind, members }) => (kind === 'different' ? [] : members)))
  return members
    .filter(({ ref, record }) => record.confidence < UNSURE && !isKept.has(ref))
    .sort((a, b) => a.record.confidence - b.record.confidence)
    .slice(0, MOST_UNSURE)
    .map((member) => ({ kind: 'unsure', members: [member] }))
}
