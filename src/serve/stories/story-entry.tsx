import { CHANGE_WORDS, transition } from '../../export/change-words.js'
import { plural } from '../../export/layout.js'
import { idName } from '../../export/party-name.js'
import { spanOf } from '../../export/story-summary.js'
import { SmallTimeline } from '../charts/small-timeline.js'
import { actorAddress, claimAddress, storyAddress } from '../page/addresses.js'
import { Day } from '../page/day.js'
import { Dotted } from '../page/layout.js'
import type { StoryRow } from './story-row.js'

/** How much there is of a story, who acts in it, and what changed last. */
export function StoryEntry({ row }: { row: StoryRow }) {
  const { id, title, articles, outlets, origins, claims, conflicts, actors, changed, latest, days } = row
  return (
    <li class="story">
      <SmallTimeline days={days} />
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
