import { TYPE_WORDS } from '../../export/type-words.js'
import { claimAddress, partAddress } from '../page/addresses.js'
import { AgreementMark } from '../page/agreement-mark.js'
import { Day } from '../page/day.js'
import { Dotted } from '../page/layout.js'
import { Parties, PartyLink } from '../page/party-link.js'
import type { Deed } from './actor-view.js'

/** The latest records of a kind, and the way to all of them, where a list can say which they are. */
export function Deeds({ deeds, all, none }: { deeds: readonly Deed[]; all: string | null; none: string }) {
  if (deeds.length === 0) return <p class="quiet">{none}</p>
  return (
    <>
      <ul class="entries">
        {deeds.map((deed) => (
          <Entry deed={deed} />
        ))}
      </ul>
      {all === null ? null : (
        <p>
          <a href={all}>All of these records</a>
        </p>
      )}
    </>
  )
}

function Entry({ deed }: { deed: Deed }) {
  const { ref, day, type, status, actors, recipients, speaker, evidence, outlet, claim, agreement } = deed
  return (
    <li>
      <p class="small">
        <Parties parties={actors} none="somebody" /> <strong>{TYPE_WORDS[type]}</strong>{' '}
        <Parties parties={recipients} none="nobody named" />
        {status === 'actual' ? '' : ` (${status})`}
      </p>
      <p class="entry-words">
        <a href={partAddress(ref)}>{evidence}</a>
      </p>
      <p class="small quiet">
        <Dotted>
          {[
            <Day iso={day} />,
            outlet,
            speaker && (
              <>
                says <PartyLink party={speaker} />
              </>
            ),
            claim && agreement && (
              <a class="plain" href={claimAddress(claim)}>
                <AgreementMark agreement={agreement} />
              </a>
            ),
          ]}
        </Dotted>
      </p>
    </li>
  )
}
