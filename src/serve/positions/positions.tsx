import { z } from 'zod'
import { titled } from '../../export/titled.js'
import { STANCES } from '../../model/position.js'
import { filterIn, filterQuery, listOf, pagingIn, pagingQuery } from '../http/query.js'
import { activeFilters, valuesOf } from '../page/active-filters.js'
import { FacetLinks } from '../page/facet-links.js'
import { ListPage } from '../page/list-page.js'
import { valueWords } from '../page/value-words.js'
import { resource } from '../resource.js'
import { PositionEntry } from './position-entry.js'
import { positionRowSchema } from './position-row.js'

export const positions = resource({
  path: '/positions',
  name: 'listPositions',
  summary: 'Who stands how on which proposal, and how before; those seen last first.',
  params: z.object({}),
  query: filterQuery('positions').extend(pagingQuery.shape),
  answer: listOf(positionRowSchema),
  view: async ({ store: { questions }, now }, { query }) => {
    const { rows, next } = await questions.positions(filterIn('positions', query, now()), pagingIn(query))
    const filters = await activeFilters('positions', query, questions)
    return { rows: await titled(rows, questions), next, filters }
  },
  page: ({ rows, next, filters }, { query, address }) => ({
    title: 'Positions',
    section: '/positions',
    isWide: true,
    body: (
      <ListPage
        title="Positions"
        question="positions"
        query={query}
        address={address}
        filters={filters}
        next={next}
        facets={
          <FacetLinks
            name="stance"
            choices={STANCES.map((stance) => ({ value: stance, label: valueWords('stance', stance), count: null }))}
            chosen={valuesOf(filters, 'stance')}
            address={address}
          />
        }
        nothing={rows.length > 0 ? null : <p>No position fits. Take a filter away, or use fewer words.</p>}
      >
        <ol class="entries">
          {rows.map((row) => (
            <PositionEntry row={row} />
          ))}
        </ol>
      </ListPage>
    ),
  }),
})
