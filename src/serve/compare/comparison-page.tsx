import { plural } from '../../export/layout.js'
import { inOrder } from '../../export/printed-claims.js'
import type { Claim, Difference } from '../../model/claim.js'
import { MarkedText } from '../articles/marked-text.js'
import { articleAddress, claimAddress, compareAddress, storyAddress } from '../page/addresses.js'
import { AgreementMark } from '../page/agreement-mark.js'
import { Day } from '../page/day.js'
import { Dotted } from '../page/layout.js'
import type { CompareView, ComparisonView, SharedClaimView } from './compare-view.js'
import { aloneIn, isConflict, marksOf, type Numbered, otherSide, type Side, sharedIn } from './compared-marks.js'

interface Compared {
  readonly comparison: ComparisonView
  /** Null where they stand in two: then claims have no pages. */
  readonly story: CompareView['story']
}

/** Two reports side by side; between them what both tell and where they differ, below what each tells alone. */
export function ComparisonPage({ comparison, story }: Compared) {
  const { origins } = comparison
  return (
    <>
      <h1>
        {nameOf(comparison, 'a')} and {nameOf(comparison, 'b')}
      </h1>
      <Counts comparison={comparison} story={story} />
      {origins.length === 0 ? null : (
        <p>
          Both draw on {origins.map(({ name, kind }) => `${name} (${kind})`).join(', ')}: what comes from there counts
          once.
        </p>
      )}
      <p class="quiet small">
        A shaded clause is a claim that both tell, ≠ one on which they conflict, and dots are under the words that the
        other report has not; dashes are under what one report tells alone. A number leads to the other report,{' '}
        <kbd>n</kbd> or <kbd>j</kbd> to the next claim, <kbd>p</kbd> or <kbd>k</kbd> to the one before.
      </p>
      <div class="compared">
        <ReportText comparison={comparison} side="a" />
        <section class="between" id="both" aria-labelledby="both-title">
          <h2 id="both-title">Both tell</h2>
          <ol class="read-parts">
            {sharedIn(comparison).map((shared) => (
              <Shared shared={shared} comparison={comparison} story={story} />
            ))}
          </ol>
          {comparison.both.length === 0 ? <p class="quiet">Nothing that is known to be the same.</p> : null}
        </section>
        <ReportText comparison={comparison} side="b" />
      </div>
      <div class="left-out">
        <Alone side="a" comparison={comparison} story={story} />
        <Alone side="b" comparison={comparison} story={story} />
      </div>
    </>
  )
}

function nameOf(comparison: ComparisonView, side: Side): string {
  const { id, ref } = comparison[side]
  return comparison.names[id] ?? ref
}

function Counts({ comparison, story }: Compared) {
  const { a, b, both, onlyA, onlyB } = comparison
  const conflicts = both.filter(isConflict).length
  return (
    <p>
      <Dotted>
        {[
          <>
            <a href="#both">{plural(both.length, 'claim')} in both</a>
            {conflicts > 0 ? `, ${conflicts} in conflict` : ''}
          </>,
          <a href="#only-a">
            {onlyA.length} in {nameOf(comparison, 'a')} alone
          </a>,
          <a href="#only-b">
            {onlyB.length} in {nameOf(comparison, 'b')} alone
          </a>,
          story ? <a href={storyAddress(story.id)}>{story.title}</a> : 'of two stories',
          <a href={compareAddress(b.id, a.id)}>exchange sides</a>,
        ]}
      </Dotted>
    </p>
  )
}

function ReportText({ comparison, side }: { comparison: ComparisonView; side: Side }) {
  const { id, title, ref, published, text, language, boilerplate } = comparison[side]
  const { marks, anchors } = marksOf(comparison, side)
  return (
    <section class="compared-text" id={`side-${side}`} aria-labelledby={`title-${side}`} tabindex={0}>
      <header>
        <h2 id={`title-${side}`}>{nameOf(comparison, side)}</h2>
        <p>
          <a href={articleAddress(id)}>{title ?? ref}</a>
          <br />
          <span class="quiet small">
            <Day iso={published} /> · <a href={`#side-${otherSide(side)}`}>to {nameOf(comparison, otherSide(side))}</a>
          </span>
        </p>
      </header>
      <MarkedText
        text={text}
        language={language}
        boilerplate={boilerplate}
        marks={marks}
        anchors={anchors}
        shows={() => true}
      />
    </section>
  )
}

function Shared({ shared: { number, item }, comparison, story }: { shared: Numbered<SharedClaimView> } & Compared) {
  return (
    <li id={`claim-${number}`} class={isConflict(item) ? 'claim conflicts' : 'claim'} data-entry={number}>
      <p>
        <b>{number}</b> <ClaimLabel claim={item.claim} story={story} />
      </p>
      {inOrder(item.differences).map((difference) => (
        <DifferenceBetween difference={difference} comparison={comparison} />
      ))}
      <p class="small">
        <AgreementMark agreement={item.claim.agreement} /> <OneOrigin claim={item.claim} />
        <a href={`#a-${number}`}>{nameOf(comparison, 'a')}</a> · <a href={`#b-${number}`}>{nameOf(comparison, 'b')}</a>
      </p>
    </li>
  )
}

/** Why what two tell is told once. */
function OneOrigin({ claim: { agreement, origin } }: { claim: Claim }) {
  return agreement === 'single' ? <span class="quiet">one origin{origin === null ? '' : `, ${origin}`} · </span> : null
}

function ClaimLabel({ claim, story }: { claim: Claim; story: CompareView['story'] }) {
  return story ? <a href={claimAddress(claim.id)}>{claim.label}</a> : <span>{claim.label}</span>
}

/** What each says, the first report at the left. */
function DifferenceBetween({ difference, comparison }: { difference: Difference; comparison: ComparisonView }) {
  const { slot, values, conflict } = difference
  return (
    <div class={conflict ? 'difference conflict small' : 'difference small'}>
      <p>
        <span aria-hidden="true">{conflict ? '≠' : '~'}</span> {slot}
        {conflict ? ', conflict' : ''}
      </p>
      {(['a', 'b'] as const).map((side) => (
        <p>
          <span class="unseen">{nameOf(comparison, side)}: </span>
          {values[comparison[side].id] ?? <span class="quiet">not told</span>}
        </p>
      ))}
    </div>
  )
}

function Alone({ side, comparison, story }: { side: Side } & Compared) {
  const claims = aloneIn(comparison, side)
  return (
    <section id={`only-${side}`}>
      <h2>Only {nameOf(comparison, side)}</h2>
      <p class="quiet small">What {nameOf(comparison, otherSide(side))} leaves out.</p>
      <ul class="read-parts">
        {claims.map(({ number, item }) => (
          <li id={`claim-${number}`} class="claim" data-entry={number}>
            <ClaimLabel claim={item} story={story} />{' '}
            <a class="small" href={`#${side}-${number}`}>
              in the text
            </a>
          </li>
        ))}
      </ul>
      {claims.length === 0 ? <p class="quiet">Nothing.</p> : null}
    </section>
  )
}
