import { partyName } from '../../export/party-name.js'
import { STATUS_WORDS } from '../../export/printed-claims.js'
import { partAddress } from '../page/addresses.js'
import { Day } from '../page/day.js'
import { JudgeButton, type Judging } from '../page/judge-forms.js'
import { MarkedClause } from '../page/marked-clause.js'
import type { ClaimMember, ClaimView } from './claim-view.js'

interface MembersProps {
  readonly members: readonly ClaimMember[]
  readonly claim: ClaimView['claim']
  readonly judging: Judging
}

/** Each place that tells the claim, in its words, with what a person can say of it. */
export function Members({ members, claim, judging }: MembersProps) {
  return (
    <ol class="tellings">
      {members.map((member) => (
        <Telling
          member={member}
          other={members.find(({ ref }) => (member.ref === claim.lead ? ref !== member.ref : ref === claim.lead))}
          judging={judging}
        />
      ))}
    </ol>
  )
}

/** `other`: what it is told apart from; there is none where it is the only one. */
function Telling(props: { member: ClaimMember; other: ClaimMember | undefined; judging: Judging }) {
  const { member, other, judging } = props
  const { ref, article, speaker, status } = member
  return (
    <li>
      <h3>
        <a href={partAddress(ref)}>{article.name}</a>{' '}
        <span class="quiet small">
          <Day iso={article.published} />
          {speaker === null ? '' : `, told by ${partyName(speaker)}`}
          {STATUS_WORDS[status]}
        </span>
      </h3>
      <blockquote>
        <MarkedClause {...member} />
      </blockquote>
      <div class="judges">
        <JudgeButton kind="wrong" references={[ref]} judging={judging}>
          Misread
        </JudgeButton>
        {other === undefined ? null : (
          <JudgeButton kind="different" references={[ref, other.ref]} judging={judging}>
            Not the same as the others
          </JudgeButton>
        )}
      </div>
    </li>
  )
}
