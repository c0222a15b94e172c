import { z } from 'zod'
import { titled } from '../../export/titled.js'
import { RECORD_ORDERS } from '../../store/questions.js'
import { filterIn, filterQuery, listOf, pagingIn, pagingQuery } from '../http/query.js'
import { activeFilters, valuesOf } from '../page/active-filters.js'
import { FacetLinks } from '../page/facet-links.js'
import { ListPage } from '../page/list-page.js'
import { SortLinks } from '../page/sort-links.js'
import { resource } from '../resource.js'
import { RecordEntry } from './record-entry.js'
import { countsOf, countsSchema } from './record-facets.js'
import { recordRowSchema } from './record-row.js'

const ORDER_WORDS = [
  ['date', 'date'],
  ['confidence', 'confidence'],
  ['added', 'when added'],
] as const satisfies readonly (readonly [(typeof RECORD_ORDERS)[number], string])[]

export const records = resource({
  path: '/records',
  name: 'listRecords',
  summary: 'Who does, demands, offers and refuses what, with the words that say so, and how many records have which values.',
  params: z.object({}),
  query: filterQuery('records').extend(pagingQuery.shape).extend({
    sort: z.enum(RECORD_ORDERS).default('date').meta({ description: 'By day, the latest first; the surest first; or those added last first.' }),
  }),
  answer: listOf(recordRowSchema).extend(countsSchema.shape),
  view: async ({ store: { questions }, now }, { query }) => {
    const filter = filterIn('records', query, now())
    const { rows, next } = await questions.records(filter, { ...pagingIn(query), sort: query.sort })
    const [counts, filters] = [await countsOf(filter, questions), await activeFilters('records', query, questions)]
    return { rows: await titled(rows, questions), next, filters, ...counts }
  },
  page: ({ rows, next, filters, total, facets }, { query, address }) => ({
    title: 'Records',
    section: '/records',
    isWide: true,
    body: (
      <ListPage
        title="Records"
        question="records"
        query={query}
        address={address}
        filters={filters}
        next={next}
        count={`${total.toLocaleString('en')} ${total === 1 ? 'record' : 'records'}`}
        sorts={<SortLinks orders={ORDER_WORDS} sort={query.sort} address={address} />}
        facets={facets.map(({ name, values, isWhole }) => (
          <FacetLinks
            name={name}
            choices={values}
            chosen={valuesOf(filters, name)}
            address={address}
            more={isWhole ? null : `The ${values.length} most frequent.`}
          />
        ))}
        nothing={rows.length > 0 ? null : <p>No record fits. Take a filter away, or use fewer words.</p>}
      >
        <ol class="entries">
          {rows.map((row) => (
            <RecordEntry row={row} />
          ))}
        </ol>
      </ListPage>
    ),
  }),
}) // biome-ignore format: one line reads best
