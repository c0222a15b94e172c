import { z } from 'zod'

/**
 * A stretch of an article's text. `start` and `end` are UTF-16 code units into the untouched text (end exclusive);
 * `text` is that slice, kept so that a span can be read, and checked, without the article.
 */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0), text: z.string() }).readonly()
export type Span = z.infer<typeof spanSchema>

/** A stretch of text by its offsets alone, where the text is at hand. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The span of `text` at a range. */
export function spanOf(text: string, { start, end }: Range): Span {
  return { start, end, text: text.slice(start, end) }
}
