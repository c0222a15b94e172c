import { z } from 'zod'
import { Fault } from '../../model/fault.js'
import { ledgerSchema } from '../../model/ledger.js'
import { storySchema } from '../../model/story.js'
import { pagingQuery } from '../http/query.js'
import { resource } from '../resource.js'
import { coverageOf, coverageSchema } from './coverage.js'
import { CoveragePage } from './coverage-page.js'
import { briefIn, ledgerIn } from './story-in.js'
import { StoryPage } from './story-page.js'
import { storyViewOf, storyViewSchema } from './story-view.js'

const params = z.object({ id: z.string().meta({ description: 'The id of a story, or its beginning.' }) })

export const story = resource({
  path: '/stories/{id}',
  name: 'getStory',
  summary: 'The state of a story: what is agreed, who stands where, which report tells what, what blocks what.',
  params,
  query: z.object({}),
  answer: storyViewSchema,
  view: async ({ store }, { params: { id } }) => storyViewOf(await briefIn(store, id)),
  page: (view) => ({
    title: view.story.title || 'Untitled story',
    section: '/stories',
    body: <StoryPage view={view} />,
    scripts: ['pan'],
    isWide: true,
  }),
})

/** Rows of the matrix on a page, unless fewer are asked for. */
const ROWS = 200

export const storyCoverage = resource({
  path: '/stories/{id}/coverage',
  name: 'getStoryCoverage',
  summary: 'Which report of a story tells which claim, and how: all claims.',
  params,
  query: pagingQuery,
  answer: coverageSchema.unwrap().extend({ story: storySchema, next: z.string().nullable() }),
  view: async ({ store }, { params: { id }, query: { limit = ROWS, cursor } }) => {
    const brief = await briefIn(store, id)
    const coverage = coverageOf(brief)
    const from = placeIn(cursor)
    const end = from + limit
    const next = end < coverage.rows.length ? String(end) : null
    return { story: brief.story, ...coverage, rows: coverage.rows.slice(from, end), next }
  },
  page: (view, { address }) => ({
    title: `Coverage: ${view.story.title || 'Untitled story'}`,
    section: '/stories',
    body: <CoveragePage view={view} address={address} />,
    isWide: true,
  }),
})

function placeIn(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  if (/^\d{1,7}$/.test(cursor)) return Number(cursor)
  throw Fault.of('cursor-unknown', { cursor })
}

export const storyLedger = resource({
  path: '/stories/{id}/ledger',
  name: 'getStoryLedger',
  summary:
    'The ledger document of a story, demarche-ledger/1: its reports with all that was read from them, and what they say together.',
  params,
  query: z.object({}),
  answer: ledgerSchema,
  view: ({ store }, { params: { id } }) => ledgerIn(store, id),
  page: null,
})
