import { Fault } from '../model/fault.js'
import type { Reading } from '../model/reading.js'
import { changesBetween } from '../reconcile/changes/changes.js'
import { reconcile } from '../reconcile/reconcile.js'
import { profileOf } from '../reconcile/stories/profile.js'
import { StoryIndex } from '../reconcile/stories/story-index.js'
import { party, testReport } from '../reconcile/test-report.js'
import type { Entry, LedgerStore } from './ledger-store.js'

/** An instant for what is written in tests. */
export const AT = '2031-05-01T08:00:00.000Z'

/** Three reports of one dispute over a strait, the last of them with all that an article can have, and one of something else without a date. */
export const READINGS: readonly Reading[] = [
  testReport('alpha', '2031-02-10', [
    { evidence: 'Norway demands that Chad open the strait', trigger: 'demands', type: 'REQUEST', by: 'NOR', to: 'TCD', content: 'open the strait', act: 'open: TCD > NOR: strait' },
    { evidence: 'Chad refuses to open the strait before Norway frees its pilots', trigger: 'refuses', type: 'REJECT', by: 'TCD', to: 'NOR', content: 'open the strait', act: 'open: TCD > NOR: strait', date: '2031-02-09' },
    { evidence: 'Chad released 12 Norwegian sailors on Monday', trigger: 'released', type: 'CONCEDE', by: 'TCD', to: 'NOR', date: '2031-02-09' },
  ], [['precondition', 'Norway frees its pilots', 'open the strait before', 'TCD']]),
  testReport('beta', '2031-02-11', [
    { evidence: 'Chad refuses to open the strait to Norway', trigger: 'refuses', type: 'REJECT', by: 'TCD', to: 'NOR', content: 'open the strait', act: 'open: TCD > NOR: strait', date: '2031-02-08' },
    { evidence: 'Chad released 20 Norwegian sailors on Monday', trigger: 'released', type: 'CONCEDE', by: 'TCD', to: 'NOR', date: '2031-02-09' },
  ]),
  withAllFields(testReport('delta', '2031-02-12T09:30:00Z', [
    { evidence: 'Norway 🛳 demands that Chad and NATO open the strait', trigger: 'demands', type: 'REQUEST', by: 'NOR', to: 'TCD+NATO', content: 'open the strait', act: 'open: TCD+NATO > NOR: strait', status: 'future' },
  ])),
  testReport('gamma', null, [{ evidence: 'Peru sends food to Laos', trigger: 'sends', type: 'AID', by: 'PER', to: 'LAO', speaker: 'PER', place: 'Lima' }]),
] // biome-ignore format: one line a record

/** Every field that may be null or empty has something, and one that another reading has is null. */
function withAllFields({ ledger }: Reading): Reading {
  const span = (start: number, end: number) => ({ start, end, text: ledger.text.slice(start, end) })
  const envoy = { id: 'NOR', sector: 'GOV' as const, name: 'Åse Lie' }
  const [record] = ledger.records
  return {
    ledger: {
      ...ledger, ref: 'https://delta.example/1?a=1', outlet: null, title: 'A strait, “closed”', byline: 'Ada Ø. Byron', url: 'https://delta.example/1',
      updated: '2031-02-12T10:00:00Z', fieldSources: { title: 'json-ld', url: 'address' }, boilerplate: [{ start: 0, end: 3 }, { start: 5, end: 6 }],
      origins: [{ name: 'Meridian Wire', kind: 'wire', start: 0, end: 6 }, { name: 'Kanal 5', kind: 'interview', start: 7, end: 9 }],
      statements: [
        { id: 's0', speaker: envoy, source: span(0, 6), cue: span(10, 17), content: [span(10, 17), span(18, 22)], directness: 'mixed', force: 'speech', within: null, addressees: [party('TCD'), party('NATO')], date: { start: '2031-02-11', end: '2031-02-12', text: 'this week' } },
        { id: 's1', speaker: null, source: null, cue: span(0, 6), content: [], directness: 'indirect', force: 'stance', within: 's0', addressees: [], date: null },
      ],
      records: record === undefined ? [] : [{
        ...record, mode: 'change', speaker: envoy, confidence: 0.123456789,
        guarantee: { guarantors: [party('NATO')], beneficiaries: [envoy], form: 'legal', standing: 'demand', words: span(10, 17) },
      }],
    },
    vectors: [{ start: 0, end: 20, vector: Float32Array.from({ length: 384 }, (_, at) => Math.cos(at) / Math.sqrt(192)) }],
  } // biome-ignore format: a table
}

/** Entries of readings, placed by a story index in the order given. */
export function entriesOf(readings: readonly Reading[], run: string, index = new StoryIndex()): readonly Entry[] {
  return readings.map((reading) => {
    const profile = profileOf(reading)
    return { reading, run, source: 'samples', added: AT, profile, placement: index.add(profile) }
  })
}

/** Adds readings in one run, in which an input fails, and puts what reconciling gives of them. */
export async function fillLedger(store: LedgerStore, readings: readonly Reading[] = READINGS): Promise<void> {
  const run = await store.runs.begin('add samples', AT)
  for (const entry of entriesOf(readings, run)) await store.articles.add(entry)
  await store.runs.fail({ input: 'gone.txt', source: 'gone.txt', fault: Fault.of('input-missing', { input: 'gone.txt' }), run, at: AT }) // biome-ignore format: one line reads best
  const waiting = await store.stories.pending()
  const after = reconcile(readings)
  await store.stories.put(after, waiting, changesBetween(reconcile([]), after, AT))
  await store.runs.end(run, 'done', AT)
}
