import { describe, expect, it } from 'vitest'
import type { Change, ChangeKind } from '../model/change.js'
import { inReadingOrder, transition } from './change-words.js'

const change = (kind: ChangeKind, before: string | null, after: string | null, at = '2031-05-01', story = 's'): Change => ({
  id: kind, at, kind, story, subject: 'x', label: 'a label', before, after,
}) // biome-ignore format: one line reads best

describe('transition', () => {
  it.each<[ChangeKind, string | null, string | null, string]>([
    ['story-new', null, 'Talks in Oslo', ''],
    ['story-new', 'Talks in Bergen', 'Talks in Oslo', 'parted from “Talks in Bergen”'],
    ['story-merged', 'Talks in Bergen', 'Talks in Oslo', 'now in “Talks in Oslo”'],
    ['claim-new', null, '1 origin', ''],
    ['claim-new', null, '2 origins, conflicting', '2 origins, conflicting'],
    ['claim-new', 'Norway seizes ships', '1 origin', 'parted from “Norway seizes ships”'],
    ['claim-corroborated', '1 origin', '2 origins', '1 origin → 2 origins'],
    ['claim-gone', '1 origin', null, ''],
    ['claim-gone', '1 origin', 'Norway seizes ships', 'now in “Norway seizes ships”'],
    ['conflict-new', null, 'number: 3 ≠ 5', 'number: 3 ≠ 5'],
    ['conflict-settled', 'number: 3 ≠ 5', '1 origin', 'was number: 3 ≠ 5'],
    ['position-new', null, 'conditional', 'only if'],
    ['position-moved', 'refuses', 'supports', 'refuses → backs'],
    ['position-gone', 'demands', null, 'demands'],
    ['position-moved', 'a stance of later versions', 'offers', 'a stance of later versions → offers'],
  ])('%s: %s, then %s', (kind, before, after, words) => expect(transition(change(kind, before, after))).toBe(words))
})

describe('inReadingOrder', () => {
  it('puts what moves things most first, within a moment and a story alone', () => {
    const written = [
      change('claim-gone', null, null, '2031-05-02', 'a'),
      change('position-moved', null, null, '2031-05-02', 'b'),
      change('conflict-new', null, null, '2031-05-02', 'a'),
      change('claim-new', null, null, '2031-05-01', 'a'),
      change('story-new', null, null, '2031-05-01', 'a'),
    ]
    expect(inReadingOrder(written).map(({ kind, story }) => `${story}: ${kind}`)).toEqual([
      'a: conflict-new',
      'a: claim-gone',
      'b: position-moved',
      'a: story-new',
      'a: claim-new',
    ])
  })
})
