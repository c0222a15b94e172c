import type { Change } from '../model/change.js'
import { Fault } from '../model/fault.js'
import { pages } from '../store/pages.js'
import type { Questions } from '../store/questions.js'

/** A change by its whole id; `story`: that which it is of, null for one of none. Throws `reference-unknown` where there is none. */
export async function changeOf(
  questions: Pick<Questions, 'changes'>,
  id: string,
  story: string | null,
): Promise<Change> {
  const filter = story === null ? {} : { story: [story] }
  for await (const { rows } of pages((paging) => questions.changes(filter, paging))) {
    const change = rows.find((one) => one.id === id)
    if (change) return change
  }
  throw Fault.of('reference-unknown', { id, ids: '' })
}
