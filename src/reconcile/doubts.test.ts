import { describe, expect, it } from 'vitest'
import { Fault } from '../model/fault.js'
import { type JudgementKind, newJudgement } from '../model/judgement.js'
import type { Reading } from '../model/reading.js'
import { doubtsOf } from './doubts.js'
import { reconcile } from './reconcile.js'
import { asOneStory } from './stories/one-story.js'
import { type TestRecord, testReport } from './test-report.js'

const raid: TestRecord = {
  evidence: 'Ethiopian jets bombed Assab on Tuesday and killed 12 people', trigger: 'bombed', type: 'ASSAULT', by: 'ETH', to: 'ERI', date: '2031-05-02',
} // biome-ignore format: one line reads best
const READINGS = [
  testReport('post', '2031-05-03', [raid]),
  testReport('mail', '2031-05-03', [{ ...raid, evidence: 'Ethiopian jets bombed Assab on Tuesday and killed 30 people' }]),
  testReport('news', '2031-05-03', [{ ...raid, type: 'CONSULT', evidence: 'They met in Geneva', trigger: 'met', by: 'FRA', to: 'DEU', confidence: 0.3 }]),
] // biome-ignore format: a report a line

type Judging = readonly [kind: JudgementKind, members: readonly string[], label?: string]

function doubts(readings: readonly Reading[], judgings: readonly Judging[]) {
  const judgements = judgings.map(([kind, members, label = null], minute) => {
    const at = `2031-05-04T10:0${minute}:00Z`
    const judgement = newJudgement({ kind, members, words: [], label, by: 'desk', at })
    if (judgement instanceof Fault) throw judgement
    return judgement
  })
  const { claims } = reconcile(readings, judgements, asOneStory)
  return doubtsOf(readings, claims, judgements)
}

const [A = '', B = '', C = ''] = READINGS.map(({ ledger }) => `${ledger.id}#${ledger.records[0]?.id}`)

describe('doubts of a story', () => {
  it.each<[string, readonly Judging[], readonly string[]]>([
    ['nobody judged', [], ['conflict', 'unsure']],
    ['a conflict taken for one claim all the same', [['same', [A, B]]], ['unsure']],
    ['a conflict parted', [['different', [A, B]]], ['unsure']],
    ['one side of a conflict wrong', [['wrong', [A]]], ['unsure']],
    ['an unsure record wrong', [['wrong', [C]]], ['conflict']],
    ['an unsure record named', [['renamed', [C], 'They met']], ['conflict']],
    ['an unsure record told from another stays unsure', [['different', [B, C]]], ['conflict', 'unsure']],
  ])('%s', (_, judgings, expected) => {
    expect(doubts(READINGS, judgings).map(({ kind }) => kind)).toEqual(expected)
  })

  it('show a conflict with both reports and what they differ in', () => {
    const [conflict] = doubts(READINGS, [])
    expect(conflict).toMatchObject({ members: [{ ref: B }, { ref: A }], differences: [{ slot: 'number' }] })
  })
})
