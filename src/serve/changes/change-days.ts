import { inReadingOrder } from '../../export/change-words.js'
import type { ChangeRow } from './change-row.js'

/** Changes of one story within one day, in the order in which they are read. */
export interface StoryChanges {
  readonly story: string
  readonly title: string | null
  readonly changes: readonly ChangeRow[]
}

/** Changes by day, the latest first, and within a day by story. */
export function changeDays(
  rows: readonly ChangeRow[],
): readonly { readonly day: string; readonly stories: readonly StoryChanges[] }[] {
  const days = grouped(rows, ({ at }) => at.slice(0, 10))
  return [...days].map(([day, changes]) => ({
    day,
    stories: [...grouped(inReadingOrder(changes), ({ story }) => story)].map(([story, of]) => ({
      story,
      title: of[0]?.title ?? null,
      changes: of,
    })),
  }))
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
