import { z } from 'zod'

/** A report as it comes in: the text byte for byte, and what is known about it. */
export const articleSchema = z
  .object({
    /** Hash of the content, so that the same report read twice is one article. */
    id: z.string(),
    /** The name the source gave it: an id from JSON Lines, or the file's path. */
    ref: z.string(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    /** ISO 8601, as the source states it. */
    published: z.string().nullable(),
    /** ISO 639-1. */
    language: z.string().nullable(),
    text: z.string(),
  })
  .readonly()
export type Article = z.infer<typeof articleSchema>
