import { z } from 'zod'
import { titled } from '../../export/titled.js'
import { filterIn, filterQuery, listOf, pagingIn, pagingQuery } from '../http/query.js'
import { activeFilters } from '../page/active-filters.js'
import { findAddress } from '../page/addresses.js'
import { ListPage } from '../page/list-page.js'
import { resource } from '../resource.js'
import { HowToSearch } from './how-to-search.js'
import { PassageEntry } from './passage-entry.js'
import { passageSchema } from './passage-row.js'
import { SearchForm } from './search-form.js'

export const search = resource({
  path: '/search',
  name: 'searchSentences',
  summary: 'Sentences that have all the words, those added last first.',
  params: z.object({}),
  query: filterQuery('search').extend(pagingQuery.shape).extend({
    text: z.string().default('').meta({ description: 'Words; "…" for a phrase, a* for a beginning. Nothing is found without.' }),
  }),
  answer: listOf(passageSchema),
  view: async ({ store: { questions }, now }, { query }) => {
    const { rows, next } = await questions.search(query.text, filterIn('search', query, now()), pagingIn(query))
    return { rows: await titled(rows, questions), next, filters: await activeFilters('search', query, questions) }
  },
  page: ({ rows, next, filters }, { query, address }) => ({
    title: query.text === '' ? 'Search' : `${query.text}: search`,
    section: null,
    isWide: true,
    body: (
      <ListPage
        title="Search sentences"
        question="search"
        query={query}
        address={address}
        filters={filters}
        next={next}
        above={<SearchForm text={query.text} address={address} />}
        nothing={rows.length > 0 ? null : <Nothing text={query.text} isNarrowed={filters.length > 0} />}
      >
        <ol class="entries">
          {rows.map((passage) => (
            <PassageEntry passage={passage} />
          ))}
        </ol>
      </ListPage>
    ),
  }),
}) // biome-ignore format: one line reads best

/** Ids are lower-case letters and figures, of which a reference has some. */
const REFERENCE = /^(?=.*\d)[a-z\d]{4,}$/

function Nothing({ text, isNarrowed }: { text: string; isNarrowed: boolean }) {
  return (
    <>
      {text !== '' && (
        <p>
          No sentence has all of “{text}”. {isNarrowed ? 'Take a filter away, or try' : 'Try'} fewer words, or the
          beginning of one: <code>mediat*</code>.
        </p>
      )}
      {REFERENCE.test(text) && (
        <p>
          If it is a reference, <a href={findAddress(text)}>open what it means</a>.
        </p>
      )}
      <HowToSearch />
    </>
  )
}
