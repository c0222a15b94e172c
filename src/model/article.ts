import { z } from 'zod'

/** What a source can state of an article beside its text. */
export const ARTICLE_FIELDS = ['title', 'outlet', 'byline', 'url', 'published', 'updated', 'language'] as const
export type ArticleField = (typeof ARTICLE_FIELDS)[number]

/**
 * Where a field comes from, the surest first: the page's JSON-LD, Open Graph and meta tags; the feed; the format that holds the article
 * (`record`: JSON Lines, a text file's header, ninjs, NewsML-G2, WARC headers); visible `markup` of the page, its `address`, or the `text` itself.
 */
export const FIELD_SOURCES = ['json-ld', 'open-graph', 'meta', 'feed', 'record', 'markup', 'address', 'text'] as const
export type FieldSource = (typeof FIELD_SOURCES)[number]

/** A report as it comes in: the text byte for byte, and what is known about it. */
export const articleSchema = z
  .object({
    /** Hash of the content, so that the same report read twice is one article. */
    id: z.string(),
    /** The name the source gave it: an id from JSON Lines, the file's path, or the address it was asked for at. */
    ref: z.string(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    /** Who wrote it, as printed, without "By". */
    byline: z.string().nullable(),
    /** The canonical address. */
    url: z.string().nullable(),
    /** ISO 8601, as the source states it. */
    published: z.string().nullable(),
    /** When it was last changed; ISO 8601, null where the source does not say. */
    updated: z.string().nullable(),
    /** ISO 639-1. */
    language: z.string().nullable(),
    /** Where each field that is known comes from. */
    fieldSources: z.partialRecord(z.enum(ARTICLE_FIELDS), z.enum(FIELD_SOURCES)).readonly(),
    text: z.string(),
  })
  .readonly()
export type Article = z.infer<typeof articleSchema>
