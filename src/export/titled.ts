import type { Questions } from '../store/questions.js'

/** Rows with the titles that their stories have now; null where the story is gone, or there is none. */
export async function titled<Row extends { readonly story: string | null }>(
  rows: readonly Row[],
  questions: Pick<Questions, 'titles'>,
): Promise<readonly (Row & { readonly title: string | null })[]> {
  const titles = await questions.titles([...new Set(rows.flatMap(({ story }) => story ?? []))])
  return rows.map((row) => ({ ...row, title: titles.get(row.story ?? '') ?? null }))
}
