import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../model/claim.js'
import { hashId } from '../../model/id.js'
import type { Reading } from '../../model/reading.js'
import { type TestRecord, testReport } from '../test-report.js'
import { findPositions, type Table } from './positions.js'

const PEACEKEEPERS: TestRecord = {
  evidence: 'Chad asked the UN to send peacekeepers to Chad',
  trigger: 'asked', type: 'REQUEST', by: 'TCD', to: 'UN', content: 'send peacekeepers to Chad', act: 'deploy: UN > TCD: peacekeeper',
} // biome-ignore format: one line reads best
const REFUSAL: TestRecord = {
  evidence: 'Sudan said it opposes peacekeepers in Chad',
  trigger: 'opposes', type: 'REJECT', by: 'SDN', to: 'TCD', content: 'peacekeepers in Chad', act: 'deploy: SDN > TCD: peacekeeper',
} // biome-ignore format: one line reads best

/** The table as `label: holder stance, …`, one row a proposal. */
function rowsOf({ proposals, positions }: Table): readonly string[] {
  return proposals.map(({ id, label }) => {
    const cells = positions
      .filter(({ proposal }) => proposal === id)
      .map(({ holder, stance, basis }) => `${holder.id} ${stance}${basis === 'deed' ? ' by deed' : ''}`)
    return `${label}: ${[...cells].sort().join(', ')}`
  })
}

const tableOf = (...readings: readonly Reading[]): readonly string[] => rowsOf(findPositions('s', readings, []))
const one = (records: readonly TestRecord[], conditions: Parameters<typeof testReport>[3] = []): readonly string[] =>
  tableOf(testReport('a', '2031-02-01', records, conditions))

