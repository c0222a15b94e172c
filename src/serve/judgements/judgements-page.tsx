import type { z } from 'zod'
import { partAddress } from '../page/addresses.js'
import { UndoButton } from '../page/judge-forms.js'
import { NextPage } from '../page/next-page.js'
import type { Page } from '../page/page.js'
import type { Asked } from '../resource.js'
import type { JudgementRow } from './judgement-row.js'
import { KIND_WORDS, Who } from './judgement-words.js'
import type { judgementsSchema } from './judgements.js'

export function JudgementsPage(
  { rows, next }: z.output<typeof judgementsSchema>,
  { address }: Asked<unknown, unknown>,
): Page {
  return {
    title: 'Judgements',
    section: '/review',
    body: (
      <>
        <h1>Judgements</h1>
        <p class="quiet">
          What people decided, the latest first. It wins over the machine until it is taken back.{' '}
          <a href="/review">Review</a>
        </p>
        {rows.length === 0 ? <p>Nothing has been judged yet.</p> : null}
        <ul class="judgements">
          {rows.map((row) => (
            <li>
              <JudgementEntry row={row} />
            </li>
          ))}
        </ul>
        <NextPage address={address} next={next} />
      </>
    ),
  }
}

function JudgementEntry({ row }: { row: JudgementRow }) {
  const { id, kind, label, words, state } = row
  const isThere = state !== 'orphaned'
  return (
    <>
      <h2>
        {KIND_WORDS[kind]}
        {label === null ? null : <> “{label}”</>} <StateMark state={state} />
      </h2>
      <p class="quiet small">
        <Who {...row} />
      </p>
      {words.map(({ ref, text }) => (
        <blockquote>{isThere ? <a href={partAddress(ref)}>{text}</a> : text}</blockquote>
      ))}
      <Fate row={row} />
      {state === 'taken back' ? null : (
        <UndoButton id={id} judging={{ next: null, by: null }}>
          Take back
        </UndoButton>
      )}
    </>
  )
}

const STATE_SIGNS: Readonly<Record<JudgementRow['state'], string>> = {
  applied: '✓',
  overruled: '↷',
  orphaned: '?',
  waiting: '…',
  'taken back': '↶',
}

function StateMark({ state }: { state: JudgementRow['state'] }) {
  return (
    <span class={`state-${state.replace(' ', '-')} tag`}>
      <span aria-hidden="true">{STATE_SIGNS[state]}</span> {state}
    </span>
  )
}

/** What became of it, where that is not plain from its state. */
function Fate({ row: { state, takenBack, contradicts } }: { row: JudgementRow }) {
  return (
    <>
      {takenBack ? (
        <p class="small">
          Taken back: <Who {...takenBack} />.
        </p>
      ) : null}
      {state === 'orphaned' ? (
        <p class="small">A report that it names is gone or was edited; it applies again when that comes back.</p>
      ) : null}
      {state === 'waiting' ? <p class="small">Another process is writing; it is applied after that.</p> : null}
      {contradicts.map((other) => (
        <p class="small">
          {state === 'overruled' ? 'Another judgement counts instead' : 'Goes over another judgement'}:{' '}
          {KIND_WORDS[other.kind].toLowerCase()}, <Who {...other} />.
        </p>
      ))}
    </>
  )
}
