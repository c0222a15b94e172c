import { describe, expect, it } from 'vitest'
import { type TestCondition, type TestRecord, testReport } from '../test-report.js'
import { waitingIn } from './waiting.js'

const SAID: TestRecord = {
  evidence: 'Mali said that it would open talks if Niger lifts the sanctions',
  trigger: 'would open talks',
  type: 'AGREE',
  by: 'MLI',
  to: 'NER',
}
const standsOf = (record: TestRecord, ...conditions: readonly TestCondition[]): readonly string[] =>
  waitingIn(testReport('a', null, [record], conditions).ledger, []).map(
    ({ holder, stance, motion }) => `${holder.id} ${stance} ${motion.act}`,
  )

describe('waitingIn', () => {
  it.each<[string, TestRecord, TestCondition, readonly string[]]>([
    [
      'a promise under an if asks for what comes first',
      SAID,
      ['contingency', 'Niger lifts the sanctions', 'it would open talks', 'MLI'],
      ['MLI conditional talks', 'MLI demands lift'],
    ],
    [
      'a threat under an if is against what sets it off',
      {
        ...SAID,
        evidence: 'Mali will retaliate if Niger imposes tariffs',
        trigger: 'will retaliate',
        type: 'THREATEN',
      },
      ['contingency', 'Niger imposes tariffs', 'Mali will retaliate', 'MLI'],
      ['MLI conditional retaliate', 'MLI opposes tariff'],
    ],
    [
      'a wait that asks for nothing',
      { ...SAID, evidence: 'Mali will send troops once a truce holds', trigger: 'will send' },
      ['precondition', 'a truce holds', 'Mali will send troops', 'MLI'],
      ['MLI conditional deploy'],
    ],
    ['a reason is no condition', SAID, ['cause', 'Niger lifts the sanctions', 'it would open talks', 'MLI'], []],
    [
      'what happens by itself is nobody’s promise',
      { ...SAID, evidence: 'talks could fail if Niger lifts the sanctions', trigger: 'fail' },
      ['contingency', 'Niger lifts the sanctions', 'talks could fail'],
      [],
    ],
  ])('%s', (_, record, condition, expected) => {
    expect(standsOf(record, condition)).toEqual(expected)
  })

  it('says so by the condition alone where no record is near', () => {
    const report = testReport(
      'a',
      null,
      [
        { ...SAID, evidence: 'Niger met Mali', trigger: 'met', type: 'CONSULT', by: 'NER' },
        { ...SAID, by: 'CHL' },
      ],
      [['precondition', 'Niger lifts the sanctions', 'it would open talks', 'MLI']],
    )
    const bare = { ...report.ledger, records: report.ledger.records.slice(0, 1) }
    expect(waitingIn(bare, []).map(({ ref, conditions, holder }) => [ref, conditions, holder.id])).toEqual([
      [null, ['a#k0'], 'MLI'],
    ])
  })
})
