import { plural } from '../../export/layout.js'
import { partAddress, storyAddress } from '../page/addresses.js'
import { Day } from '../page/day.js'
import { Parties } from '../page/party-link.js'
import { StanceMark } from '../page/stance-mark.js'
import type { ActorView, Held } from './actor-view.js'

/** Every position with all its stances; each stance opens its words. */
export function HeldPositions({ positions }: { positions: ActorView['positions'] }) {
  if (positions.length === 0) return null
  return (
    <section class="scrolls" tabindex={0} aria-label="Positions, a table that scrolls">
      <table class="held">
        <thead>
          <tr>
            <th scope="col">Proposal</th>
            <th scope="col">Stance</th>
            <th scope="col">Since</th>
            <th scope="col">Last seen</th>
            <th scope="col">Told by</th>
          </tr>
        </thead>
        <tbody>
          {positions.map((held) => (
            <Rows held={held} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A row a stance, the latest first. */
function Rows({ held }: { held: Held }) {
  const { label, story, title, holder, basis, according, supposed, conditions, history } = held
  return (
    <>
      {history.toReversed().map(({ stance, since, lastSeen, evidence }, at) => (
        <tr>
          {at === 0 ? (
            <th scope="rowgroup" rowspan={history.length}>
              {label}
              <a class="small quiet" href={storyAddress(story)}>
                {title}
              </a>
            </th>
          ) : null}
          <td>
            {evidence === null ? (
              <StanceMark stance={stance} />
            ) : (
              <a class="plain" href={partAddress(evidence)}>
                <StanceMark stance={stance} />
              </a>
            )}
            {at === 0 && conditions.length > 0 ? <Terms conditions={conditions} /> : null}
          </td>
          <td>
            <Day iso={since} />
          </td>
          <td>
            <Day iso={lastSeen} />
          </td>
          <td class="quiet">
            {at > 0 ? null : (
              <>
                <Parties parties={[according ?? holder]} />
                {basis === 'deed' ? ', by deed' : ''}
                {supposed ? ', only supposed' : ''}
              </>
            )}
          </td>
        </tr>
      ))}
    </>
  )
}

function Terms({ conditions: [first = '', ...rest] }: { conditions: readonly string[] }) {
  return (
    <>
      {' '}
      <a class="small" href={partAddress(first)}>
        on {plural(rest.length + 1, 'term')}
      </a>
    </>
  )
}
