import type { Article } from '../model/article.js'
import type { Change } from '../model/change.js'
import type { Reading } from '../model/reading.js'
import type { Statement } from '../model/statement.js'
import { reconcile } from '../reconcile/reconcile.js'
import { profileOf } from '../reconcile/stories/profile.js'
import { StoryIndex } from '../reconcile/stories/story-index.js'
import { testReport } from '../reconcile/test-report.js'
import type { LedgerStore } from '../store/ledger-store.js'
import type { Filter } from '../store/questions.js'
import { openLedger } from '../store/sqlite/open-ledger.js'
import type { LedgerPart } from './ledger-pages.js'
import { ledgerPages } from './ledger-pages.js'
import type { PageWriter, Sink } from './page-writer.js'

/** Values that formats trip over: quotes, commas, line ends, tabs, NUL, astral characters, right to left, formulas, control characters. */
export const NASTY = "=cmd|' /C calc'!A0,\"; \r\n\t\0 🕊️𝔘 שלום\u202e <&>]]> \u0001\ufffe\u2028"

/** Two reports of one dispute, one of them with hostile fields, and a report of something else without a date, an outlet or an address. */
export const TEST_READINGS: readonly Reading[] = [
  of(
    testReport('alpha', '2031-02-10T08:30:00+02:00', [
      { evidence: '🕊️ Norway demands that Chad open the strait', trigger: 'demands', type: 'REQUEST', by: 'NOR', to: 'TCD', content: 'open the strait', act: 'open: TCD > NOR: strait', date: '2031-02-09' },
      { evidence: 'Chad refuses to open the strait', trigger: 'refuses', type: 'REJECT', by: 'TCD', to: 'NOR', content: 'open the strait', act: 'not open: TCD > NOR: strait' },
    ], [['precondition', 'Norway demands', 'Chad refuses', 'NOR']]),
    { title: NASTY, outlet: '@outlet', byline: '-dash', url: 'https://example.org/a?b=1&c=2', updated: '2031-02-11' },
  ),
  of(
    testReport('beta', '2031-02-11', [
      { evidence: `Chad, "${NASTY}", refuses to open the strait to Norway`, trigger: 'refuses', type: 'REJECT', by: 'TCD', to: 'NOR', content: 'open the strait', act: 'not open: TCD > NOR: strait', speaker: 'TCD' },
      { evidence: 'Norway and NATO met Chad in Oslo', trigger: 'met', type: 'CONSULT', by: 'NOR+NATO', to: 'TCD', place: 'Oslo' },
    ]),
    { outlet: 'Beta', url: 'https://example.org/beta' },
  ),
  of(testReport('gamma', null, [{ evidence: '𝔘 Peru sends food to Laos', trigger: 'sends', type: 'AID', by: 'PER', to: 'LAO', speaker: 'PER', place: 'Lima' }]), { outlet: null }),
] // biome-ignore format: one line a record

function of({ ledger }: Reading, fields: Partial<Article>): Reading {
  const { text } = ledger
  // What is dated means one thing here, what is not another.
  const meaning = new Float32Array(384).map((_, at) => Number(at === Number(ledger.published === null)))
  const sentences = text.split('. ').map((sentence, at, all) => {
    const start = all.slice(0, at).join('. ').length + (at === 0 ? 0 : 2)
    return { start, end: start + sentence.length, vector: meaning }
  })
  return { ledger: { ...ledger, ...fields, statements: statementsIn(ledger.id, text) }, vectors: sentences }
}

/** What stands before and behind the word "that" or a comma, as one statement in two pieces. */
function statementsIn(id: string, text: string): readonly Statement[] {
  const at = text.indexOf('Chad')
  if (at < 0) return []
  const span = (start: number, end: number) => ({ start, end, text: text.slice(start, end) })
  return [
    {
      id: `s-${id}`, speaker: { id: 'TCD', sector: 'GOV', name: 'Idriss, "the" Envoy' }, source: null, cue: span(at, at + 4),
      content: [span(at, at + 4), span(text.length - 7, text.length - 1)], directness: 'direct', force: 'speech', within: null,
      addressees: [{ id: 'NOR', sector: 'GOV', name: null }], date: { start: '2031-02-01', end: '2031-02-28', text: 'in February' },
    },
  ] // biome-ignore format: one line reads best
}

const CHANGES: readonly Change[] = [
  { id: 'c1', at: '2031-05-01T08:00:00.000Z', kind: 'claim-new', story: 's1', subject: 'x1', label: NASTY, before: null, after: 'single' },
] // biome-ignore format: one line reads best

/** A ledger in memory that holds these readings, all of them reconciled but those in `waiting`. */
export async function testLedger(
  readings: readonly Reading[] = TEST_READINGS,
  waiting: readonly Reading[] = [],
): Promise<LedgerStore> {
  const store = await openLedger(':memory:')
  const at = '2031-05-01T08:00:00.000Z'
  const run = await store.runs.begin('add', at)
  const index = new StoryIndex()
  for (const reading of [...readings, ...waiting]) {
    const profile = profileOf(reading)
    await store.articles.add({ reading, run, source: 'test', added: at, profile, placement: index.add(profile) })
  }
  const reconciled = reconcile(readings)
  await store.stories.put(reconciled, reconciled.stories.map(({ id }) => id), readings.length === 0 ? [] : CHANGES) // biome-ignore format: one line reads best
  await store.runs.end(run, 'done', at)
  return store
}

/** All that a writer makes of a ledger. */
export async function written(
  open: (sink: Sink) => PageWriter,
  store: LedgerStore,
  wants: readonly LedgerPart[],
  filter: Filter = {},
): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  const writer = open(async (piece) => void pieces.push(Buffer.from(piece as string)))
  for await (const page of ledgerPages(store, { wanted: new Set(wants), filter })) await writer.write(page)
  await writer.end()
  return Buffer.concat(pieces)
}
