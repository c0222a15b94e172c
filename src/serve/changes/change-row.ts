import { z } from 'zod'
import { changeSchema } from '../../model/change.js'

export const changeRowSchema = changeSchema
  .unwrap()
  .extend({
    title: z.string().nullable().meta({ description: 'Of the story, as it is now; null where it is gone.' }),
    words: z
      .string()
      .meta({ description: 'What became of it, as a person reads it; empty where the kind says it all.' }),
  })
  .readonly()
export type ChangeRow = z.infer<typeof changeRowSchema>
