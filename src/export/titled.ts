import type { Questions } from '../store/questions.js'

/** Rows with the titles that their stories have now; null where the story is gone, or there is none. */
export async function titled<Row extends { readonly story: string | null }>(
  rows: readonly Row[],
  questions: Pick<Questions, 'stories'>,
): Promise<readonly (Row & { readonly title: string | null })[]> {
  const ids = [...new Set(rows.flatMap(({ story }) => story ?? []))]
  const found = ids.length === 0 ? [] : (await questions.stories({ story: ids }, { limit: ids.length })).rows
  const titles = new Map(found.map(({ id, title }) => [id, title]))
  return rows.map((row) => ({ ...row, title: titles.get(row.story ?? '') ?? null }))
}
