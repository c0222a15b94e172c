import { z } from 'zod'
import { partySchema } from '../../model/party.js'
import { STANCES } from '../../model/position.js'

export const positionRowSchema = z
  .object({
    id: z.string(),
    story: z.string(),
    title: z.string().nullable().meta({ description: 'Of the story.' }),
    proposal: z.string(),
    label: z.string().meta({ description: 'The proposal in plain words.' }),
    holder: partySchema,
    stance: z.enum(STANCES),
    basis: z.enum(['word', 'deed']),
    according: partySchema.nullable().meta({ description: 'Who says so, where it is another than the holder.' }),
    conditions: z.int().meta({ description: 'How many terms it is tied to.' }),
    since: z.string().nullable(),
    lastSeen: z.string().nullable(),
    before: z.array(z.enum(STANCES)).readonly().meta({ description: 'Stances before this one, oldest first.' }),
    members: z.array(z.string()).readonly().meta({ description: '`ARTICLE#RECORD` of the evidence.' }),
  })
  .readonly()
export type PositionRow = z.infer<typeof positionRowSchema>
