import { HALVES } from '../../export/condition-words.js'
import { flatten, shorten } from '../../export/layout.js'
import { differenceWords, inOrder } from '../../export/printed-claims.js'
import { printedPeriod } from '../../export/printed-day.js'
import type { Condition } from '../../model/condition.js'
import type { Statement } from '../../model/statement.js'
import { actorAddress, claimAddress, partAddress } from '../page/addresses.js'
import { AgreementMark } from '../page/agreement-mark.js'
import { Dotted } from '../page/layout.js'
import { Parties, PartyLink } from '../page/party-link.js'
import type { ActorInText } from './actors-in-text.js'
import type { ArticleView, ClaimTold, RecordInStory } from './article-view.js'
import type { Entry } from './entries.js'
import { Explained } from './explained.js'

interface Listing {
  readonly article: ArticleView
  readonly entries: readonly Entry[]
  readonly shows: (entry: Entry) => boolean
}

/** All that was read from the text, in its order. */
export function EntryList({ article, entries, shows }: Listing) {
  const claims = new Map(article.claims.map((claim) => [claim.id, claim]))
  const names = new Map(Object.entries(article.names))
  return (
    <ol class="read-parts">
      {entries.map((entry) => (
        <li
          id={`in-${entry.id}`}
          class={`entry ${entry.kind}`}
          hidden={!shows(entry)}
          data-entry={entry.number}
          data-kind={entry.kind}
          data-type={entry.type ?? undefined}
          data-actors={JSON.stringify(entry.actors)}
        >
          <EntryBody entry={entry} claims={claims} names={names} />
        </li>
      ))}
    </ol>
  )
}

interface Around {
  readonly claims: ReadonlyMap<string, ClaimTold>
  readonly names: ReadonlyMap<string, string>
}

function EntryBody({ entry, claims, names }: { entry: Entry } & Around) {
  switch (entry.kind) {
    case 'records':
      return <RecordBody entry={entry} record={entry.part} claims={claims} names={names} />
    case 'statements':
    case 'stances':
      return <StatementBody entry={entry} statement={entry.part} />
    case 'conditions':
      return <ConditionBody entry={entry} condition={entry.part} />
    case 'actors':
      return <ActorBody actor={entry.part} />
  }
}

/** The number leads to the words. */
function ToText({ entry, children }: { entry: Entry; children?: unknown }) {
  return (
    <p class="entry-head">
      <a class="number" href={`#${entry.id}`} aria-label={`${entry.number}: to its words`}>
        {entry.number}
      </a>{' '}
      {children}
    </p>
  )
}

function RecordBody({ entry, record, claims, names }: { entry: Entry; record: RecordInStory } & Around) {
  const { type, mode, status, actors, recipients, content, confidence, speaker, date, place } = record
  const claim = record.claim === null ? undefined : claims.get(record.claim)
  const isToldBySelf = speaker !== null && actors.some(({ id }) => id === speaker.id)
  return (
    <>
      <ToText entry={entry}>
        <b class="type">{type}</b>{' '}
        <span class="quiet">
          <Dotted>{[mode, status === 'actual' ? null : status, `confidence ${confidence.toFixed(2)}`]}</Dotted>
        </span>
      </ToText>
      <p>
        <Parties parties={actors} none="nobody named" />
        {recipients.length === 0 ? null : (
          <>
            {' '}
            <span aria-hidden="true">→</span>
            <span class="unseen">to</span> <Parties parties={recipients} />
          </>
        )}
        {content === null ? null : <>: “{content}”</>}
      </p>
      <p class="quiet small">
        <Dotted>
          {[
            date && printedPeriod(date),
            place,
            speaker && !isToldBySelf ? (
              <>
                told by <PartyLink party={speaker} />
              </>
            ) : null,
          ]}
        </Dotted>
      </p>
      {claim ? <ClaimBody claim={claim} names={names} /> : null}
      <Explained record={record} />
    </>
  )
}

/** So many of the other reports are told here; the page of the claim has all. */
const MOST_ELSEWHERE = 3
const WORDS_COLUMNS = 160

function ClaimBody({ claim, names }: { claim: ClaimTold; names: Around['names'] }) {
  const { id, label, agreement, elsewhere, differences } = claim
  const rest = elsewhere.length - MOST_ELSEWHERE
  return (
    <div class="of-claim small">
      <p>
        <AgreementMark agreement={agreement} /> <a href={claimAddress(id)}>{label}</a>
      </p>
      {elsewhere.length === 0 && differences.length === 0 ? null : (
        <ul>
          {elsewhere.slice(0, MOST_ELSEWHERE).map(({ ref, article, words }) => (
            <li>
              <a href={partAddress(ref)}>{names.get(article) ?? article}</a>: “{shorten(flatten(words), WORDS_COLUMNS)}”
            </li>
          ))}
          {rest > 0 ? (
            <li>
              <a href={claimAddress(id)}>and {rest} more</a>
            </li>
          ) : null}
          {inOrder(differences).map((difference) => (
            <li class={difference.conflict ? 'conflict' : 'differs'}>
              <span aria-hidden="true">{difference.conflict ? '≠' : '~'}</span>{' '}
              <span class="unseen">{difference.conflict ? 'conflict in' : 'differs in'}</span>{' '}
              {differenceWords({ names }, difference)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function StatementBody({ entry, statement }: { entry: Entry; statement: Statement }) {
  const { speaker, cue, directness, force, content, addressees, date, within } = statement
  return (
    <>
      <ToText entry={entry}>
        {speaker ? <PartyLink party={speaker} /> : 'Unnamed speaker'} <b>{flatten(cue.text)}</b>{' '}
        <span class="quiet">
          <Dotted>{[directness, force === 'speech' ? null : force, date && printedPeriod(date)]}</Dotted>
        </span>
      </ToText>
      <p>{shorten(content.map(({ text }) => flatten(text)).join(' … '), WORDS_COLUMNS)}</p>
      {addressees.length === 0 && within === null ? null : (
        <p class="quiet small">
          <Dotted>
            {[
              addressees.length === 0 ? null : (
                <>
                  to <Parties parties={addressees} />
                </>
              ),
              within === null ? null : <a href={`#in-${within}`}>within another statement</a>,
            ]}
          </Dotted>
        </p>
      )}
    </>
  )
}

function ConditionBody({ entry, condition }: { entry: Entry; condition: Condition }) {
  const { kind, antecedent, consequent, holder, cue } = condition
  const [first, second] = HALVES[kind]
  return (
    <>
      <ToText entry={entry}>
        <b class="type">{kind}</b> <span class="quiet">“{cue}”</span>{' '}
        {holder ? (
          <>
            <span class="quiet">held by</span> <PartyLink party={holder} />
          </>
        ) : (
          <span class="quiet">stated by the report</span>
        )}
      </ToText>
      <dl class="halves">
        <dt>{first}</dt>
        <dd>{shorten(flatten(antecedent.text), WORDS_COLUMNS)}</dd>
        <dt>{second}</dt>
        <dd>{shorten(flatten(consequent.text), WORDS_COLUMNS)}</dd>
      </dl>
    </>
  )
}

function ActorBody({ actor }: { actor: ActorInText }) {
  return (
    <p>
      <span class="code">{actor.id}</span> <a href={actorAddress(actor.id)}>{actor.name}</a>{' '}
      <span class="quiet">{actor.entries}×</span>
    </p>
  )
}
