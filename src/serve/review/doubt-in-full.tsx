import { splitRef } from '../../model/reference.js'
import { articleAddress, claimAddress, storyAddress } from '../page/addresses.js'
import { Day } from '../page/day.js'
import { JudgeButton, type Judging, Key, RenameForm } from '../page/judge-forms.js'
import { Dotted } from '../page/layout.js'
import { MarkedClause } from '../page/marked-clause.js'
import { Parties } from '../page/party-link.js'
import type { DoubtRow, Side } from './doubt-row.js'
import { DOUBT_WORDS } from './doubt-words.js'
import type { ReviewQuery } from './review.js'
import { type Place, reviewAddress } from './review-address.js'

/** A doubt with both sentences, why it is in doubt, and what can be said. */
export function DoubtInFull({ doubt, place, query }: { doubt: DoubtRow; place: Place; query: ReviewQuery }) {
  const { question, because } = DOUBT_WORDS[doubt.kind]
  const [after] = place.following
  const next = reviewAddress(query, { item: after?.id, was: doubt.id })
  const judging = { next, by: query.by ?? null }
  return (
    <section class="doubt" aria-labelledby="question">
      <h2 id="question">{question}</h2>
      <p>
        {because(doubt)} <span class="quiet">In</span>{' '}
        <a href={storyAddress(doubt.story.id)}>{doubt.story.title || 'an untitled story'}</a>.
      </p>
      <div class="sides">
        {doubt.sides.map((side, at) => (
          <SideInFull side={side} letter={doubt.sides.length > 1 ? 'AB'.charAt(at) : null} judging={judging} />
        ))}
      </div>
      <div class="answers">
        <Answers doubt={doubt} judging={judging} />
        <Ways place={place} query={query} />
      </div>
      <Reasons doubt={doubt} />
    </section>
  )
}

function SideInFull({ side, letter, judging }: { side: Side; letter: string | null; judging: Judging }) {
  const { article, record, claim, ref } = side
  return (
    <article class="side">
      <h3>
        {letter === null ? null : <span class="quiet">{letter} </span>}
        <a href={articleAddress(article.id, splitRef(ref).part)}>{article.name}</a>{' '}
        <span class="quiet small">
          <Day iso={article.published} />
        </span>
      </h3>
      <blockquote>
        <MarkedClause {...side} />
      </blockquote>
      <dl class="read-as">
        <dt>Read as</dt>
        <dd>
          <Parties parties={record.actors} none="nobody" /> → <Parties parties={record.recipients} none="nobody" />{' '}
          <span class="quiet small">
            <Dotted>{[record.type, record.status]}</Dotted>
          </span>
        </dd>
        <dt>Claim</dt>
        <dd>{claim.id === '' ? claim.label : <a href={claimAddress(claim.id)}>{claim.label}</a>}</dd>
      </dl>
      <div class="answers">
        <JudgeButton kind="wrong" references={[ref]} judging={judging} hotkey="w">
          {letter === null ? 'Wrong' : `${letter} is wrong`}
        </JudgeButton>
        <RenameForm reference={ref} label={claim.label} judging={judging} hotkey="r">
          {letter === null ? 'Rename' : `Rename ${letter}`}
        </RenameForm>
      </div>
    </article>
  )
}

function Answers({ doubt: { sides }, judging }: { doubt: DoubtRow; judging: Judging }) {
  const references = sides.map(({ ref }) => ref)
  const [alone, other] = sides
  if (alone && !other)
    return (
      // A claim that a person has named is taken for right, also by the name it has.
      <JudgeButton kind="renamed" references={references} label={alone.claim.label} judging={judging} hotkey="s">
        Stands
      </JudgeButton>
    )
  return (
    <>
      <JudgeButton kind="same" references={references} judging={judging} hotkey="s">
        Same
      </JudgeButton>
      <JudgeButton kind="different" references={references} judging={judging} hotkey="d">
        Different
      </JudgeButton>
    </>
  )
}

const SIGNS = { for: ['+', 'for'], against: ['−', 'against'] } as const

function Reasons({ doubt: { reasons } }: { doubt: DoubtRow }) {
  if (reasons.length === 0) return null
  return (
    <>
      <h3>Why</h3>
      <ul class="reasons">
        {reasons.map(({ tells, words }) => (
          <li>
            {tells === null ? null : (
              <span class={`tells-${tells} tag`}>
                <span aria-hidden="true">{SIGNS[tells][0]}</span> {SIGNS[tells][1]}
              </span>
            )}{' '}
            {words}
          </li>
        ))}
      </ul>
    </>
  )
}

function Ways({ place: { previous, following }, query }: { place: Place; query: ReviewQuery }) {
  return (
    <>
      <Way to={following[0] ?? null} keys="n j" rel="next" query={query}>
        Skip
      </Way>
      <Way to={previous} keys="p k" rel="prev" query={query}>
        Previous
      </Way>
    </>
  )
}

interface WayProps {
  readonly to: DoubtRow | null
  readonly keys: string
  readonly rel: 'next' | 'prev'
  readonly query: ReviewQuery
  readonly children: string
}

function Way({ to, keys, rel, query, children }: WayProps) {
  if (to === null) return null
  return (
    <a class="button" rel={rel} href={reviewAddress(query, { item: to.id })} data-key={keys} aria-keyshortcuts={keys}>
      {children} <Key hotkey={keys.charAt(0)} />
    </a>
  )
}
