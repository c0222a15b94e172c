import { z } from 'zod'
import { filterIn, filterQuery, pagingIn, pagingQuery } from '../http/query.js'
import { resource } from '../resource.js'
import { StoriesPage } from './stories-page.js'
import { latestChanges, storyRowsSchema } from './story-row.js'

export const stories = resource({
  path: '/stories',
  name: 'listStories',
  summary: 'What is going on, story by story, the one with the latest report first.',
  params: z.object({}),
  query: filterQuery('stories').extend(pagingQuery.shape),
  answer: storyRowsSchema,
  view: async ({ store: { questions }, now }, { query }) => {
    const { rows, next } = await questions.stories(filterIn('stories', query, now()), pagingIn(query))
    return {
      next,
      rows: await Promise.all(rows.map(async (row) => ({ ...row, latest: await latestChanges(questions, row.id) }))),
    }
  },
  page: (view, { query, address }) => ({
    title: 'Stories',
    section: '/stories',
    body: <StoriesPage view={view} query={query} address={address} />,
  }),
})
