import type { z } from 'zod'
import { CHANGE_WORDS, transition } from '../../export/change-words.js'
import { plural } from '../../export/layout.js'
import { idName } from '../../export/party-name.js'
import { spanOf } from '../../export/story-summary.js'
import { actorAddress, claimAddress, storyAddress } from '../page/addresses.js'
import { Day } from '../page/day.js'
import { Dotted } from '../page/layout.js'
import { NextPage } from '../page/next-page.js'
import { type Narrowed, StoryFilter } from './story-filter.js'
import type { StoryRow, storyRowsSchema } from './story-row.js'

export function StoriesPage(props: {
  view: z.output<typeof storyRowsSchema>
  query: Narrowed & { readonly cursor?: string | undefined }
  address: string
}) {
  const { view, query, address } = props
  const { actor, outlet, story, since, until, text, cursor } = query
  const isWhole = [actor, outlet, story, since, until, text, cursor].every((value) => value === undefined)
  if (view.rows.length === 0 && isWhole) return <EmptyLedger />
  return (
    <>
      <h1>Stories</h1>
      <StoryFilter query={query} />
      {view.rows.length === 0 ? (
        <p>
          No story has all of this. Take a filter away, or <a href="/stories">see all stories</a>.
        </p>
      ) : null}
      <ol class="stories">
        {view.rows.map((row) => (
          <Story row={row} />
        ))}
      </ol>
      <NextPage address={address} next={view.next} />
    </>
  )
}

function EmptyLedger() {
  return (
    <>
      <h1>Stories</h1>
      <p>The ledger is empty. Add two reports or more of one event, and they stand here as a story.</p>
      <p>
        <a class="button" href="/add">
          Add reports
        </a>
      </p>
      <p class="quiet">
        Or on the command line: <code>demarche add FILE…</code> with the same <code>--db</code>;{' '}
        <code>demarche add samples</code> reads the samples that come with the program.
      </p>
    </>
  )
}

function Story({ row }: { row: StoryRow }) {
  const { id, title, articles, outlets, origins, claims, conflicts, actors, changed, latest } = row
  return (
    <li class="story">
      <h2>
        <a href={storyAddress(id)}>{title || 'Untitled story'}</a>
      </h2>
      <p>
        <Dotted>
          {[
            spanOf(row),
            `${plural(articles.length, 'report')} of ${plural(outlets, 'outlet')}, ${plural(origins, 'origin')}`,
            plural(claims, 'claim'),
            conflicts === 0 ? null : <Conflicts count={conflicts} />,
          ]}
        </Dotted>
      </p>
      <p class="actors">
        <span class="quiet">Who acts most: </span>
        {actors.length === 0
          ? 'nobody'
          : actors.map((actor, at) => (
              <>
                {at > 0 ? ', ' : ''}
                <a href={actorAddress(actor)}>{idName(actor)}</a>
              </>
            ))}
      </p>
      {latest.length === 0 ? null : (
        <ul class="latest small">
          {latest.map((change) => (
            <Change change={change} />
          ))}
        </ul>
      )}
      {changed === null ? null : (
        <p class="small quiet">
          Last changed <Day iso={changed} />
        </p>
      )}
    </li>
  )
}

function Conflicts({ count }: { count: number }) {
  return (
    <span class="mark-conflicting tag">
      <span aria-hidden="true">≠</span> {plural(count, 'conflict')}
    </span>
  )
}

function Change({ change }: { change: StoryRow['latest'][number] }) {
  const { kind, subject, label, story } = change
  const isOfClaim = kind.startsWith('claim') || kind.startsWith('conflict')
  const words = transition(change)
  return (
    <li>
      <span class="kind">{CHANGE_WORDS[kind][0]}</span>{' '}
      {kind.endsWith('-gone') ? (
        label
      ) : (
        <a href={isOfClaim ? claimAddress(subject) : `${storyAddress(story)}#positions`}>{label}</a>
      )}
      {words === '' ? '' : `: ${words}`}
    </li>
  )
}
