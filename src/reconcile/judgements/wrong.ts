import type { Judgement } from '../../model/judgement.js'

/** The records that are wrong, and the judgements that count for nothing because of that, or because the record was taken for right later. */
export interface Wrongs {
  readonly records: ReadonlySet<string>
  /** Ids of judgements. */
  readonly overruled: ReadonlySet<string>
}

/** Settles `wrong` against `same` and `renamed`, which take a record for part of a claim; given with the latest first, the later counts. */
export function settleWrong(latestFirst: readonly Judgement[]): Wrongs {
  const records = new Set<string>()
  const claimed = new Set<string>()
  const overruled = new Set<string>()
  for (const { id, kind, members } of latestFirst) {
    if (kind === 'different') continue
    const others = kind === 'wrong' ? claimed : records
    if (members.some((member) => others.has(member))) overruled.add(id)
    else for (const member of members) (kind === 'wrong' ? records : claimed).add(member)
  }
  return { records, overruled }
}