describe('findPositions', () => {
  it('makes one proposal of a demand and what others say to it', () => {
    expect(one([PEACEKEEPERS, REFUSAL])).toEqual(['Troops in Chad: SDN opposes, TCD demands'])
  })

  it('finds in other words and another report the same proposal', () => {
    const again: TestRecord = {
      ...REFUSAL,
      evidence: 'Libya has no intention of sending troops to Chad',
      trigger: 'no intention of',
      by: 'LBY',
      act: 'deploy: LBY > TCD: troop',
    }
    expect(tableOf(testReport('a', null, [PEACEKEEPERS]), testReport('b', null, [again]))).toEqual([
      'Troops in Chad: LBY refuses, TCD demands',
    ])
  })

  it('keeps the same act towards another party apart', () => {
    const other: TestRecord = {
      ...PEACEKEEPERS,
      evidence: 'Mali asked the UN to send peacekeepers to Mali',
      by: 'MLI',
      act: 'deploy: UN > MLI: peacekeeper',
    }
    expect(one([PEACEKEEPERS, other])).toEqual(['Troops in Chad: TCD demands', 'Troops in Mali: MLI demands'])
  })

  it('sees who agrees to a demand as one who accepts, and an offer nobody asked for as an offer', () => {
    const promise: TestRecord = {
      evidence: 'Peru promised weapons for Chad',
      trigger: 'promised',
      type: 'AGREE',
      by: 'PER',
      to: 'TCD',
      content: 'weapons for Chad',
      act: 'arms: PER > TCD: weapon',
    }
    const demand: TestRecord = {
      evidence: 'Chad called for weapons from Peru',
      trigger: 'called for',
      type: 'REQUEST',
      by: 'TCD',
      to: 'PER',
      content: 'weapons from Peru',
      act: 'arms: PER > TCD: weapon',
    }
    expect(one([promise])).toEqual(['Weapons for Chad: PER offers'])
    expect(one([demand, promise])).toEqual(['Weapons for Chad: PER accepts, TCD demands'])
  })

  it('reads "stop the shelling before talks" as a demand and a condition', () => {
    const demand: TestRecord = {
      evidence: 'Laos said that Burma must stop shelling its villages before talks can begin',
      trigger: 'must',
      type: 'REQUEST',
      by: 'LAO',
      to: 'MMR',
      content: 'stop shelling its villages before talks can begin',
      act: 'stop attack: MMR >: village',
    }
    expect(
      one([demand], [['precondition', 'Burma must stop shelling its villages', 'talks can begin', 'LAO']]),
    ).toEqual(['End of attacks by Myanmar: LAO demands', 'Talks between Laos and Myanmar: LAO conditional'])
  })

  it('counts the deed of one party where another praises it', () => {
    const praise: TestRecord = {
      evidence: 'Chad praised the EU for imposing sanctions on Sudan',
      trigger: 'praised',
      type: 'SUPPORT',
      by: 'TCD',
      to: 'EU',
      content: 'its stance',
      act: 'stance: EU >: stance',
    }
    const deed: TestRecord = {
      evidence: 'EU for imposing sanctions on Sudan',
      trigger: 'imposing sanctions',
      type: 'SANCTION',
      by: 'EU',
      to: 'SDN',
    }
    expect(one([praise, deed])).toEqual(['Sanctions on Sudan: EU supports by deed, TCD supports'])
    expect(one([deed])).toEqual([])
  })

  it.each<[string, TestRecord, string]>([
    [
      'whoever halts or suspends the works stops the construction',
      {
        evidence: 'Chad asked Sudan to suspend the works',
        trigger: 'asked',
        type: 'REQUEST',
        by: 'TCD',
        to: 'SDN',
        content: 'suspend the works',
        act: 'suspend: SDN >: work',
      },
      'Halt to the construction by Sudan: TCD demands',
    ],
    [
      'whoever yields on a ban lifts it',
      {
        evidence: 'Chad promised Sudan to drop its embargo',
        trigger: 'drop',
        type: 'CONCEDE',
        by: 'TCD',
        to: 'SDN',
        content: 'its embargo',
        act: 'sanction: TCD > SDN: embargo',
      },
      'Lifting of embargo by Chad: TCD offers',
    ],
    [
      'accepting a truce is the truce',
      {
        evidence: 'Peru urged Sudan to accept a truce',
        trigger: 'urged',
        type: 'REQUEST',
        by: 'PER',
        to: 'SDN',
        content: 'accept a truce',
        act: 'accept: SDN >: truce',
      },
      'Ceasefire: PER demands',
    ],
    [
      'an act of no table is named by its words',
      {
        evidence: 'Peru urged Sudan to first return the two ships',
        trigger: 'urged',
        type: 'REQUEST',
        by: 'PER',
        to: 'SDN',
        content: 'first return the two ships',
        act: 'return: SDN >: ship',
      },
      'Returning the two ships: PER demands',
    ],
  ])('%s', (_, record, row) => {
    expect(one([record])).toEqual([row])
  })

  it.each<[string, TestRecord]>([
    [
      'a criticism',
      {
        evidence: 'Chad called the raid illegal',
        trigger: 'illegal',
        type: 'ACCUSE',
        by: 'TCD',
        to: 'SDN',
        content: 'the raid was illegal',
        act: 'be: SDN >: illegal',
      },
    ],
    [
      'bare talks',
      { evidence: 'Chad held talks with Sudan', trigger: 'held talks', type: 'CONSULT', by: 'TCD', to: 'SDN' },
    ],
    [
      'a wish about oneself',
      {
        evidence: 'Chad promised to raise wages',
        trigger: 'promised',
        type: 'AGREE',
        by: 'TCD',
        content: 'raise wages',
        act: 'raise: TCD >: wage',
      },
    ],
    [
      'an attack',
      { evidence: 'Sudan bombed a village in Chad', trigger: 'bombed', type: 'ASSAULT', by: 'SDN', to: 'TCD' },
    ],
    [
      'a judgement',
      {
        evidence: 'Chad hailed the friendship with Peru',
        trigger: 'hailed',
        type: 'SUPPORT',
        by: 'TCD',
        to: 'PER',
        content: 'the friendship with Peru',
        act: 'friendship: TCD > PER: friendship',
      },
    ],
  ])('does not put %s on the table', (_, record) => {
    expect(one([record])).toEqual([])
  })

  it('says who reports a stance and what is only supposed', () => {
    const supposed: TestRecord = {
      ...REFUSAL,
      evidence: 'if Libya is not ready to send troops to Chad',
      trigger: 'not ready',
      by: 'LBY',
      act: 'deploy: LBY > TCD: troop',
      status: 'hypothetical',
      speaker: 'TCD',
    }
    const { positions } = findPositions('s', [testReport('a', null, [PEACEKEEPERS, supposed])], [])
    expect(positions.find(({ holder }) => holder.id === 'LBY')).toMatchObject({
      stance: 'refuses',
      supposed: true,
      according: { id: 'TCD' },
    })
    expect(positions.find(({ holder }) => holder.id === 'TCD')).toMatchObject({
      stance: 'demands',
      supposed: false,
      according: null,
    })
  })

  it('names the claims and records behind a position', () => {
    const report = testReport('a', null, [PEACEKEEPERS, REFUSAL])
    const claim = { id: 'c1', members: ['a#a0'] } as unknown as Claim
    const { proposals, positions } = findPositions('s', [report], [claim])
    expect(positions.map(({ members, claims }) => [members, claims])).toEqual([
      [['a#a0'], ['c1']],
      [['a#a1'], []],
    ])
    expect(proposals.map(({ claims }) => claims)).toEqual([['c1']])
    expect(proposals[0]?.id).toBe(hashId('s deploy a#a0'))
  })
})

