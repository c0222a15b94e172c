import { z } from 'zod'

/** What can become of a ledger when reports arrive or a person judges. */
export const CHANGE_KINDS = [
  'story-new', 'story-merged', 'claim-new', 'claim-corroborated', 'conflict-new', 'conflict-settled', 'claim-gone',
  'position-new', 'position-moved', 'position-gone',
] as const // biome-ignore format: a list of kinds
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One change of the ledger, in the words of the entry as it stood then, so that it can be read when the entry is gone. */
export const changeSchema = z
  .object({
    id: z.string(),
    /** ISO 8601 instant at which it was written. */
    at: z.string(),
    kind: z.enum(CHANGE_KINDS),
    story: z.string(),
    /** The id of the story, claim or position that changed. */
    subject: z.string(),
    label: z.string(),
    /** What stood before and what stands now, as a person reads them: a stance, an agreement, a number of origins; null where there is nothing. */
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .readonly()
export type Change = z.infer<typeof changeSchema>
