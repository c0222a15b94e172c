import { z } from 'zod'
import { STORY_ORDERS } from '../../store/questions.js'
import { filterIn, filterQuery, listOf, pagingIn, pagingQuery } from '../http/query.js'
import { activeFilters } from '../page/active-filters.js'
import { ListPage } from '../page/list-page.js'
import { SortLinks } from '../page/sort-links.js'
import { resource } from '../resource.js'
import { EmptyLedger } from './empty-ledger.js'
import { StoryEntry } from './story-entry.js'
import { latestChanges, storyRowSchema } from './story-row.js'

const ORDER_WORDS = [
  ['changed', 'latest change'],
  ['reported', 'latest report'],
] as const satisfies readonly (readonly [(typeof STORY_ORDERS)[number], string])[]

export const stories = resource({
  path: '/stories',
  name: 'listStories',
  summary: 'What is going on, story by story, newest change first.',
  params: z.object({}),
  query: filterQuery('stories').extend({
    ...pagingQuery.shape,
    sort: z
      .enum(STORY_ORDERS)
      .default('changed')
      .meta({ description: 'By the latest change, or by the latest report.' }),
  }),
  answer: listOf(storyRowSchema),
  view: async ({ store: { questions }, now }, { query }) => {
    const { rows, next } = await questions.stories(filterIn('stories', query, now()), {
      ...pagingIn(query),
      sort: query.sort,
    })
    return {
      rows: await Promise.all(rows.map(async (row) => ({ ...row, latest: await latestChanges(questions, row.id) }))),
      next,
      filters: await activeFilters('stories', query, questions),
    }
  },
  page: ({ rows, next, filters }, { query, address }) => ({
    title: 'Stories',
    section: '/stories',
    isWide: true,
    body:
      rows.length === 0 && filters.length === 0 && query.cursor === undefined ? (
        <EmptyLedger />
      ) : (
        <ListPage
          title="Stories"
          question="stories"
          query={query}
          address={address}
          filters={filters}
          next={next}
          sorts={<SortLinks orders={ORDER_WORDS} sort={query.sort} address={address} />}
          nothing={rows.length > 0 ? null : <p>No story has all of this. Take a filter away.</p>}
        >
          <ol class="stories">
            {rows.map((row) => (
              <StoryEntry row={row} />
            ))}
          </ol>
        </ListPage>
      ),
  }),
})
