import { z } from 'zod'
import { partySchema } from './party.js'
import { spanSchema } from './span.js'

/** PLOVER 0.8 event types: verbal and material cooperation, verbal and material conflict. */
export const EVENT_TYPES = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST',
  'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
] as const // biome-ignore format: a table of codes
export type EventType = (typeof EVENT_TYPES)[number]

export const STATUSES = ['actual', 'negated', 'future', 'hypothetical', 'historical'] as const
export type Status = (typeof STATUSES)[number]

/** When it happened: ISO 8601 dates, end included, and the words that say so. */
export const dateSchema = z.object({ start: z.string(), end: z.string(), text: z.string() }).readonly()

/**
 * The act that a content names, and between whom: who should do (promises to do, refuses to do, is accused of doing) what to whom.
 * `act` is a verb's or noun's lemma, words of one meaning under one name ("pull out" and "withdrawal" are `withdraw`); `object` the
 * noun phrase it is done to, or the noun itself, in lower case without determiners.
 */
export const propositionSchema = z
  .object({
    act: z.string(),
    /** What the act would be as an event; null for an act that the lexicon has no word for. */
    type: z.enum(EVENT_TYPES).nullable(),
    actors: z.array(partySchema).readonly(),
    recipients: z.array(partySchema).readonly(),
    object: z.string().nullable(),
    negated: z.boolean(),
  })
  .readonly()
export type Proposition = z.infer<typeof propositionSchema>

export const GUARANTEE_FORMS = ['legal', 'political', 'military', 'financial'] as const
export const STANDINGS = ['demand', 'offer', 'refusal', 'fact'] as const

/** Who guarantees to whom, beside what a record says of it. PLOVER has no word for a third party who guarantees: this is ours. */
export const guaranteeSchema = z
  .object({
    guarantors: z.array(partySchema).readonly(),
    beneficiaries: z.array(partySchema).readonly(),
    /** Null where the words do not say. */
    form: z.enum(GUARANTEE_FORMS).nullable(),
    standing: z.enum(STANDINGS),
    /** The words that name the guarantee. */
    words: spanSchema,
  })
  .readonly()
export type Guarantee = z.infer<typeof guaranteeSchema>

/**
 * An event or a position: who does, demands, offers or refuses what, to whom. `evidence` is the exact clause from `start` to
 * `end`; `trigger` the exact words in it that carry the event; `rule` the row or component that made the record.
 */
export const recordSchema = z
  .object({
    id: z.string(),
    start: z.int().min(0),
    end: z.int().min(0),
    evidence: z.string(),
    trigger: z.string(),
    type: z.enum(EVENT_TYPES),
    /** PLOVER mode, null where the text gives none. */
    mode: z.string().nullable(),
    actors: z.array(partySchema).readonly(),
    recipients: z.array(partySchema).readonly(),
    /** What is asked, promised, refused, backed, yielded, threatened or alleged, in at most twelve words. */
    content: z.string().nullable(),
    proposition: propositionSchema.nullable(),
    guarantee: guaranteeSchema.nullable(),
    status: z.enum(STATUSES),
    speaker: partySchema.nullable(),
    date: dateSchema.nullable(),
    place: z.string().nullable(),
    /** Between 0 and 1: of records at 0.9 about nine in ten should be right. */
    confidence: z.number().min(0).max(1),
    rule: z.string(),
  })
  .readonly()
export type EventRecord = z.infer<typeof recordSchema>

/** When it happened as far as its report tells: the first day that its words say, else the day of publication; null where neither is known. */
export function dayOfRecord(
  { date }: Pick<EventRecord, 'date'>,
  { published }: { readonly published: string | null },
): string | null {
  return date?.start ?? published?.slice(0, 10) ?? null
}
