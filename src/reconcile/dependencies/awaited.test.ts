import { describe, expect, it } from 'vitest'
import type { ConditionKind } from '../../model/condition.js'
import type { Reading } from '../../model/reading.js'
import type { Table } from '../positions/positions.js'
import { type TestRecord, testReport } from '../test-report.js'
import { withAwaited } from './awaited.js'
import { findDependencies } from './dependencies.js'

const MET: TestRecord = { evidence: 'The two sides met', trigger: 'met', type: 'CONSULT', by: 'TCD+NER' }

/** A report of one sentence that states one condition. */
function report(
  id: string,
  sentence: string,
  kind: ConditionKind,
  cue: string,
  sides: readonly string[],
  holder: string | null = 'NER',
): Reading {
  const [antecedent = '', consequent = ''] = sides
  const { ledger, vectors } = testReport(
    id,
    '2031-02-10',
    [{ ...MET, evidence: sentence, trigger: sentence.slice(0, 1) }],
    [holder === null ? [kind, antecedent, consequent] : [kind, antecedent, consequent, holder]],
  )
  return {
    ledger: { ...ledger, records: [], conditions: ledger.conditions.map((condition) => ({ ...condition, cue })) },
    vectors,
  }
}

const EMPTY: Table = {
  proposals: [],
  positions: [],
  find: { ofRecord: () => [], ofProposition: () => null, ofText: () => null },
}

function tableOf(readings: readonly Reading[]) {
  const articles = readings.map(({ ledger }) => ledger)
  return withAwaited('s', articles, [], EMPTY)
}

/** `proposal: holder stance <- requirement`. */
function rows(...readings: readonly Reading[]): readonly string[] {
  const table = tableOf(readings)
  const { dependencies } = findDependencies(readings, [], table)
  return table.proposals.map(({ id, label }) => {
    const held = table.positions
      .filter(({ proposal }) => proposal === id)
      .map(({ holder, stance }) => `${holder.id} ${stance}`)
    const needs = dependencies
      .filter(({ proposal }) => proposal === id)
      .flatMap(({ requirements }) => requirements.map((one) => one.label))
    return `${label}: ${held.join(', ')} <- ${needs.join(', ')}`
  })
}

describe('what waits by the word of a condition alone', () => {
  it.each<[string, Reading, readonly string[]]>([
    ['an act that no record names', report('a', 'Niger reopens the valve once Chad pays', 'precondition', 'once', ['Chad pays', 'Niger reopens the valve']), ['Niger reopens the valve: NER conditional <- Chad pays']],
    ['what is refused until then', report('a', 'Niger will not reopen the valve until Chad pays', 'precondition', 'until', ['Chad pays', 'Niger will not reopen the valve']), ['Niger reopens the valve: NER conditional <- Chad pays']],
    ['what goes on until then', report('a', 'The valve stays shut until Chad pays', 'precondition', 'until', ['Chad pays', 'The valve stays shut']), ['The valve opens: NER conditional <- Chad pays']],
    ['who speaks of itself', report('a', 'We reopen the valve if Chad pays', 'contingency', 'if', ['Chad pays', 'We reopen the valve']), ['Niger reopens the valve: NER conditional <- Chad pays']],
    ['who acts is not said', report('a', 'Reopen the valve if Chad pays', 'contingency', 'if', ['Chad pays', 'Reopen the valve']), ['Reopen the valve: NER conditional <- Chad pays']],
    ['whom the words mean is not said', report('a', 'It reopens the valve if Chad pays', 'contingency', 'if', ['Chad pays', 'It reopens the valve']), []],
    ['nobody says so', report('a', 'The valve opens once the ice melts', 'precondition', 'once', ['the ice melts', 'The valve opens'], null), []],
    ['a threat', report('a', 'Niger will retaliate if Chad pays', 'contingency', 'if', ['Chad pays', 'Niger will retaliate']), []],
    ['what else happens', report('a', 'Niger fills the lake unless Chad pays', 'precondition', 'unless', ['Chad pays', 'Niger fills the lake']), []],
    ['a date', report('a', 'Chad pays before the harvest is lost', 'precondition', 'before', ['Chad pays', 'the harvest is lost']), []],
    ['no act', report('a', 'What Niger does if Chad pays', 'contingency', 'if', ['Chad pays', 'What Niger does']), []],
    ['terms that say nothing', report('a', 'Niger reopens the valve on its conditions', 'precondition', 'on', ['its conditions', 'Niger reopens the valve']), []],
    ['another way', report('a', 'Niger burns oil instead of gas lines', 'alternative', 'instead of', ['Niger burns oil', 'gas lines']), []],
  ])('%s', (_, reading, expected) => {
    expect(rows(reading)).toEqual(expected)
  }) // biome-ignore format: a row a line

  it('is one proposal in several reports, and the terms of another', () => {
    const readings = [
      report('a', 'Niger reopens the valve once Chad pays its debts', 'precondition', 'once', ['Chad pays its debts', 'Niger reopens the valve']),
      report('b', 'Niger will reopen the valve only if Chad pays its debts', 'precondition', 'only if', ['Chad pays its debts', 'Niger will reopen the valve']),
      report('c', 'Chad pays its debts once Niger reopens the valve', 'precondition', 'once', ['Niger reopens the valve', 'Chad pays its debts'], 'TCD'),
    ] // biome-ignore format: a row a line
    const table = tableOf(readings)
    const { deadlocks } = findDependencies(readings, [], table)
    expect(table.proposals.map(({ label }) => label)).toEqual(['Niger reopens the valve', 'Chad pays its debts'])
    expect(deadlocks.map(({ proposals }) => proposals.length)).toEqual([2])
  })
})
