import { z } from 'zod'
import { Fault } from './fault.js'
import { hashId } from './id.js'

export const JUDGEMENT_KINDS = ['same', 'different', 'wrong', 'renamed'] as const
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number]

/** How many records a judgement of each kind names. */
const RECORDS: Readonly<Record<JudgementKind, number>> = { same: 2, different: 2, wrong: 1, renamed: 1 }

/**
 * What a person decided: two records are the `same` claim or `different` ones, a record is `wrong`, a claim is `renamed`. It names
 * records, never claims, since a claim changes when reports arrive; and it wins over the machine until it is taken back.
 */
const judgementShape = z.object({
  id: z.string().min(1),
  kind: z.enum(JUDGEMENT_KINDS),
  /** `ARTICLE#RECORD`: two for `same` and `different`, one for `wrong` and `renamed` (any member of the claim). */
  members: z.array(z.string()).min(1).max(2).readonly(),
  /** The words judged, as they stood: what a person reads when the record is gone. */
  words: z.array(z.string()).readonly(),
  /** The new label of `renamed`, else null. */
  label: z.string().nullable(),
  by: z.string().nullable(),
  /** ISO 8601 instant, with its offset. */
  at: z.iso.datetime({ offset: true }),
})
export const judgementSchema = judgementShape.readonly().superRefine((judgement, context) => {
  const message = faultIn(judgement)
  if (message !== null) context.addIssue({ code: 'custom', message })
})
export type Judgement = z.infer<typeof judgementSchema>

export const JUDGEMENT_STATES = ['applied', 'overruled', 'orphaned'] as const

/**
 * A judgement and what became of it: `orphaned` when a record it names is in none of the articles at hand, `overruled` when a later
 * judgement says otherwise. Both decide nothing; both come back when the article does, or when the other is taken back.
 */
export const judgementOutcomeSchema = judgementShape.extend({ state: z.enum(JUDGEMENT_STATES) }).readonly()
export type JudgementOutcome = z.infer<typeof judgementOutcomeSchema>

/**
 * A new judgement, named by a hash of what is judged, who judged and when; the two records of `same` and `different` in one order,
 * however they were given. A fault where it makes no sense: too few or equal records, a name without letters.
 */
export function newJudgement(decision: Omit<Judgement, 'id'>): Judgement | Fault {
  const { kind, label, by, at } = decision
  const judged = decision.members.map((ref, index) => ({ ref, words: decision.words[index] ?? '' }))
  judged.sort((a, b) => (a.ref < b.ref ? -1 : 1))
  const members = judged.map(({ ref }) => ref)
  const id = hashId(JSON.stringify([kind, members, label, by, at]))
  const parsed = judgementSchema.safeParse({
    id,
    kind,
    members,
    words: judged.map(({ words }) => words),
    label,
    by,
    at,
  })
  if (parsed.success) return parsed.data
  return Fault.of('judgement-refused', { kind, reason: parsed.error.issues[0]?.message ?? 'it is not complete' })
}

/**
 * The judgement that says the same already, whoever made it, and that is the last word on these records; else null. `standing` in order of
 * writing.
 */
export function saidAlready({ kind, members, label }: Judgement, standing: readonly Judgement[]): Judgement | null {
  const last = standing.findLast((one) => one.members.some((ref) => members.includes(ref)))
  const isSame = last?.kind === kind && last.label === label && last.members.join() === members.join()
  return isSame ? last : null
}

function faultIn({ kind, members, label }: Judgement): string | null {
  const count = RECORDS[kind]
  if (members.length !== count) return `"${kind}" names ${count === 1 ? 'one record' : 'two records'}`
  if (new Set(members).size !== count) return 'a record is not judged against itself'
  if (kind === 'renamed') return label?.trim() ? null : 'a new name has words'
  return label === null ? null : `"${kind}" gives no name`
}
