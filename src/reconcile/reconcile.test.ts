import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Judgement } from '../model/judgement.js'
import type { Reading } from '../model/reading.js'
import { reconcile } from './reconcile.js'
import { type TestRecord, testReport } from './test-report.js'

const demand: TestRecord = {
  evidence: 'Kenya demanded on Monday that Ethiopia reopen the Moyale border crossing to lorries',
  trigger: 'demanded',
  type: 'REQUEST',
  by: 'KEN',
  to: 'ETH',
  content: 'reopen the Moyale border crossing to lorries',
  act: 'open: ETH >: moyale border crossing',
}
const refusal: TestRecord = {
  evidence: 'Ethiopia refused to reopen the Moyale border crossing before Kenya frees two of its guards',
  trigger: 'refused',
  type: 'REJECT',
  by: 'ETH',
  to: 'KEN',
  content: 'reopen the Moyale border crossing',
  act: 'open: ETH >: moyale border crossing',
}
const arrest: TestRecord = {
  evidence: 'Kenyan police arrested two Ethiopian guards at the Moyale border crossing last week',
  trigger: 'arrested',
  type: 'COERCE',
  by: 'KEN',
  to: 'ETH',
}
const again: TestRecord = {
  ...demand,
  evidence: 'Nairobi called on the Ethiopian government to open the border crossing at Moyale to lorries again',
  trigger: 'called on',
  content: 'open the border crossing at Moyale to lorries again',
}

const wire = testReport('wire', '2031-03-03', [demand, refusal, arrest])
const herald = testReport('herald', '2031-03-04', [again, arrest])
const post = testReport('post', null, [refusal])
const REPORTS: readonly Reading[] = [wire, herald, post]

const claimOf = (readings: readonly Reading[], trigger: string) =>
  reconcile(readings).claims.find(({ members }) => members.some((ref) => recordAt(readings, ref) === trigger))

function recordAt(readings: readonly Reading[], ref: string): string | undefined {
  const records = readings.flatMap(({ ledger }) =>
    ledger.records.map((record) => ({ ref: `${ledger.id}#${record.id}`, record })),
  )
  return records.find((one) => one.ref === ref)?.record.trigger
}

describe('reconcile', () => {
  it('gives the same ledger in whatever order the reports come', () => {
    const straight = reconcile(REPORTS)
    fc.assert(
      fc.property(fc.shuffledSubarray([...REPORTS], { minLength: REPORTS.length }), (readings) => {
        expect(reconcile(readings)).toEqual(straight)
      }),
      { numRuns: 6 },
    )
  })

  it('makes one claim of one demand in two wordings, and keeps its refusal apart', () => {
    const claim = claimOf(REPORTS, 'called on')
    expect(claim?.members.map((ref) => recordAt(REPORTS, ref))).toEqual(['demanded', 'called on'])
    expect(claim).toMatchObject({ agreement: 'corroborated', outlets: 2, origins: 2 })
  })

  it('has nothing to say of nothing', () => {
    expect(Object.values(reconcile([])).flat()).toEqual([])
  })

  it('tells a story of one report, all of it single', () => {
    const { stories, claims } = reconcile([post])
    expect(stories).toHaveLength(1)
    expect(claims.map(({ agreement, outlets, origins }) => [agreement, outlets, origins])).toEqual([['single', 1, 1]])
  })

  it('takes the same report twice as one', () => {
    expect(reconcile([wire, wire])).toEqual(reconcile([wire]))
  })

  it('counts the same text under two outlets as two outlets and one origin', () => {
    const copy = testReport('tribune', '2031-03-03', [demand, refusal, arrest])
    expect(claimOf([wire, copy], 'demanded')).toMatchObject({ agreement: 'single', outlets: 2, origins: 1 })
  })

  it('counts a corrected version of a report with the first one', () => {
    const corrected = testReport('wire-2', '2031-03-04', [
      demand,
      refusal,
      { ...arrest, evidence: arrest.evidence.replace('two', 'three') },
    ])
    const second = { ...corrected, ledger: { ...corrected.ledger, outlet: wire.ledger.outlet } }
    expect(claimOf([wire, second], 'demanded')).toMatchObject({ agreement: 'single', outlets: 1, origins: 1 })
  })

  it('counts a report without outlet or date as an outlet of its own', () => {
    const nameless = { ...herald, ledger: { ...herald.ledger, outlet: null, published: null } }
    expect(claimOf([wire, nameless], 'called on')).toMatchObject({ agreement: 'corroborated', outlets: 2 })
  })

  it('reads a thousand copies in seconds, as one story told once', () => {
    const copies = Array.from({ length: 1000 }, (_, at) =>
      testReport(`paper${at}`, '2031-03-03', [demand, refusal, arrest]),
    )
    const started = performance.now()
    const { stories, claims } = reconcile(copies)
    expect(performance.now() - started).toBeLessThan(20_000)
    expect(stories).toHaveLength(1)
    expect(claims).toHaveLength(3)
    expect(claims.map(({ outlets, origins }) => [outlets, origins])).toEqual([
      [1000, 1],
      [1000, 1],
      [1000, 1],
    ])
  }, 60_000)

  it('keeps a judgement whose sentence an edit removed as orphaned, and moves it to no lookalike', () => {
    const [record] = herald.ledger.records
    const judgement: Judgement = {
      id: 'j1',
      kind: 'wrong',
      members: [`herald#${record?.id}`],
      words: [record?.evidence ?? ''],
      label: null,
      by: 'kim',
      at: '2031-03-05T00:00:00Z',
    }
    const edited = testReport('herald-2', '2031-03-04', [{ ...again, evidence: `${again.evidence} today` }, arrest])
    const before = reconcile([wire, herald], [judgement])
    const after = reconcile([wire, edited], [judgement])
    expect(before.judgements.map(({ state }) => state)).toEqual(['applied'])
    expect(before.claims.flatMap(({ members }) => members)).not.toContain(`herald#${record?.id}`)
    expect(after.judgements.map(({ state }) => state)).toEqual(['orphaned'])
    expect(after.claims.flatMap(({ members }) => members)).toContain(`herald-2#${edited.ledger.records[0]?.id}`)
  })
})
