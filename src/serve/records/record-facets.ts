import { z } from 'zod'
import { FACETS, type FacetName, type Filter, type Questions } from '../../store/questions.js'
import { valueWords } from '../page/value-words.js'

const facetSchema = z
  .object({
    name: z.enum(FACETS),
    values: z.array(z.object({ value: z.string(), label: z.string(), count: z.int() }).readonly()).readonly(),
    isWhole: z.boolean().meta({ description: 'False where there are other values, which fewer records have.' }),
  })
  .readonly()

export const countsSchema = z.object({
  total: z.int().meta({ description: 'Records on all pages.' }),
  facets: z.array(facetSchema).readonly().meta({
    description:
      'The most frequent values of each field, counted as if the filter did not narrow that field. A record of several actors counts for each.',
  }),
})

/** How the records that a filter leaves are spread, each value as a person reads it. */
export async function countsOf(filter: Filter, questions: Questions): Promise<z.input<typeof countsSchema>> {
  const { total, facets } = await questions.facets(filter)
  const titles = await questions.titles(facets.story.values.map(({ value }) => value))
  const label = (name: FacetName, value: string) =>
    name === 'story' ? (titles.get(value) ?? value) : valueWords(name, value)
  return {
    total,
    facets: FACETS.map((name) => ({
      name,
      isWhole: facets[name].isWhole,
      values: facets[name].values.map(({ value, count }) => ({ value, label: label(name, value), count })),
    })),
  }
}
