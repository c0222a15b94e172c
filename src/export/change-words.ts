import type { Change, ChangeKind } from '../model/change.js'
import { STANCES, type Stance } from '../model/position.js'
import type { Ink } from './layout.js'
import { STANCE_WORDS } from './stance-words.js'

/** What each kind of change is called in a list, and its ink. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, readonly [words: string, ...inks: Ink[]]>> = {
  'story-new': ['new story', 'bold'],
  'story-merged': ['story merged', 'bold'],
  'claim-new': ['new claim'],
  'claim-corroborated': ['second origin', 'green'],
  'conflict-new': ['new conflict', 'red'],
  'conflict-settled': ['settled', 'green'],
  'claim-gone': ['claim gone', 'dim'],
  'position-new': ['new stance', 'cyan'],
  'position-moved': ['stance moved', 'yellow'],
  'position-gone': ['stance gone', 'dim'],
}

/** What became of what, in plain words: `refuses → only if`; empty where the kind says it all. */
export function transition({ kind, before, after }: Change): string {
  switch (kind) {
    case 'story-new':
      return before === null ? '' : `parted from “${before}”`
    case 'claim-new':
      return before === null ? (after === '1 origin' ? '' : (after ?? '')) : `parted from “${before}”`
    case 'story-merged':
      return after === null ? '' : `now in “${after}”`
    case 'claim-gone':
      return after === null ? '' : `now in “${after}”`
    case 'conflict-new':
      return after ?? ''
    case 'conflict-settled':
      return `was ${before ?? 'open'}`
    case 'claim-corroborated':
      return `${before ?? ''} → ${after ?? ''}`
    case 'position-new':
    case 'position-moved':
    case 'position-gone':
      return [before, after].flatMap((stance) => (stance === null ? [] : [stanceWord(stance)])).join(' → ')
  }
}

function stanceWord(stance: string): string {
  return (STANCES as readonly string[]).includes(stance) ? STANCE_WORDS[stance as Stance][0] : stance
}
