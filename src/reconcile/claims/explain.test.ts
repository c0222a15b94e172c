import { describe, expect, it } from 'vitest'
import { verdictsOn } from '../judgements/verdicts.js'
import { membersOf } from '../member.js'
import { type TestRecord, testReport } from '../test-report.js'
import { clusterMembers } from './clusters.js'
import { Comparisons, doubtfulPairs } from './explain.js'

const demand: TestRecord = {
  evidence: 'Nairobi demanded that Ethiopia open the border crossing at Moyale', trigger: 'demanded', type: 'REQUEST', by: 'KEN', to: 'ETH',
  content: 'open the border crossing at Moyale', act: 'open: ETH >: border crossing',
} // biome-ignore format: one line reads best
const again: TestRecord = {
  ...demand,
  evidence: 'Kenya urged Ethiopia to open the Moyale crossing',
  content: 'open the Moyale crossing',
}
const refusal: TestRecord = {
  ...demand,
  type: 'REJECT',
  by: 'ETH',
  to: 'KEN',
  evidence: 'Ethiopia refused to open the border crossing at Moyale',
}
const raid: TestRecord = {
  evidence: 'Ethiopian jets bombed Assab',
  trigger: 'bombed',
  type: 'ASSAULT',
  by: 'ETH',
  to: 'ERI',
  date: '2031-05-02',
}
const later: TestRecord = { ...raid, evidence: 'Ethiopian jets bombed Massawa', date: '2031-05-09' }
const vague: TestRecord = {
  ...demand,
  evidence: 'Kenya made demands of Ethiopia',
  content: 'lower fees on livestock',
  act: 'fee: >: lower fee',
}

const members = membersOf(
  [demand, again, refusal, raid, later, vague].map((record, at) => testReport(`p${at}`, null, [record])),
)
const ref = (at: number): string => members[at]?.ref ?? ''

describe('why two members are one claim or not', () => {
  const comparisons = new Comparisons(members)
  it.each([
    ['the same demand', 0, 1, 'same', []],
    ['the demand and its refusal', 0, 2, 'different', ['other type', 'other parties']],
    ['raids on two days', 3, 4, 'different', ['other day']],
    ['another demand', 0, 5, 'different', []],
  ] as const)('%s', (_, a, b, verdict, bars) => {
    expect(comparisons.between(ref(a), ref(b))).toMatchObject({ verdict, bars })
  })

  it('tells what each comparator found, the weightiest first', () => {
    const parts = comparisons.between(ref(0), ref(1))?.parts ?? []
    expect(parts.map(({ comparator }) => comparator)).toContain('content')
    expect(parts.find(({ comparator }) => comparator === 'actors')).toMatchObject({ score: 1, detail: 'both KEN' })
    const sizes = parts.map(({ adds }) => Math.abs(adds))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })

  it('knows nothing of a member that is not of the story', () => {
    expect(comparisons.between(ref(0), 'elsewhere#1')).toBeNull()
  })
})

describe('doubtful pairs', () => {
  const nobody = verdictsOn(members, [])
  const pairs = doubtfulPairs(clusterMembers(members, nobody), nobody)

  it('are all near the line, the nearest first, and barred by nothing', () => {
    const distances = pairs.map(({ score }) => Math.abs(score - 0.5))
    expect(distances).toEqual([...distances].sort((a, b) => a - b))
    expect(pairs.every(({ verdict }) => verdict === 'doubtful')).toBe(true)
  })

  it('leave out what a person judged', () => {
    const judged = { ...nobody, same: () => true }
    expect(doubtfulPairs(clusterMembers(members, nobody), judged)).toEqual([])
  })
})
