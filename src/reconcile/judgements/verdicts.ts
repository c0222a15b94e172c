import type { Judgement, JudgementOutcome } from '../../model/judgement.js'
import type { Member } from '../member.js'
import { settleKin } from './kin.js'
import { settleWrong } from './wrong.js'

/** Judgements as reconciling asks for them; records by `ARTICLE#RECORD`. */
export interface Verdicts {
  /** Whether a person said, directly or through others, that two members are one claim; null where nobody judged. */
  readonly same: (a: string, b: string) => boolean | null
  /** Members that are one claim by judgement, every group of two or more: their articles belong to one story. */
  readonly groups: readonly (readonly string[])[]
  readonly isWrong: (member: string) => boolean
  /** A person's name for the claim of these members, the latest where there are several; else null. */
  readonly labelOf: (claim: readonly string[]) => string | null
  /** Every judgement with what became of it, in the order given; it takes the members of each claim to tell which name counts. */
  readonly outcomes: (claims: readonly (readonly string[])[]) => readonly JudgementOutcome[]
}

/**
 * Verdicts on the members at hand. A judgement that names a record which is not there is orphaned and decides nothing: an edited report
 * is another article, and nobody has judged that one. Of judgements that contradict each other the later counts, by `at`, then by
 * the order given; the earlier is overruled.
 */
export function verdictsOn(members: readonly Pick<Member, 'ref'>[], judgements: readonly Judgement[]): Verdicts {
  const known = new Set(members.map(({ ref }) => ref))
  const given = [...new Map(judgements.map((judgement) => [judgement.id, judgement])).values()]
  const present = given.filter((judgement) => judgement.members.every((ref) => known.has(ref)))
  const latestFirst = present.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).reverse()
  const wrongs = settleWrong(latestFirst)
  const standing = latestFirst.filter(({ id }) => !wrongs.overruled.has(id))
  const kin = settleKin(standing.filter(({ kind }) => kind === 'same' || kind === 'different'))
  const names = standing.filter(({ kind }) => kind === 'renamed')
  const nameOf = (claim: readonly string[]) => names.find(({ members: [ref = ''] }) => claim.includes(ref))
  return {
    same: kin.same,
    groups: kin.groups,
    isWrong: (member) => wrongs.records.has(member),
    labelOf: (claim) => nameOf(claim)?.label ?? null,
    outcomes: (claims) => {
      const named = new Set(claims.flatMap((claim) => nameOf(claim)?.id ?? []))
      const applied = standing.filter(({ id, kind }) => (kind === 'renamed' ? named.has(id) : !kin.overruled.has(id)))
      return withStates(given, new Set(present), new Set(applied))
    },
  }
}

function withStates(
  given: readonly Judgement[],
  present: ReadonlySet<Judgement>,
  applied: ReadonlySet<Judgement>,
): readonly JudgementOutcome[] {
  return given.map((judgement) => {
    if (applied.has(judgement)) return { ...judgement, state: 'applied' }
    return { ...judgement, state: present.has(judgement) ? 'overruled' : 'orphaned' }
  })
}
