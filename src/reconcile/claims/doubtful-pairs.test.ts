import { describe, expect, it } from 'vitest'
import { verdictsOn } from '../judgements/verdicts.js'
import { membersOf } from '../member.js'
import { type TestRecord, testReport } from '../test-report.js'
import { doubtfulPairs } from './doubtful-pairs.js'

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

const other: TestRecord = { ...demand, evidence: 'Kenya demanded that Ethiopia open the crossing at Moyale' }

const members = membersOf(
  [demand, again, refusal, raid, later, vague, other].map((record, at) => testReport(`p${at}`, null, [record])),
)

const nobody = verdictsOn(members, [])
/** Clusters by the places of their members: `01 2` is one of two and one alone. */
const claims = (notation: string) =>
  notation.split(' ').map((places) => [...places].flatMap((at) => members[Number(at)] ?? []))
const pairsIn = (notation: string, verdicts = nobody) =>
  doubtfulPairs(claims(notation), verdicts).map(({ isOne, members: [a, b] }) =>
    [
      isOne ? 'thin' : 'near',
      ...[a, b].map(({ ref }) => members.findIndex((member) => member.ref === ref)).sort(),
    ].join(' '),
  )

describe('doubtful pairs', () => {
  it.each([
    ['the same demand in two claims', '0 1', ['near 0 1']],
    ['in one claim', '01', []],
    ['a demand and its refusal', '0 2', []],
    ['raids on two days', '3 4', []],
    ['another demand in a claim of its own', '0 5', []],
    ['another demand in the same claim', '05', ['thin 0 5']],
    ['what stands most against the decision comes first', '05 1', ['near 0 1', 'thin 0 5']],
    ['of a claim the two that go worst', '015', ['thin 0 5']],
  ])('%s', (_, notation, expected) => {
    expect(pairsIn(notation)).toEqual(expected)
  })

  it('are told with what speaks for and against, the weightiest first', () => {
    const [{ likelihood, parts } = { likelihood: 0, parts: [] }] = doubtfulPairs(claims('0 1'), nobody)
    expect(likelihood).toBeGreaterThan(0.5)
    expect(parts.find(({ comparator }) => comparator === 'actors')).toMatchObject({ adds: 1.4, detail: 'both KEN' })
    const sizes = parts.map(({ adds }) => Math.abs(adds))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })

  it.each([
    ['told apart', '0 1', '0 1', false],
    ['told apart by another pair of the two claims', '06 1', '1 6', false],
    ['taken for one', '05', '0 5', true],
  ])('leave out what a person has %s', (_, notation, judged, same) => {
    const refs = judged.split(' ').map((at) => members[Number(at)]?.ref ?? '')
    const verdicts = { ...nobody, same: (a: string, b: string) => (refs.includes(a) && refs.includes(b) ? same : null) }
    expect(pairsIn(notation)).not.toEqual([])
    expect(pairsIn(notation, verdicts)).toEqual([])
  })
})
