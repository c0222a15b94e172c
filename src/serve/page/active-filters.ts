import { z } from 'zod'
import { type FilterWords, typedValues } from '../../store/filter-words.js'
import { FILTERS, type Filter, type Question, type Questions } from '../../store/questions.js'
import { valueWords } from './value-words.js'

export const activeFilterSchema = z
  .object({
    name: z.string().meta({ description: 'Of the filter.' }),
    value: z.string().meta({ description: 'As it was typed.' }),
    label: z.string().meta({ description: 'As a person reads it.' }),
  })
  .readonly()
export type ActiveFilter = z.infer<typeof activeFilterSchema>

/** What narrows a list: each value by itself, a story by its title. */
export async function activeFilters(
  question: Question,
  query: Readonly<Record<string, unknown>>,
  questions: Pick<Questions, 'stories'>,
): Promise<readonly ActiveFilter[]> {
  const words = query as FilterWords
  const titles = await titlesOf(typedValues('story', words.story ?? []), questions)
  return FILTERS[question].flatMap((name) =>
    typedValues(name, words[name] ?? []).map((value) => ({
      name,
      value,
      label: (name === 'story' ? titles.get(value) : null) ?? valueWords(name, value),
    })),
  )
}

/** The titles of stories by the references to them, where they mean one. */
async function titlesOf(
  references: readonly string[],
  questions: Pick<Questions, 'stories'>,
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>()
  for (const reference of references) {
    const { rows, next } = await questions.stories({ story: [reference] }, { limit: 1 })
    const [story] = rows
    if (story && next === null) titles.set(reference, story.title)
  }
  return titles
}

/** Values that a filter has in an address, as they were typed. */
export function valuesOf(filters: readonly ActiveFilter[], name: keyof Filter): readonly string[] {
  return filters.flatMap((one) => (one.name === name ? [one.value] : []))
}
