import { z } from 'zod'
import { inReadingOrder } from '../../export/change-words.js'
import { changeSchema } from '../../model/change.js'
import { storySchema } from '../../model/story.js'
import type { Questions } from '../../store/questions.js'
import { reportDaysSchema } from '../charts/small-timeline.js'

/** A story in the list of them. */
export const storyRowSchema = storySchema.unwrap().extend({
  outlets: z.int(),
  origins: z.int().meta({ description: 'The most independent origins that one of its claims has.' }),
  records: z.int(),
  claims: z.int(),
  conflicts: z.int().meta({ description: 'Claims that are told in ways that cannot all be right.' }),
  actors: z.array(z.string()).readonly().meta({ description: 'Ids of those who act most, most first.' }),
  changed: z.string().nullable().meta({ description: 'When it last changed: an ISO 8601 instant.' }),
  days: reportDaysSchema.meta({ description: 'Reports by ISO day, undated ones left out.' }),
  latest: z.array(changeSchema).readonly().meta({ description: 'Of what changed last, what moves most.' }),
})
export type StoryRow = z.infer<typeof storyRowSchema>

const MOST_LOOKED_AT = 30
const MOST_SHOWN = 3

/** Of the latest changes of a story those that move things most; that claims are new is told by their number. */
export async function latestChanges(
  { changes }: Pick<Questions, 'changes'>,
  story: string,
): Promise<StoryRow['latest']> {
  const { rows } = await changes({ story: [story] }, { limit: MOST_LOOKED_AT })
  const [last] = rows
  const ofMoment = rows.filter(({ at, kind }) => at === last?.at && kind !== 'claim-new' && kind !== 'story-new')
  return inReadingOrder(ofMoment).slice(0, MOST_SHOWN)
}
