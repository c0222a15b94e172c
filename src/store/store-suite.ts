import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Reading } from '../model/reading.js'
import { reconcile } from '../reconcile/reconcile.js'
import { profileOf } from '../reconcile/stories/profile.js'
import { StoryIndex } from '../reconcile/stories/story-index.js'
import { testReport } from '../reconcile/test-report.js'
import type { Entry, LedgerStore } from './ledger-store.js'

const AT = '2031-05-01T08:00:00.000Z'

/** Three reports of one dispute over a strait, and one of something else. */
export const READINGS: readonly Reading[] = [
  testReport('alpha', '2031-02-10', [
    { evidence: 'Norway demands that Chad open the strait', trigger: 'demands', type: 'REQUEST', by: 'NOR', to: 'TCD', content: 'open the strait', act: 'open: TCD > NOR: strait' },
    { evidence: 'Chad refuses to open the strait', trigger: 'refuses', type: 'REJECT', by: 'TCD', to: 'NOR', content: 'open the strait', act: 'open: TCD > NOR: strait', date: '2031-02-09' },
  ], [['precondition', 'Norway demands', 'Chad refuses', 'NOR']]),
  testReport('beta', '2031-02-11', [
    { evidence: 'Chad refuses to open the strait to Norway', trigger: 'refuses', type: 'REJECT', by: 'TCD', to: 'NOR', content: 'open the strait', act: 'open: TCD > NOR: strait' },
  ]),
  testReport('gamma', null, [{ evidence: 'Peru sends food to Laos', trigger: 'sends', type: 'AID', by: 'PER', to: 'LAO', speaker: 'PER', place: 'Lima' }]),
] // biome-ignore format: one line a record

/** What an engine has to do, whichever it is. `open` gives an empty ledger and what removes it. */
export function describeStore(
  name: string,
  open: () => Promise<{ store: LedgerStore; remove(): Promise<void> }>,
): void {
  describe(name, () => {
    let store: LedgerStore
    let remove: () => Promise<void>
    let run: string
    beforeEach(async () => {
      ;({ store, remove } = await open())
      run = await store.runs.begin('add samples', AT)
    })
    afterEach(async () => {
      await store.close()
      await remove()
    })
    const entries = (readings: readonly Reading[]) => entriesOf(readings, run)

    it('gives back each article as it was read', async () => {
      for (const entry of entries(READINGS)) await store.articles.add(entry)
      expect(await store.articles.readings(['gamma', 'nothing', 'beta', 'alpha'])).toEqual(READINGS)
      expect(await store.articles.count()).toBe(3)
      expect(await store.articles.known(['alpha', 'nothing'])).toEqual(new Set(['alpha']))
    })

    it('gives back what was put of stories', async () => {
      for (const entry of entries(READINGS)) await store.articles.add(entry)
      const reconciled = reconcile(READINGS)
      const ids = reconciled.stories.map(({ id }) => id)
      await store.stories.put(reconciled, ids, [])
      expect(await store.stories.ledgers(ids)).toEqual(reconciled)
    })
  })
}

/** Entries of readings, placed by a story index in the order given. */
export function entriesOf(readings: readonly Reading[], run: string, index = new StoryIndex()): readonly Entry[] {
  return readings.map((reading) => {
    const profile = profileOf(reading)
    return { reading, run, source: 'samples', added: AT, profile, placement: index.add(profile) }
  })
}
