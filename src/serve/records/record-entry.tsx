import { shorten } from '../../export/layout.js'
import { TYPE_WORDS } from '../../export/type-words.js'
import { dayOfRecord } from '../../model/record.js'
import { memberRef } from '../../model/reference.js'
import { claimAddress, partAddress, storyAddress } from '../page/addresses.js'
import { AgreementMark } from '../page/agreement-mark.js'
import { Day } from '../page/day.js'
import { Dotted } from '../page/layout.js'
import { Parties, PartyLink } from '../page/party-link.js'
import type { RecordRow } from './record-row.js'

const MOST_CHARACTERS = 280

/** Who does what to whom; the words that say so; below them who tells it, when, how sure it is, and of which story it is. */
export function RecordEntry({ row: { record, article, story, title, claim, agreement } }: { row: RecordRow }) {
  const { type, mode, status, actors, recipients, speaker, evidence, confidence } = record
  const told = speaker && !actors.some(({ id }) => id === speaker.id) ? speaker : null
  return (
    <li class="record">
      <p class="record-day small quiet">
        <Day iso={dayOfRecord(record, article)} />
      </p>
      <div>
        <p>
          <Parties parties={actors} none="somebody" />{' '}
          <span class="does" title={mode === null ? type : `${type}, ${mode}`}>
            {TYPE_WORDS[type]}
          </span>{' '}
          {recipients.length > 0 && <Parties parties={recipients} />} <span class="code">{type}</span>{' '}
          {status !== 'actual' && <span class="tag status">{status}</span>}{' '}
          {agreement !== null &&
            (claim === null ? (
              <AgreementMark agreement={agreement} />
            ) : (
              <a class="bare" href={claimAddress(claim)}>
                <AgreementMark agreement={agreement} />
              </a>
            ))}
        </p>
        <p class="entry-words">
          <a href={partAddress(memberRef(article, record))}>“{shorten(evidence, MOST_CHARACTERS)}”</a>
        </p>
        <p class="small quiet">
          <Dotted>
            {[
              article.outlet ?? article.ref,
              told && (
                <>
                  told by <PartyLink party={told} />
                </>
              ),
              `confidence ${confidence.toFixed(2)}`,
              story && <a href={storyAddress(story)}>{title ?? 'the story'}</a>,
            ]}
          </Dotted>
        </p>
      </div>
    </li>
  )
}
