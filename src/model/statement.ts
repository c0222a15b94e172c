import { z } from 'zod'
import { partySchema } from './party.js'
import { dateSchema } from './record.js'
import { spanSchema } from './span.js'

export const DIRECTNESS = ['direct', 'indirect', 'mixed'] as const
export type Directness = (typeof DIRECTNESS)[number]

export const FORCES = ['speech', 'thought', 'stance'] as const
export type Force = (typeof FORCES)[number]

/**
 * Words that the article attributes to somebody. `content` is a list, since "A," he said, "B" is one statement in two pieces;
 * `source` the words that name who says it ("the ministry's spokesman, a former judge"), null where the sentence names nobody. `force` is `speech` for
 * what is said, `thought` for what is held or wished, `stance` for what is only praised, wanted or discussed: its content is not told in
 * the source's words. `within` is the id of the statement whose content this one stands in ("Bern says that Oslo said no").
 */
export const statementSchema = z
  .object({
    id: z.string(),
    speaker: partySchema.nullable(),
    source: spanSchema.nullable(),
    cue: spanSchema,
    content: z.array(spanSchema).readonly(),
    directness: z.enum(DIRECTNESS),
    force: z.enum(FORCES),
    within: z.string().nullable(),
    addressees: z.array(partySchema).readonly(),
    date: dateSchema.nullable(),
  })
  .readonly()
export type Statement = z.infer<typeof statementSchema>
