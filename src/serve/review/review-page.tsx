import { DOUBT_KINDS } from '../../reconcile/doubts.js'
import type { Visitor } from '../context.js'
import { KIND_WORDS } from '../judgements/judgement-words.js'
import { storyAddress } from '../page/addresses.js'
import { UndoButton } from '../page/judge-forms.js'
import { Dotted } from '../page/layout.js'
import { NextPage } from '../page/next-page.js'
import type { Page } from '../page/page.js'
import { DoubtInFull } from './doubt-in-full.js'
import type { DoubtRow } from './doubt-row.js'
import { DOUBT_WORDS } from './doubt-words.js'
import { Keys } from './keys.js'
import type { Review, ReviewQuery } from './review.js'
import { type Place, placeOf, reviewAddress } from './review-address.js'

/** So many of those that follow are listed. */
const MOST_LISTED = 8

/** One doubt at a time, with the next ones listed. */
export function ReviewPage(view: Review, query: ReviewQuery, visitor: Visitor): Page {
  const place = placeOf(view.rows, query)
  const { shown } = place
  return {
    title: 'Review',
    section: '/review',
    scripts: ['review'],
    body: (
      <>
        <h1>Review</h1>
        <Progress view={view} story={query.story} />
        <Kinds query={query} />
        <JustJudged view={view} query={query} />
        {shown ? <DoubtInFull doubt={shown} place={place} query={query} /> : <Nothing query={query} />}
        <Following place={place} query={query} />
        <NextPage address={reviewAddress(query, {})} next={view.next} />
        <Keys />
        <Who query={query} visitor={visitor} />
      </>
    ),
  }
}

function Progress({ view: { rows, judged, next }, story }: { view: Review; story: string | undefined }) {
  const stories = new Map(rows.map((row) => [row.story.id, row.story]))
  const [only] = stories.values()
  return (
    <p class="quiet">
      <Dotted>
        {[
          `${rows.length} doubtful${next === null ? '' : ' on this page'}`,
          `${judged} judged`,
          story !== undefined && only ? (
            <>
              only <a href={storyAddress(only.id)}>{only.title || 'untitled'}</a>, <a href="/review">all stories</a>
            </>
          ) : null,
          <a href="/judgements">all judgements</a>,
        ]}
      </Dotted>
    </p>
  )
}

function Kinds({ query }: { query: ReviewQuery }) {
  const [chosen] = query.kind ?? []
  return (
    <nav aria-label="Kinds of doubt" class="kinds">
      <ul>
        <li>
          <a href={reviewAddress(query, { kind: undefined })} aria-current={chosen === undefined ? 'true' : undefined}>
            All
          </a>
        </li>
        {DOUBT_KINDS.map((kind) => (
          <li>
            <a href={reviewAddress(query, { kind: [kind] })} aria-current={chosen === kind ? 'true' : undefined}>
              {DOUBT_WORDS[kind].many}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What was just judged, to be taken back at once; that it went over an earlier judgement is said. */
function JustJudged({ view: { last }, query }: { view: Review; query: ReviewQuery }) {
  if (last === null || last.state === 'taken back') return null
  const { kind, label, words, contradicts, id } = last
  const [over] = contradicts
  return (
    <div class="just-judged" role="status">
      <p>
        {kind === 'renamed' ? `Named “${label}”` : `Judged ${KIND_WORDS[kind].toLowerCase()}`}:{' '}
        {words.map(({ text }) => `“${text}”`).join(' / ')}.
        {over ? ` This goes over “${over.kind}”, judged${over.by === null ? '' : ` by ${over.by}`} before.` : ''}
      </p>
      <UndoButton
        id={id}
        hotkey="u"
        judging={{ next: reviewAddress(query, { item: query.was }), by: query.by ?? null }}
      >
        Undo
      </UndoButton>
    </div>
  )
}

function Nothing({ query: { story, kind } }: { query: ReviewQuery }) {
  return (
    <p>
      {story === undefined && kind === undefined
        ? 'Nothing is in doubt, as far as the machine can tell.'
        : 'Nothing of this is in doubt.'}
    </p>
  )
}

function Following({ place: { following }, query }: { place: Place; query: ReviewQuery }) {
  if (following.length === 0) return null
  return (
    <section aria-labelledby="following">
      <h2 id="following">Next</h2>
      <ol class="following">
        {following.slice(0, MOST_LISTED).map((doubt) => (
          <li>
            <a href={reviewAddress(query, { item: doubt.id })}>{labelOf(doubt)}</a>{' '}
            {query.kind ? null : <span class="quiet small">{DOUBT_WORDS[doubt.kind].one}</span>}
          </li>
        ))}
      </ol>
      {following.length > MOST_LISTED ? <p class="quiet">and {following.length - MOST_LISTED} more</p> : null}
    </section>
  )
}

const labelOf = ({ sides }: DoubtRow): string => [...new Set(sides.map(({ claim }) => claim.label))].join(' / ')

function Who({ query, visitor }: { query: ReviewQuery; visitor: Visitor }) {
  if (visitor.name !== null) return <p class="quiet small">You judge as {visitor.name}.</p>
  const { by, story, kind = [], cursor } = query
  return (
    <form method="get" action="/review" class="who">
      {story === undefined ? null : <input type="hidden" name="story" value={story} />}
      {kind.map((one) => (
        <input type="hidden" name="kind" value={one} />
      ))}
      {cursor === undefined ? null : <input type="hidden" name="cursor" value={cursor} />}
      <label>
        Your name <input name="by" value={by ?? ''} maxlength={100} autocomplete="name" />
      </label>
      <button type="submit">Judge as this</button>
    </form>
  )
}
