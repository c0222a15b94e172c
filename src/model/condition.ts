import { z } from 'zod'
import { partySchema } from './party.js'
import { spanSchema } from './span.js'

export const CONDITION_KINDS = [
  'precondition', 'contingency', 'concession', 'cause', 'purpose', 'consequence', 'alternative',
] as const // biome-ignore format: a table of codes
export type ConditionKind = (typeof CONDITION_KINDS)[number]

/** A link between two propositions that the text states, by the party that states it (null: the article). */
export const conditionSchema = z
  .object({
    id: z.string(),
    kind: z.enum(CONDITION_KINDS),
    antecedent: spanSchema,
    consequent: spanSchema,
    cue: z.string(),
    holder: partySchema.nullable(),
  })
  .readonly()
export type Condition = z.infer<typeof conditionSchema>
