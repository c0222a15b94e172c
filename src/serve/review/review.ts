import { z } from 'zod'
import { DOUBT_KINDS } from '../../reconcile/doubts.js'
import { judgementRowSchema } from '../judgements/judgement-row.js'
import { resource } from '../resource.js'
import { doubtSchema } from './doubt-row.js'
import { ReviewPage } from './review-page.js'
import { reviewQueue } from './review-queue.js'

const query = z.object({
  story: z.string().optional().meta({ description: 'The id of a story, or its beginning: doubts of it alone.' }),
  kind: z.array(z.enum(DOUBT_KINDS)).optional().meta({ description: 'Doubts of these kinds alone.' }),
  cursor: z.string().optional().meta({ description: 'Where the page begins: `next` of the page before.' }),
  judged: z.string().optional().meta({ description: 'A judgement that is to be told, as it was just made.' }),
  item: z.string().optional().meta({ description: 'For the page: the doubt that is shown; default the first.' }),
  was: z
    .string()
    .optional()
    .meta({ description: 'For the page: the doubt that was judged, where undoing leads back to.' }),
  by: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'For the page: the name of who judges, where the server knows none.' }),
})
export type ReviewQuery = z.output<typeof query>

export const reviewSchema = z.object({
  rows: z.array(doubtSchema).readonly(),
  next: z.string().nullable().meta({ description: 'The cursor of the next page of stories; null on the last.' }),
  judged: z.int().meta({ description: 'Judgements that stand in the stories of this page.' }),
  last: judgementRowSchema.nullable().meta({ description: 'The judgement asked for by `judged`.' }),
})
export type Review = z.output<typeof reviewSchema>

export const review = resource({
  path: '/review',
  name: 'listDoubts',
  summary:
    'What a person should look at, story by story: those that changed last first; of a story near merges, conflicts, then unsure records.',
  params: z.object({}),
  query,
  answer: reviewSchema,
  view: (context, { query }) => reviewQueue(context, query),
  page: (view, { query, visitor }) => ReviewPage(view, query, visitor),
})
