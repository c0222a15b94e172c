import { partAddress } from '../page/addresses.js'
import { Day } from '../page/day.js'
import { Dotted } from '../page/layout.js'
import { PartyLink } from '../page/party-link.js'
import type { ActorView } from './actor-view.js'

/** The latest statements, each open at its place in the report. */
export function Said({ said, all }: { said: ActorView['said']; all: string }) {
  if (said.length === 0) return <p class="quiet">No report has words of it.</p>
  return (
    <>
      <ul class="entries">
        {said.map(({ ref, outlet, published, speaker, words }) => (
          <li>
            <p class="entry-words">
              <a href={partAddress(ref)}>{words.join(' … ')}</a>
            </p>
            <p class="small quiet">
              <Dotted>{[speaker && <PartyLink party={speaker} />, <Day iso={published} />, outlet]}</Dotted>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={all}>All records in its words</a>
      </p>
    </>
  )
}
