import { describe, expect, it } from 'vitest'
import { indexLedger } from '../../export/ledger-index.js'
import { briefOf, type StoryBrief } from '../../export/story-brief.js'
import type { ArticleLedger } from '../../model/ledger.js'
import { LEDGER_FORMAT } from '../../model/ledger.js'
import type { Reading } from '../../model/reading.js'
import { reconcile } from '../../reconcile/reconcile.js'
import { type TestRecord, testReport } from '../../reconcile/test-report.js'
import { type Coverage, coverageOf, foremost } from './coverage.js'

const DEMAND: TestRecord = { evidence: 'Norway demands that Chad open the strait', trigger: 'demands', type: 'REQUEST', by: 'NOR', to: 'TCD', content: 'open the strait', act: 'open: TCD > NOR: strait' } // biome-ignore format: one line a record
const REFUSAL: TestRecord = { evidence: 'Chad refuses to open the strait', trigger: 'refuses', type: 'REJECT', by: 'TCD', to: 'NOR', content: 'open the strait', act: 'open: TCD > NOR: strait' } // biome-ignore format: one line a record
const released = (count: number): TestRecord => ({ evidence: `Chad released ${count} Norwegian sailors on Monday`, trigger: 'released', type: 'CONCEDE', by: 'TCD', to: 'NOR', date: '2031-02-09' }) // biome-ignore format: one line a record
const MEETING: TestRecord = { evidence: 'Norway and Chad met in Oslo', trigger: 'met', type: 'CONSULT', by: 'NOR', to: 'TCD', place: 'Oslo' } // biome-ignore format: one line a record

/** The same report, in which somebody says the clause that begins so. */
function saying(reading: Reading, words: string, force: 'speech' | 'stance' = 'speech'): Reading {
  const { ledger } = reading
  const said = ledger.records.find(({ evidence }) => evidence.startsWith(words))
  if (!said) throw new Error(`no ${words}`)
  const statement: ArticleLedger['statements'][number] = {
    id: 's0', speaker: null, source: null, cue: { start: 0, end: 1, text: ledger.text.slice(0, 1) }, content: [{ start: said.start, end: said.end, text: said.evidence }],
    directness: 'direct', force, within: null, addressees: [], date: null,
  } // biome-ignore format: as the model has it
  return { ...reading, ledger: { ...ledger, statements: [statement] } }
}

function briefFrom(readings: readonly Reading[]): StoryBrief {
  const together = reconcile(readings)
  const ledger = { format: LEDGER_FORMAT, articles: readings.map(({ ledger }) => ledger), ...together } as const
  const [story] = together.stories
  if (!story || together.stories.length > 1) throw new Error('not one story')
  return briefOf(story, indexLedger(ledger))
}

/** Each row in a line: what reports tell it, in the order of the columns. */
const drawn = ({ columns, rows }: Coverage): readonly string[] =>
  rows.map(({ agreement, cells }) => {
    const signs = columns.map((_, at) => {
      const cell = cells.find(({ column }) => column === at)
      return cell ? `${cell.told[0]}${cell.differs === null ? '' : cell.differs === 'conflict' ? '!' : '~'}` : '.'
    })
    return `${agreement} ${signs.join(' ')}`
  })

describe('coverage', () => {
  const readings = [
    testReport('lone', '2031-02-10', [MEETING, DEMAND]),
    testReport('full', '2031-02-11', [DEMAND, REFUSAL, released(12)]),
    testReport('half', '2031-02-12', [REFUSAL, released(20)]),
  ]

  it('has agreed claims first, then conflicts, then what one alone tells, and full columns first', () => {
    const coverage = coverageOf(briefFrom(readings))
    expect(coverage.columns.map(({ article }) => article)).toEqual(['full', 'half', 'lone'])
    expect(drawn(coverage)).toEqual(['corroborated r r .', 'corroborated r . r', 'conflicting r! r! .', 'single . . r'])
    expect(coverage.claims).toBe(4)
  })

  it.each([
    ['what a report has somebody say is quoted', 'speech', 'single . . q'],
    ['what somebody is only for or against is not', 'stance', 'single . . r'],
  ] as const)('%s', (_, force, row) => {
    const [lone, ...others] = readings
    if (!lone) throw new Error('no report')
    expect(drawn(coverageOf(briefFrom([saying(lone, 'Norway and Chad met', force), ...others])))).toContain(row)
  })

  it('leaves out what weighs least, in the same order', () => {
    const brief = briefFrom(readings)
    const all = coverageOf(brief)
    const some = foremost(all, brief, 3)
    expect(some.rows).toEqual(all.rows.slice(0, 3))
    expect(some.claims).toBe(4)
  })
})
