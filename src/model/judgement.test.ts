import { describe, expect, it } from 'vitest'
import { Fault } from './fault.js'
import { type Judgement, judgementSchema, newJudgement, saidAlready } from './judgement.js'

const at = '2031-05-01T10:00:00.000Z'
const same = { kind: 'same', members: ['b#2', 'a#1'], words: ['of b', 'of a'], label: null, by: 'desk', at } as const

describe('newJudgement', () => {
  it('puts the two records in one order, each with its words', () => {
    const turned = newJudgement({ ...same, members: ['a#1', 'b#2'], words: ['of a', 'of b'] })
    expect(newJudgement(same)).toEqual(turned)
    expect(turned).toMatchObject({ members: ['a#1', 'b#2'], words: ['of a', 'of b'] })
  })

  it.each<[string, Partial<Judgement>]>([
    ['another kind', { kind: 'different' }],
    ['another record', { members: ['a#1', 'b#3'] }],
    ['another person', { by: null }],
    ['another time', { at: '2031-05-01T10:00:00.001Z' }],
  ])('has another name for %s', (_, change) => {
    const [one, other] = [newJudgement(same), newJudgement({ ...same, ...change })]
    if (one instanceof Fault || other instanceof Fault) throw new Error('both can be judged')
    expect(other.id).not.toBe(one.id)
  })

  it.each<[string, Partial<Judgement>, RegExp]>([
    ['one record', { members: ['a#1'] }, /two records/],
    ['a record against itself', { members: ['a#1', 'a#1'] }, /itself/],
    ['a name where none belongs', { label: 'Ferry' }, /no name/],
    ['two records that are wrong', { kind: 'wrong' }, /one record/],
    ['no name', { kind: 'renamed', members: ['a#1'] }, /has words/],
    ['a name of spaces', { kind: 'renamed', members: ['a#1'], label: '  ' }, /has words/],
    ['no instant', { at: 'yesterday' }, /ISO/],
  ])('refuses %s', (_, change, reason) => {
    const fault = newJudgement({ ...same, ...change })
    expect(fault).toBeInstanceOf(Fault)
    expect(fault instanceof Fault && fault.message).toMatch(reason)
  })

  it('makes what the schema takes', () => {
    expect(judgementSchema.safeParse(newJudgement(same)).success).toBe(true)
  })
})

describe('said already', () => {
  const judgement = (change: Partial<Judgement>): Judgement => {
    const made = newJudgement({ ...same, ...change })
    if (made instanceof Fault) throw made
    return made
  }
  const first = judgement({})
  it.each<[string, readonly Partial<Judgement>[], boolean]>([
    ['nothing was said', [], false],
    ['the same by another person, later', [{ by: 'ada', at: '2031-05-02T10:00:00Z' }], true],
    ['of other records', [{ members: ['x#1', 'y#1'] }], false],
    ['the contrary', [{ kind: 'different' }], false],
    ['the same, and then the contrary', [{}, { kind: 'different' }], false],
    ['the same, and then that one of them is wrong', [{}, { kind: 'wrong', members: ['a#1'] }], false],
    ['the same, and then something of others', [{}, { kind: 'wrong', members: ['x#1'] }], true],
  ])('%s', (_, standing, expected) => {
    const all = standing.map(judgement)
    expect(saidAlready(first, all)).toEqual(expected ? all[0] : null)
  })

  it('a name is not the same as another name', () => {
    const named = (label: string) => judgement({ kind: 'renamed', members: ['a#1'], label })
    expect(saidAlready(named('Ferry'), [named('Boat')])).toBeNull()
    expect(saidAlready(named('Ferry'), [named('Ferry')])).toEqual(named('Ferry'))
  })
})
