import { z } from 'zod'
import { partySchema } from './party.js'
import { EVENT_TYPES, STATUSES } from './record.js'

/**
 * `corroborated`: two origins or more that do not know of each other, nothing that matters differs. `single`: one origin, however many
 * outlets print it. `conflicting`: two or more that cannot all be right.
 */
export const AGREEMENTS = ['corroborated', 'single', 'conflicting'] as const
export type Agreement = (typeof AGREEMENTS)[number]

/** What reports of one claim can differ in. `detail`: what one tells and the others leave out. */
export const DIFFERENCE_SLOTS = [
  'actor', 'recipient', 'term', 'number', 'date', 'place', 'status', 'strength', 'speaker', 'condition', 'detail',
] as const // biome-ignore format: a table of codes
export type DifferenceSlot = (typeof DIFFERENCE_SLOTS)[number]

/** A slot on which reports differ: what each article says there, and whether both cannot be right. */
export const differenceSchema = z
  .object({
    slot: z.enum(DIFFERENCE_SLOTS),
    /** By article id. */
    values: z.record(z.string(), z.string()),
    conflict: z.boolean(),
  })
  .readonly()
export type Difference = z.infer<typeof differenceSchema>

/** One event or one position, with all records that report it. */
export const claimSchema = z
  .object({
    /** Hash of its first member, so that it keeps its name while it grows. */
    id: z.string(),
    story: z.string(),
    /** In plain words, of the clearest member; or as a person named it. */
    label: z.string(),
    type: z.enum(EVENT_TYPES),
    status: z.enum(STATUSES),
    actors: z.array(partySchema).readonly(),
    recipients: z.array(partySchema).readonly(),
    /** `ARTICLE#RECORD`, in order of publication, then of the text. The clearest stands in `lead`. */
    members: z.array(z.string()).readonly(),
    lead: z.string(),
    agreement: z.enum(AGREEMENTS),
    /** How many outlets report it; an article without outlet counts as one of its own. */
    outlets: z.int().min(1),
    /** How many independent origins it has. */
    origins: z.int().min(1),
    /** Where its words come from when the text says so, e.g. "interview with Harbour Radio". */
    origin: z.string().nullable(),
    differences: z.array(differenceSchema).readonly(),
  })
  .readonly()
export type Claim = z.infer<typeof claimSchema>
