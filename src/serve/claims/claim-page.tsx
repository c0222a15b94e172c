import { STATUS_WORDS } from '../../export/printed-claims.js'
import { claimAddress, storyAddress } from '../page/addresses.js'
import { AgreementMark } from '../page/agreement-mark.js'
import { Day } from '../page/day.js'
import { RenameForm } from '../page/judge-forms.js'
import { Parties } from '../page/party-link.js'
import type { ClaimView } from './claim-view.js'
import { Differences } from './differences.js'
import { Members } from './members.js'

/** What is claimed, how far reports agree on it and why; their words. */
export function ClaimPage({ view }: { view: ClaimView }) {
  const { claim, story, reason, members } = view
  // What is wrong or apart may take this claim with it: its story stays.
  const judging = { next: storyAddress(story.id), by: null }
  return (
    <>
      <p class="above">
        <a href={storyAddress(story.id)}>{story.title || 'Untitled story'}</a>
      </p>
      <h1>
        {claim.label}
        {STATUS_WORDS[claim.status]}
      </h1>
      <p>
        <AgreementMark agreement={claim.agreement} /> {reason}
      </p>
      <Facts view={view} />
      <Differences view={view} />
      <h2>In the words of the reports</h2>
      <Members members={members} claim={claim} judging={judging} />
      <h2>Correct it</h2>
      <RenameForm reference={claim.lead} label={claim.label} judging={{ ...judging, next: claimAddress(claim.id) }}>
        Give it a better name
      </RenameForm>
      <Judgements judgements={view.judgements} />
    </>
  )
}

function Facts({ view: { claim, otherNames, proposals, story } }: { view: ClaimView }) {
  return (
    <dl class="facts">
      <dt>Who</dt>
      <dd>
        <Parties parties={claim.actors} none="nobody named" />
        {claim.recipients.length === 0 ? null : (
          <>
            {' → '}
            <Parties parties={claim.recipients} />
          </>
        )}
      </dd>
      {proposals.length === 0 ? null : (
        <>
          <dt>On the table</dt>
          {proposals.map(({ id, label }) => (
            <dd>
              <a href={`${storyAddress(story.id)}#${id}`}>{label}</a>
            </dd>
          ))}
        </>
      )}
      {otherNames.length === 0 ? null : (
        <>
          <dt>Also told as</dt>
          {otherNames.map((name) => (
            <dd>{name}</dd>
          ))}
        </>
      )}
    </dl>
  )
}

function Judgements({ judgements }: Pick<ClaimView, 'judgements'>) {
  if (judgements.length === 0) return null
  return (
    <>
      <h2>Judged</h2>
      <ul>
        {judgements.map(({ kind, label, by, at, state }) => (
          <li>
            {kind}
            {label === null ? '' : ` as “${label}”`}
            {by === null ? '' : `, by ${by}`}, <Day iso={at} />
            {state === 'applied' ? '' : ` (${state})`}
          </li>
        ))}
      </ul>
      <p>
        <a href="/judgements">All judgements</a>, to take one back.
      </p>
    </>
  )
}
