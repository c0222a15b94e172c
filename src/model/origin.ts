import { z } from 'zod'

export const ORIGIN_KINDS = ['wire', 'interview', 'broadcast', 'document', 'own'] as const
export type OriginKind = (typeof ORIGIN_KINDS)[number]

/** Where a report says its words come from: an agency, an interview, a broadcast, a document. */
export const originSchema = z
  .object({ name: z.string(), kind: z.enum(ORIGIN_KINDS), start: z.int().min(0), end: z.int().min(0) })
  .readonly()
export type Origin = z.infer<typeof originSchema>

export const SHARED_ORIGIN_KINDS = [...ORIGIN_KINDS, 'copy', 'utterance'] as const

/**
 * One source behind reports of a story: an agency, interview, broadcast, document or unnamed source that one or several of them name, a
 * text that several print alike (`copy`), or words of one speaker that they quote alike (`utterance`). Claims that stand on one such
 * source are told once, however many outlets print them.
 */
export const sharedOriginSchema = z
  .object({
    id: z.string(),
    story: z.string(),
    /** In the words of the reports: "interview with CNN and Reuters". */
    name: z.string(),
    kind: z.enum(SHARED_ORIGIN_KINDS),
    /** Ids of the articles that draw on it. */
    articles: z.array(z.string()).readonly(),
    /** What is known to come from it: `ARTICLE#RECORD`; for a copy all records of the copied text. */
    members: z.array(z.string()).readonly(),
  })
  .readonly()
export type SharedOrigin = z.infer<typeof sharedOriginSchema>
