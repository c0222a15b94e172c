import { z } from 'zod'

/** An article without its text. */
export const articleHeadSchema = z
  .object({
    id: z.string(),
    ref: z.string().meta({ description: 'What it was called where it came from.' }),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
  })
  .readonly()
