import { z } from 'zod'
import { partySchema } from './party.js'
import { EVENT_TYPES } from './record.js'

/** Something on the table: an act that somebody wants, offers, backs or refuses. */
export const proposalSchema = z
  .object({
    id: z.string(),
    story: z.string(),
    /** In plain words: "no-fly zone over Ukraine". */
    label: z.string(),
    /** The act, as in a record's proposition. */
    act: z.string(),
    type: z.enum(EVENT_TYPES).nullable(),
    /** Who is to do it, and to or for whom; empty where nobody says. */
    actors: z.array(partySchema).readonly(),
    recipients: z.array(partySchema).readonly(),
    /** Claims in which it is asked for, offered, refused or done. */
    claims: z.array(z.string()).readonly(),
  })
  .readonly()
export type Proposal = z.infer<typeof proposalSchema>

export const STANCES = ['demands', 'offers', 'supports', 'accepts', 'conditional', 'opposes', 'refuses'] as const
export type Stance = (typeof STANCES)[number]

const stanceSpanSchema = z
  .object({
    stance: z.enum(STANCES),
    /** ISO days, from the date of the record, else of the statement, else of publication; null where none is known. */
    since: z.string().nullable(),
    lastSeen: z.string().nullable(),
    claims: z.array(z.string()).readonly(),
  })
  .readonly()
export type StanceSpan = z.infer<typeof stanceSpanSchema>

/** Where a party stands on a proposal, now and before. */
export const positionSchema = z
  .object({
    id: z.string(),
    story: z.string(),
    proposal: z.string(),
    holder: partySchema,
    /** The latest stance. */
    stance: z.enum(STANCES),
    /** `word`: it says so. `deed`: it does so. */
    basis: z.enum(['word', 'deed']),
    /** Who says that this is the holder's stance, where it is not the holder or the report: "according to Kyiv". */
    according: partySchema.nullable(),
    /** True where the stance is only supposed ("if they are not ready to"). */
    supposed: z.boolean(),
    claims: z.array(z.string()).readonly(),
    /** `ARTICLE#RECORD` of the evidence. */
    members: z.array(z.string()).readonly(),
    /** `ARTICLE#CONDITION` of the terms it is tied to. */
    conditions: z.array(z.string()).readonly(),
    since: z.string().nullable(),
    lastSeen: z.string().nullable(),
    /** All stances in order of time, the present one last: one entry where nothing changed. */
    history: z.array(stanceSpanSchema).readonly(),
  })
  .readonly()
export type Position = z.infer<typeof positionSchema>
