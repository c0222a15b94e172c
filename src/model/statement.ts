import { z } from 'zod'
import { partySchema } from './party.js'
import { dateSchema } from './record.js'
import { spanSchema } from './span.js'

export const DIRECTNESS = ['direct', 'indirect', 'mixed'] as const
export type Directness = (typeof DIRECTNESS)[number]

/** Words that the article attributes to somebody. `content` is a list, since "A," he said, "B" is one statement in two pieces. */
export const statementSchema = z
  .object({
    id: z.string(),
    speaker: partySchema.nullable(),
    cue: spanSchema,
    content: z.array(spanSchema).readonly(),
    directness: z.enum(DIRECTNESS),
    addressees: z.array(partySchema).readonly(),
    date: dateSchema.nullable(),
  })
  .readonly()
export type Statement = z.infer<typeof statementSchema>
