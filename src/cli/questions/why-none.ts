import { listed } from '../../export/layout.js'
import type { Filter, Questions } from '../../store/questions.js'
import type { Asking } from './asking.js'

/**
 * Why a question has no answer: the ledger has nothing of the kind, one of the filters alone leaves nothing, or only all of them together do.
 * Ends with a line end.
 */
export async function whyNone<Row>(asking: Asking<Row>, filter: Filter, questions: Questions): Promise<string> {
  const [one, several] = asking.noun
  const finds = async (part: Filter): Promise<boolean> =>
    (await asking.page(questions, part, { limit: 1 })).rows.length > 0
  const filters = Object.entries(filter) as readonly (readonly [keyof Filter, Filter[keyof Filter]])[]
  if (!(await finds({})))
    return asking.question === 'search'
      ? 'No sentence has all these words.\n'
      : `The ledger has no ${several} yet: demarche add SOURCE…\n`
  const barren: string[] = []
  for (const [name, value] of filters) if (!(await finds({ [name]: value }))) barren.push(filterWords(name, value))
  if (barren.length > 0) return `No ${one} has ${listed(barren, 'or')}.\n`
  const all = filters.map(([name, value]) => filterWords(name, value))
  return `No ${one} has all of: ${listed(all)}. Leave one out to find some.\n`
}

/** `--actor NOR,ISL`, as one types it. */
function filterWords(name: keyof Filter, value: Filter[keyof Filter]): string {
  return `--${name} ${[value].flat().join(',')}`
}
