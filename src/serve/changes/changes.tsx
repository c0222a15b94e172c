import { z } from 'zod'
import { transition } from '../../export/change-words.js'
import { titled } from '../../export/titled.js'
import { CHANGE_KINDS } from '../../model/change.js'
import { filterIn, filterQuery, listOf, pagingIn, pagingQuery } from '../http/query.js'
import { activeFilters, valuesOf } from '../page/active-filters.js'
import { storyAddress } from '../page/addresses.js'
import { Day } from '../page/day.js'
import { FacetLinks } from '../page/facet-links.js'
import { ListPage } from '../page/list-page.js'
import { valueWords } from '../page/value-words.js'
import { resource } from '../resource.js'
import { changeDays } from './change-days.js'
import { ChangeEntry } from './change-entry.js'
import { changeRowSchema } from './change-row.js'

export const changes = resource({
  path: '/changes',
  name: 'listChanges',
  summary: 'What became of the ledger when reports arrived or a person judged, the latest first.',
  params: z.object({}),
  query: filterQuery('changes').extend(pagingQuery.shape),
  answer: listOf(changeRowSchema),
  view: async ({ store: { questions }, now }, { query }) => {
    const { rows, next } = await questions.changes(filterIn('changes', query, now()), pagingIn(query))
    const inWords = (await titled(rows, questions)).map((row) => ({ ...row, words: transition(row) }))
    return { rows: inWords, next, filters: await activeFilters('changes', query, questions) }
  },
  page: ({ rows, next, filters }, { query, address }) => ({
    title: 'Changes',
    section: '/changes',
    isWide: true,
    body: (
      <ListPage
        title="What changed"
        question="changes"
        query={query}
        address={address}
        filters={filters}
        next={next}
        count="Times are in UTC."
        facets={
          <FacetLinks
            name="kind"
            choices={CHANGE_KINDS.map((kind) => ({ value: kind, label: valueWords('kind', kind), count: null }))}
            chosen={valuesOf(filters, 'kind')}
            address={address}
          />
        }
        nothing={
          rows.length > 0 ? null : (
            <p>
              {filters.length > 0
                ? 'No change fits. Take a filter away, or look further back.'
                : 'Nothing has changed yet: the ledger has no reports.'}
            </p>
          )
        }
      >
        {changeDays(rows).map(({ day, stories }) => (
          <section>
            <h2 class="change-day">
              <Day iso={day} />
            </h2>
            {stories.map(({ story, title, changes }) => (
              <>
                <h3 class="change-story">
                  {title === null ? 'A story that is gone' : <a href={storyAddress(story)}>{title}</a>}
                </h3>
                <ol class="changes">
                  {changes.map((change) => (
                    <ChangeEntry change={change} />
                  ))}
                </ol>
              </>
            ))}
          </section>
        ))}
      </ListPage>
    ),
  }),
})
