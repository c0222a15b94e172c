import { z } from 'zod'
import { articleHeadSchema } from '../page/article-head.js'

export const passageSchema = z
  .object({
    article: articleHeadSchema,
    story: z.string().nullable(),
    title: z.string().nullable().meta({ description: 'Of the story.' }),
    start: z.int().meta({ description: 'Of the sentence, in the text of the article.' }),
    end: z.int(),
    text: z.string(),
    hits: z
      .array(z.object({ start: z.int(), end: z.int() }).readonly())
      .readonly()
      .meta({ description: 'Ranges of the words found, in `text`.' }),
    records: z.array(z.string()).readonly().meta({ description: 'Ids of the records in the sentence.' }),
  })
  .readonly()
export type Passage = z.infer<typeof passageSchema>
