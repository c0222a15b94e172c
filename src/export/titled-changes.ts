import type { Change } from '../model/change.js'
import type { Questions } from '../store/questions.js'
import type { ChangeRow } from './printed-change-table.js'

/** Changes with the titles that their stories have now. */
export async function titled(
  changes: readonly Change[],
  questions: Pick<Questions, 'stories'>,
): Promise<readonly ChangeRow[]> {
  const ids = [...new Set(changes.map(({ story }) => story))]
  const { rows } = ids.length === 0 ? { rows: [] } : await questions.stories({ story: ids }, { limit: ids.length })
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  return changes.map((change) => ({ ...change, title: titles.get(change.story) ?? null }))
}
