import { z } from 'zod'
import { idName } from '../../export/party-name.js'

export const actorRowSchema = z
  .object({
    id: z.string(),
    names: z.array(z.string()).readonly().meta({ description: 'Names and spellings, most frequent first.' }),
    sectors: z.array(z.string()).readonly().meta({ description: 'Codes of PLOVER 0.8, most frequent first.' }),
    acts: z.int().meta({ description: 'Records in which it acts.' }),
    receives: z.int().meta({ description: 'Records in which it is acted on.' }),
    speaks: z.int().meta({ description: 'Statements that are its own.' }),
    articles: z.int(),
    first: z.string().nullable().meta({ description: 'ISO day of the first report, of those that are dated.' }),
    last: z.string().nullable(),
  })
  .readonly()
export type ActorRow = z.infer<typeof actorRowSchema>

/** What an actor is called: its id where that is a known one, else the name that most reports use, since such an id is only that in capitals. */
export function actorTitle({ id, names }: Pick<ActorRow, 'id' | 'names'>): string {
  const name = idName(id)
  return name === id ? (names.find((one) => one.toUpperCase() === id) ?? name) : name
}
