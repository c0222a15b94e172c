import { z } from 'zod'
import { SECTOR_WORDS } from '../../export/sector-words.js'
import { spanOf } from '../../export/story-summary.js'
import type { Sector } from '../../model/party.js'
import { filterIn, filterQuery, listOf, pagingIn, pagingQuery } from '../http/query.js'
import { activeFilters } from '../page/active-filters.js'
import { actorAddress } from '../page/addresses.js'
import { ListPage } from '../page/list-page.js'
import { resource } from '../resource.js'
import { type ActorRow, actorRowSchema, actorTitle } from './actor-row.js'

export const actors = resource({
  path: '/actors',
  name: 'listActors',
  summary: 'Who acts, is acted on and speaks, those that do most first.',
  params: z.object({}),
  query: filterQuery('actors').extend(pagingQuery.shape),
  answer: listOf(actorRowSchema),
  view: async ({ store: { questions }, now }, { query }) => {
    const { rows, next } = await questions.actors(filterIn('actors', query, now()), pagingIn(query))
    return { rows, next, filters: await activeFilters('actors', query, questions) }
  },
  page: ({ rows, next, filters }, { query, address }) => ({
    title: 'Actors',
    section: '/actors',
    isWide: true,
    body: (
      <ListPage
        title="Actors"
        question="actors"
        query={query}
        address={address}
        filters={filters}
        next={next}
        nothing={rows.length > 0 ? null : <p>No actor fits. Take a filter away, or write less of the name.</p>}
      >
        <ActorTable rows={rows} />
      </ListPage>
    ),
  }),
})

function ActorTable({ rows }: { rows: readonly ActorRow[] }) {
  return (
    <section class="scrolls" tabindex={0} aria-label="Actors, a table that scrolls">
      <table class="actors-table">
        <thead>
          <tr>
            <th scope="col">Actor</th>
            <th scope="col" class="count">
              Acts
            </th>
            <th scope="col" class="count">
              Acted on
            </th>
            <th scope="col" class="count">
              Says
            </th>
            <th scope="col" class="count">
              Reports
            </th>
            <th scope="col">Reported</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ActorLine row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** So many names stand beside an actor; its page has all. */
const MOST_NAMES = 4

function ActorLine({ row }: { row: ActorRow }) {
  const { id, names, sectors, acts, receives, speaks, articles, first, last } = row
  const title = actorTitle(row)
  const others = names.filter((name) => name !== title).slice(0, MOST_NAMES)
  const known = sectors.filter((sector) => sector !== 'UNK')
  return (
    <tr>
      <th scope="row">
        <a href={actorAddress(id)}>{title}</a>
        <span class="small quiet">
          {[known.map((sector) => SECTOR_WORDS[sector as Sector] ?? sector).join(', '), others.join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </th>
      {[acts, receives, speaks, articles].map((count) => (
        <td class="count">{count}</td>
      ))}
      <td>{spanOf({ from: first, to: last })}</td>
    </tr>
  )
}
