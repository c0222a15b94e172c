import type { Questions } from '../../store/questions.js'
import type { Context } from '../context.js'
import { judgementRow } from '../judgements/judgement-row.js'
import type { DoubtRow } from './doubt-row.js'
import type { Review, ReviewQuery } from './review.js'
import { storyDoubts } from './story-doubts.js'

/** A page ends with the story that brings it to so many doubts, */
const ENOUGH = 50
/** and after so many stories: a ledger without doubts must not be read to its end for one page. */
const MOST_STORIES = 20

type Asked = Pick<ReviewQuery, 'story' | 'kind' | 'cursor' | 'judged'>

/** The doubts of the stories with the latest reports, from the cursor on. */
export async function reviewQueue({ store }: Pick<Context, 'store'>, asked: Asked): Promise<Review> {
  const rows: DoubtRow[] = []
  let judged = 0
  let next = asked.cursor ?? null
  for (let visited = 0; visited < MOST_STORIES && rows.length < ENOUGH; visited++) {
    const [story, after] = await storyAt(store.questions, asked.story, next)
    next = after
    if (story === undefined) break
    const doubts = await storyDoubts(store, story)
    judged += doubts.judged
    rows.push(...doubts.rows.filter(({ kind }) => asked.kind === undefined || asked.kind.includes(kind)))
    if (next === null) break
  }
  const last = asked.judged === undefined ? null : await judgementRow(store, asked.judged)
  return { rows, next, judged, last }
}

async function storyAt(
  questions: Pick<Questions, 'stories'>,
  story: string | undefined,
  cursor: string | null,
): Promise<readonly [story: DoubtRow['story'] | undefined, next: string | null]> {
  const filter = story === undefined ? {} : { story: [story] }
  const { rows, next } = await questions.stories(filter, { limit: 1, ...(cursor === null ? {} : { cursor }) })
  const [row] = rows
  return [row && { id: row.id, title: row.title }, next]
}
