import { z } from 'zod'
import { Fault } from '../../model/fault.js'
import { FILTER_DESCRIPTIONS } from '../../store/filter-descriptions.js'
import { type FilterWords, parseFilter } from '../../store/filter-words.js'
import { FILTERS, type Filter, type Paging, type Question } from '../../store/questions.js'
import { activeFilterSchema } from '../page/active-filters.js'

const MOST_ROWS = 1000

/** How much of a list is wanted. */
export const pagingQuery = z.object({
  limit: z.coerce.number().int().min(1).max(MOST_ROWS).optional().meta({ description: 'Rows of a page; default 50.' }),
  cursor: z.string().optional().meta({ description: 'Where the page begins: `next` of the page before.' }),
})

export function pagingIn({ limit, cursor }: z.output<typeof pagingQuery>): Paging {
  return { ...(limit === undefined ? {} : { limit }), ...(cursor === undefined ? {} : { cursor }) }
}

/** The filters of a question as they stand in an address; each may be given several times. */
export function filterQuery(question: Question) {
  const shape = Object.fromEntries(
    FILTERS[question].map((name) => [
      name,
      z.array(z.string()).optional().meta({ description: FILTER_DESCRIPTIONS[name][1] }),
    ]),
  )
  // The type has them all, so that what extends it keeps its own types; those that are not heeded are never there.
  return z.object(shape as Record<keyof Filter, z.ZodOptional<z.ZodArray<z.ZodString>>>)
}

/** The filter that an address means. Throws the fault of the first word that makes no sense. */
export function filterIn(question: Question, query: Readonly<Record<string, unknown>>, now: string): Filter {
  const words = Object.fromEntries(
    FILTERS[question].flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]])),
  ) as FilterWords
  const filter = parseFilter(question, words, now)
  if (filter instanceof Fault) throw filter
  return filter
}

/** A page of rows, as the API gives it. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({
    rows: z.array(row).readonly(),
    next: z.string().nullable().meta({ description: 'The cursor of the next page; null on the last.' }),
  })
}

/** A page of a list that can be narrowed. */
export function listOf<Row extends z.ZodType>(row: Row) {
  return pageOf(row).extend({
    filters: z.array(activeFilterSchema).readonly().meta({ description: 'What narrows the list, value by value.' }),
  })
}