describe('stances over time', () => {
  const deal = (evidence: string, trigger: string, type: TestRecord['type'], by = 'SDN'): TestRecord => ({
    evidence, trigger, type, by, to: 'TCD', content: 'withdraw its troops from Chad', act: 'withdraw: SDN > TCD: troop',
  }) // biome-ignore format: one line reads best
  const week = [
    testReport('a', '2031-02-01', [deal('Sudan refused to withdraw its troops from Chad', 'refused', 'REJECT')]),
    testReport('b', '2031-02-03', [deal('Sudan again declined to withdraw its troops from Chad', 'declined', 'REJECT')]),
    testReport('c', '2031-02-20', [deal('Sudan was ready to withdraw its troops from Chad once the border is closed', 'ready', 'AGREE')],
      [['precondition', 'the border is closed', 'ready to withdraw its troops from Chad', 'SDN']]),
    testReport('d', '2031-03-05', [deal('Sudan withdrew its troops from Chad', 'withdrew', 'RETREAT')]),
  ] // biome-ignore format: a report a line

  it('tells what a party refused until when, and what it says since', () => {
    const { positions } = findPositions('s', week.slice(0, 3), [])
    expect(positions).toHaveLength(1)
    expect(positions[0]).toMatchObject({
      stance: 'conditional',
      since: '2031-02-20',
      lastSeen: '2031-02-20',
      conditions: ['c#k0'],
    })
    expect(positions[0]?.history.map(({ stance, since, lastSeen }) => `${stance} ${since} ${lastSeen}`)).toEqual([
      'refuses 2031-02-01 2031-02-03',
      'conditional 2031-02-20 2031-02-20',
    ])
  })

  it('ends with the deed', () => {
    expect(findPositions('s', week, []).positions[0]).toMatchObject({
      stance: 'supports',
      basis: 'deed',
      since: '2031-03-05',
    })
  })

  it('does not depend on the order of the reports', () => {
    const expected = findPositions('s', week, [])
    fc.assert(
      fc.property(fc.shuffledSubarray(week, { minLength: week.length }), (shuffled) => {
        const { proposals, positions } = findPositions('s', shuffled, [])
        expect({ proposals, positions }).toEqual({ proposals: expected.proposals, positions: expected.positions })
      }),
    )
  })
})

describe('a thousand copies', () => {
  it('are one row, told as often as they are printed, in little time', () => {
    const copies = Array.from({ length: 1000 }, (_, at) => testReport(`a${at}`, '2031-02-01', [PEACEKEEPERS, REFUSAL]))
    const started = performance.now()
    const table = findPositions('s', copies, [])
    expect(rowsOf(table)).toEqual(['Troops in Chad: SDN opposes, TCD demands'])
    expect(table.positions.map(({ members }) => members.length)).toEqual([1000, 1000])
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

describe('Table.find', () => {
  const report = testReport('a', null, [PEACEKEEPERS, REFUSAL])
  const { find, proposals } = findPositions('s', [report], [])
  const id = proposals[0]?.id

  it('knows the proposal of a record, of a proposition, of words', () => {
    expect(find.ofRecord('a#a0')).toEqual([id])
    expect(
      find.ofProposition({ act: 'deploy', type: null, actors: [], recipients: [], object: null, negated: false }),
    ).toBe(id)
    expect(find.ofText(report.ledger, { start: 0, end: report.ledger.text.length })).toBe(id)
  })

  it('knows none of what is not on the table', () => {
    expect(find.ofRecord('a#zz')).toEqual([])
    expect(
      find.ofProposition({ act: 'arms', type: null, actors: [], recipients: [], object: null, negated: false }),
    ).toBeNull()
    expect(find.ofText(report.ledger, { start: 0, end: 4 })).toBeNull()
  })
})
