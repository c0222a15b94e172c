import { z } from 'zod'
import { AGREEMENTS } from '../../model/claim.js'
import { recordSchema } from '../../model/record.js'
import { articleHeadSchema } from '../page/article-head.js'

export const recordRowSchema = z
  .object({
    record: recordSchema,
    article: articleHeadSchema,
    story: z.string().nullable(),
    title: z.string().nullable().meta({ description: 'Of the story.' }),
    claim: z.string().nullable(),
    agreement: z.enum(AGREEMENTS).nullable(),
  })
  .readonly()
export type RecordRow = z.infer<typeof recordRowSchema>
