import { describe, expect, it } from 'vitest'
import type { EventType } from '../../model/record.js'
import { party, type TestRecord, testReport } from '../test-report.js'
import type { NamedAct } from './required-act.js'
import { byDoer, deedsOf, standingOf } from './standing.js'

/** `who TYPE what …` of a record; its day in the text is `date`. */
const deed = (type: EventType, trigger: string, rest: Partial<TestRecord> = {}): TestRecord => ({
  evidence: `Chad ${trigger} in the north`,
  trigger,
  type,
  by: 'TCD',
  to: 'NER',
  ...rest,
})

const SHELLING = deed('ASSAULT', 'shelled the port')
const TRUCE = deed('RETREAT', 'began a ceasefire')

const required = (act: string, rest: Partial<NamedAct> = {}): NamedAct => ({
  act,
  type: null,
  doers: [party('TCD')],
  targets: [],
  negated: false,
  ...rest,
})

function standing(act: NamedAct, records: readonly TestRecord[], since: string | null = '2031-02-10', words = '') {
  const reading = testReport('a', '2031-02-10', records)
  const { state, by } = standingOf(act, words, since, byDoer(deedsOf(reading.ledger, () => false)))
  return [state, ...by.map((ref) => ref.slice(2))].join(' ')
}

describe('whether a requirement is met or broken', () => {
  const stop = required('stop attack')
  it.each<[string, NamedAct, readonly TestRecord[], string]>([
    ['nothing was done', stop, [], 'open'],
    ['an attack that day', stop, [SHELLING], 'broken a0'],
    ['an attack the day after', stop, [{ ...SHELLING, date: '2031-02-11' }], 'broken a0'],
    ['an attack before it was asked', stop, [{ ...SHELLING, date: '2031-02-08' }], 'open'],
    ['one that goes on', stop, [{ ...SHELLING, evidence: 'Chad continued to shell the port', trigger: 'shell', date: '2031-02-01' }], 'broken a0'],
    ['what goes on is something else', stop, [{ ...SHELLING, evidence: 'Talks are continuing and after a while Chad shelled the port', date: '2031-02-01' }], 'open'],
    ['an attack by another', stop, [{ ...SHELLING, by: 'NER', to: 'TCD' }], 'open'],
    ['an attack on another than the one meant', required('stop attack', { targets: [party('MLI')] }), [SHELLING], 'open'],
    ['an attack that is only told of', stop, [{ ...SHELLING, status: 'hypothetical' }], 'open'],
    ['an attack of long ago', stop, [{ ...SHELLING, status: 'historical' }], 'open'],
    ['an attack that did not happen', stop, [{ ...SHELLING, status: 'negated' }], 'open'],
    ['an attack that is announced', stop, [{ ...SHELLING, status: 'future' }], 'open'],
    ['a truce', stop, [TRUCE], 'met a0'],
    ['a truce, then an attack', stop, [{ ...TRUCE, date: '2031-02-11' }, { ...SHELLING, date: '2031-02-12' }], 'broken a1'],
    ['an attack, then a truce', stop, [{ ...SHELLING, date: '2031-02-11' }, { ...TRUCE, date: '2031-02-12' }], 'met a1'],
    ['both on one day', stop, [SHELLING, TRUCE], 'broken a0'],
    ['only what came after the truce breaks it', stop, [{ ...SHELLING, date: '2031-02-10' }, { ...TRUCE, date: '2031-02-11' }, { ...SHELLING, date: '2031-02-12' }], 'broken a2'],
    ['a withdrawal', required('withdraw'), [deed('RETREAT', 'withdrew its troops')], 'met a0'],
    ['a visit, far from its words on a withdrawal', required('withdraw'), [deed('RETREAT', 'freed', { evidence: 'Chad freed two men whom it had taken in May before it would withdraw' })], 'open'],
    ['a promise to withdraw', required('withdraw'), [deed('AGREE', 'agreed to withdraw')], 'open'],
    ['more troops instead', required('withdraw'), [deed('MOBILIZE', 'deployed troops')], 'broken a0'],
    ['an attack breaks no withdrawal', required('withdraw'), [SHELLING], 'open'],
    ['an embargo lifted', required('lift'), [deed('RETREAT', 'lifted the embargo')], 'met a0'],
    ['an embargo added', required('lift'), [deed('SANCTION', 'imposed sanctions')], 'broken a0'],
    ['talks held', required('talks'), [deed('CONSULT', 'held talks')], 'met a0'],
    ['talks refused are not broken', required('talks'), [deed('REJECT', 'refused talks')], 'open'],
    ['a guarantee given', required('guarantee', { type: 'AGREE' }), [deed('AGREE', 'guaranteed the border')], 'met a0'],
    ['done though it was not to be', required('deploy', { negated: true }), [deed('MOBILIZE', 'deployed troops')], 'broken a0'],
    ['not done so far', required('deploy', { negated: true }), [TRUCE], 'open'],
    ['nobody knows by whom', required('stop attack', { doers: [] }), [SHELLING], 'open'],
    ['no act that is known', { ...stop, act: null }, [SHELLING], 'open'],
  ])('%s', (_, act, records, expected) => {
    expect(standing(act, records)).toBe(expected)
  }) // biome-ignore format: a row a line

  it('is met only to the degree that is asked for', () => {
    expect(standing(required('ceasefire'), [TRUCE], null, 'a truce')).toBe('open')
    expect(standing(required('ceasefire'), [TRUCE], '2031-02-10', 'a truce')).toBe('met a0')
    expect(standing(required('ceasefire'), [TRUCE], '2031-02-10', 'a lasting truce')).toBe('open')
  })

  it('is told of no day only by what goes on', () => {
    const ongoing = { ...SHELLING, evidence: 'Chad still shelled the port' }
    expect(standing(stop, [SHELLING, ongoing], null)).toBe('broken a1')
  })

  it('does not take for done what a condition supposes', () => {
    const lifted = deed('RETREAT', 'lifted the embargo', { evidence: 'Niger waits until Chad lifted the embargo' })
    const { ledger } = testReport('a', null, [lifted], [['precondition', 'Chad lifted the embargo', 'Niger waits']])
    expect(deedsOf(ledger, () => false)).toEqual([])
  })

  it('leaves out records that a person called wrong', () => {
    const { ledger } = testReport('a', '2031-02-10', [SHELLING])
    expect(deedsOf(ledger, (ref) => ref === 'a#a0')).toEqual([])
  })
})
