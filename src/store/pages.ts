import type { Page, Paging } from './questions.js'

/** Rows that are held at a time. */
const PAGE = 500

/** The pages of an answer, up to so many rows; there is at least one, which may be empty. */
export async function* pages<Row>(
  ask: (paging: Paging) => Promise<Page<Row>>,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<Page<Row>> {
  let left = limit
  let cursor: string | null = null
  do {
    const page: Page<Row> = await ask({ limit: Math.min(left, PAGE), ...(cursor === null ? {} : { cursor }) })
    yield page
    left -= page.rows.length
    cursor = page.next
  } while (cursor !== null && left > 0)
}
