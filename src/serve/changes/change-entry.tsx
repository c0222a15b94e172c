import { CHANGE_WORDS } from '../../export/change-words.js'
import type { ChangeKind } from '../../model/change.js'
import { claimAddress, findAddress, storyAddress } from '../page/addresses.js'
import type { ChangeRow } from './change-row.js'

/** When, what happened, to what, and what became of it. */
export function ChangeEntry({ change }: { change: ChangeRow }) {
  const { at, kind, words } = change
  const label = labelOf(change)
  return (
    <li class="change">
      <time class="small quiet" datetime={at}>
        {at.slice(11, 16)}
      </time>
      <span>
        <span class={`tag ${LOOKS[kind]}`}>{CHANGE_WORDS[kind][0]}</span>
      </span>
      <span>
        {label}
        {label !== null && words !== '' && ' — '}
        {words}
      </span>
    </li>
  )
}

/** What changed, which leads to it where it is still there; nothing where that is the story itself, whose name stands above. */
function labelOf({ kind, subject, story, label, title }: ChangeRow) {
  if (subject === story && label === title) return null
  const address = ADDRESSES[kind](subject)
  return address === null ? <span>{label}</span> : <a href={address}>{label}</a>
}

const gone = () => null

const ADDRESSES: Readonly<Record<ChangeKind, (subject: string) => string | null>> = {
  'story-new': storyAddress,
  'story-merged': gone,
  'claim-new': claimAddress,
  'claim-corroborated': claimAddress,
  'conflict-new': claimAddress,
  'conflict-settled': claimAddress,
  'claim-gone': gone,
  'position-new': findAddress,
  'position-moved': findAddress,
  'position-gone': gone,
}

/** Colours beside the words: what reports make of claims, and stances. */
const LOOKS: Readonly<Record<ChangeKind, string>> = {
  'story-new': 'change-plain',
  'story-merged': 'change-plain',
  'claim-new': 'mark-single',
  'claim-corroborated': 'mark-corroborated',
  'conflict-new': 'mark-conflicting',
  'conflict-settled': 'mark-corroborated',
  'claim-gone': 'mark-single',
  'position-new': 'change-plain',
  'position-moved': 'stance-terms',
  'position-gone': 'mark-single',
}
