import { z } from 'zod'

export const JUDGEMENT_KINDS = ['same', 'different', 'wrong', 'renamed'] as const
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number]

/**
 * What a person decided: two records are the `same` claim or `different` ones, a record is `wrong`, a claim is `renamed`. It names
 * records, never claims, since a claim changes when reports arrive; and it wins over the machine until it is taken back.
 */
export const judgementSchema = z
  .object({
    id: z.string(),
    kind: z.enum(JUDGEMENT_KINDS),
    /** `ARTICLE#RECORD`: two for `same` and `different`, one for `wrong` and `renamed` (any member of the claim). */
    members: z.array(z.string()).min(1).max(2).readonly(),
    /** The words judged, as they stood: what a person reads when the record is gone. */
    words: z.array(z.string()).readonly(),
    /** The new label of `renamed`, else null. */
    label: z.string().nullable(),
    by: z.string().nullable(),
    /** ISO 8601 instant. */
    at: z.string(),
  })
  .readonly()
export type Judgement = z.infer<typeof judgementSchema>

/** A judgement and what became of it: `orphaned` when a record it names is in none of the articles at hand. */
export const judgementOutcomeSchema = judgementSchema
  .unwrap()
  .extend({ state: z.enum(['applied', 'orphaned']) })
  .readonly()
export type JudgementOutcome = z.infer<typeof judgementOutcomeSchema>
