import type { Change, ChangeKind } from '../model/change.js'
import { STANCES, type Stance } from '../model/position.js'
import type { Ink } from './layout.js'
import { STANCE_WORDS } from './stance-words.js'

/** What each kind of change is called in a list, and its ink; those that move things most come first. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, readonly [words: string, ...inks: Ink[]]>> = {
  'story-new': ['new story', 'bold'],
  'story-merged': ['story merged', 'bold'],
  'conflict-new': ['new conflict', 'red'],
  'conflict-settled': ['settled', 'green'],
  'position-moved': ['stance moved', 'yellow'],
  'claim-corroborated': ['second origin', 'green'],
  'position-new': ['new stance', 'cyan'],
  'position-gone': ['stance gone', 'dim'],
  'claim-new': ['new claim'],
  'claim-gone': ['claim gone', 'dim'],
}

/** Those that move things most first. */
export const RANKED_CHANGES = Object.keys(CHANGE_WORDS) as readonly ChangeKind[]

/** Changes of one moment by their stories, those first that move things most; moments and stories stay in their order. */
export function inReadingOrder<One extends Change>(changes: readonly One[]): readonly One[] {
  const moments = new Map<string, One[]>()
  for (const change of changes) {
    const moment = `${change.at} ${change.story}`
    moments.set(moment, [...(moments.get(moment) ?? []), change])
  }
  const rank = ({ kind }: One): number => RANKED_CHANGES.indexOf(kind)
  return [...moments.values()].flatMap((some) => some.toSorted((a, b) => rank(a) - rank(b)))
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
