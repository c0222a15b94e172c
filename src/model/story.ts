import { z } from 'zod'

/** Reports of one event or one negotiation. */
export const storySchema = z
  .object({
    /** Hash of the id of the article that founded it, so that it keeps its name while it grows. */
    id: z.string(),
    title: z.string(),
    /** Article ids, in order of publication, undated ones last. */
    articles: z.array(z.string()).readonly(),
    /** First and last day of publication, ISO 8601; null where no report has a date. */
    from: z.string().nullable(),
    to: z.string().nullable(),
  })
  .readonly()
export type Story = z.infer<typeof storySchema>
