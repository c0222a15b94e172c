import { describe, expect, it } from 'vitest'
import type { EventType, Status } from '../../model/record.js'
import { stanceRowFor } from './stance-rows.js'

describe('stanceRowFor', () => {
  it.each<[EventType, Status, string, string | null]>([
    ['REQUEST', 'actual', 'urge', 'demands'],
    ['REQUEST', 'actual', 'not urge', 'opposes'],
    ['REQUEST', 'negated', 'urge', null],
    ['AGREE', 'actual', 'offer', 'offers'],
    ['AGREE', 'actual', 'agree to', 'accepts'],
    ['AGREE', 'actual', 'nuclear deal', null],
    ['AGREE', 'negated', 'make commitment', null],
    ['AGREE', 'actual', 'not promise', 'refuses'],
    ['CONCEDE', 'future', 'ease', 'offers'],
    ['SUPPORT', 'actual', 'praise', 'supports'],
    ['SUPPORT', 'negated', 'endorse', 'opposes'],
    ['SUPPORT', 'hypothetical', 'endorse', null],
    ['REJECT', 'actual', 'rule out', 'refuses'],
    ['REJECT', 'hypothetical', 'not ready', 'refuses'],
    ['REJECT', 'actual', 'object to', 'opposes'],
    ['REJECT', 'actual', 'not tolerate', 'opposes'],
    ['REJECT', 'actual', 'reject', 'against'],
    ['REJECT', 'actual', 'deny', null],
    ['REJECT', 'negated', 'rule out', null],
    ['THREATEN', 'actual', 'not warn', 'opposes'],
    ['THREATEN', 'actual', 'threaten', 'supports'],
    ['THREATEN', 'actual', 'propose', 'demands'],
    ['AID', 'actual', 'send', 'supports'],
    ['AID', 'negated', 'send', null],
    ['ASSAULT', 'actual', 'bomb', null],
    ['ACCUSE', 'actual', 'condemn', null],
    ['CONSULT', 'actual', 'meet', null],
  ])('%s, %s, "%s": %s', (type, status, predicate, expected) => {
    const negated = predicate.startsWith('not ') && type !== 'REJECT'
    expect(stanceRowFor(type, status, negated, predicate)?.stance ?? null).toBe(expected)
  })
})
