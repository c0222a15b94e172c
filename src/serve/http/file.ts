import { z } from 'zod'

/** A file as JSON has it, and as a form's is turned into, so that an action knows one shape of it. */
export const fileSchema = z
  .object({
    name: z
      .string()
      .meta({ description: 'By which its kind is told, and what reports in it are called; it is opened nowhere.' }),
    base64: z.base64().meta({ description: 'Its bytes.' }),
  })
  .readonly()
export type GivenFile = z.output<typeof fileSchema>

/** The files of a form; a field in which nobody chose one is an empty file without a name. */
export async function filesIn(values: readonly (string | File)[]): Promise<readonly (string | GivenFile)[]> {
  const chosen = values.filter((value) => typeof value === 'string' || value.size > 0 || value.name !== '')
  return Promise.all(
    chosen.map(async (value) =>
      typeof value === 'string'
        ? value
        : { name: value.name, base64: Buffer.from(await value.arrayBuffer()).toString('base64') },
    ),
  )
}
