import { z } from 'zod'
import { ledgerSchema } from '../../model/ledger.js'
import { action } from '../action.js'
import { faultPartsSchema } from '../work/fault-parts.js'
import { textSchema } from '../work/order.js'

const MOST_ARTICLES = 100

const texts = z.object({ articles: z.array(textSchema).min(1).max(MOST_ARTICLES).readonly() })
const two = z.object({ articles: z.array(textSchema).length(2).readonly() })

const answer = z.object({
  ledger: ledgerSchema,
  faults: z
    .array(faultPartsSchema)
    .readonly()
    .meta({ description: 'Of articles that could not be read; these are in no story.' }),
})

const READING = { method: 'post', params: z.object({}), megabytes: 20, answer, status: 200, next: null } as const

/** What `demarche read`, `brief` and `compare` say of reports, without keeping them. */
export const READINGS = [
  action({
    ...READING,
    path: '/read',
    name: 'readArticles',
    summary: 'Reads articles, each by itself, and keeps nothing of them: their statements, records and conditions.',
    body: texts,
    run: async ({ work }, { body: { articles } }) => answered(await work.ask({ kind: 'read', texts: articles })),
  }),
  action({
    ...READING,
    path: '/brief',
    name: 'briefArticles',
    summary:
      'Reads articles and what they say together, and keeps nothing of them: their stories, claims and positions.',
    body: texts,
    run: async ({ work }, { body: { articles } }) => answered(await work.ask({ kind: 'brief', texts: articles })),
  }),
  action({
    ...READING,
    path: '/compare',
    name: 'compareArticles',
    summary:
      'Reads two articles as one story, and keeps nothing of them: the claims of both, of one alone, and what differs.',
    body: two,
    run: async ({ work }, { body: { articles } }) => answered(await work.ask({ kind: 'compare', texts: articles })),
  }),
]

/** The process that reads made it by the same types; the app checks it by the schema. */
const answered = (value: unknown): z.input<typeof answer> => value as z.input<typeof answer>
