import { plural } from '../../export/layout.js'
import { partAddress, storyAddress } from '../page/addresses.js'
import { Day } from '../page/day.js'
import { Dotted } from '../page/layout.js'
import { PartyLink } from '../page/party-link.js'
import { StanceMark } from '../page/stance-mark.js'
import type { PositionRow } from './position-row.js'

/** Who stands how on what; below it how before, on how many terms, by whose word, since when, and where that is told. */
export function PositionEntry({ row }: { row: PositionRow }) {
  const { holder, stance, before, label, basis, according, conditions, story, title, members } = row
  const words = members.at(-1)
  return (
    <li>
      <p class="position-head">
        <PartyLink party={holder} />{' '}
        {before.map((earlier) => (
          <>
            <span class="was">
              <StanceMark stance={earlier} />
            </span>{' '}
            <span aria-hidden="true">→</span>
            <span class="unseen"> then </span>{' '}
          </>
        ))}
        <StanceMark stance={stance} />
      </p>
      <p class="entry-words">{words === undefined ? label : <a href={partAddress(words)}>{label}</a>}</p>
      <p class="small quiet">
        <Dotted>
          {[
            <Span row={row} />,
            conditions > 0 ? `on ${plural(conditions, 'term')}` : null,
            basis === 'deed' ? 'by deed' : null,
            according && (
              <>
                according to <PartyLink party={according} />
              </>
            ),
            <a href={storyAddress(story)}>{title ?? 'the story'}</a>,
          ]}
        </Dotted>
      </p>
    </li>
  )
}

/** Since when, and until when there is news of it. */
function Span({ row: { since, lastSeen } }: { row: PositionRow }) {
  if (since === null || since === lastSeen) return <Day iso={since ?? lastSeen} />
  return (
    <>
      since <Day iso={since} />, last seen <Day iso={lastSeen} />
    </>
  )
}
