import { z } from 'zod'
import { storySchema } from '../../model/story.js'
import { filterIn, filterQuery, pageOf, pagingIn, pagingQuery } from '../http/query.js'
import { resource } from '../resource.js'

const storyRowSchema = storySchema.unwrap().extend({
  outlets: z.int(),
  origins: z.int(),
  records: z.int(),
  claims: z.int(),
  conflicts: z.int(),
  actors: z.array(z.string()).readonly(),
  changed: z.string().nullable(),
})

export const stories = resource({
  path: '/stories',
  name: 'listStories',
  summary: 'The stories of the ledger, those that changed last first.',
  params: z.object({}),
  query: filterQuery('stories').extend(pagingQuery.shape),
  answer: pageOf(storyRowSchema),
  view: ({ store, now }, { query }) => store.questions.stories(filterIn('stories', query, now()), pagingIn(query)),
  page: ({ rows }) => ({
    title: 'Stories',
    section: '/stories',
    body: (
      <>
        <h1>Stories</h1>
        <ol class="stories">
          {rows.map(({ id, title }) => (
            <li>
              <a href={`/stories/${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </>
    ),
  }),
})
