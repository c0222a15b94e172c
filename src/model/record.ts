import { z } from 'zod'
import { partySchema } from './party.js'

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
    content: z.string().nullable(),
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
