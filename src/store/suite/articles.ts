import { describe, expect, it } from 'vitest'
import type { Reading } from '../../model/reading.js'
import { reconcile } from '../../reconcile/reconcile.js'
import { profileOf } from '../../reconcile/stories/profile.js'
import { entriesOf, READINGS } from '../test-readings.js'
import { type OpenEmpty, storeForEach } from './opened-store.js'

const IDS = READINGS.map(({ ledger }) => ledger.id)

async function all(pages: AsyncIterable<readonly string[]>): Promise<readonly (readonly string[])[]> {
  const found: (readonly string[])[] = []
  for await (const page of pages) found.push(page)
  return found
}

export function describeArticles(open: OpenEmpty): void {
  describe('articles', () => {
    const opened = storeForEach(open)
    const add = async (readings: readonly Reading[]) => {
      for (const entry of entriesOf(readings, opened().run)) await opened().store.articles.add(entry)
    }

    it('are none at first', async () => {
      const { articles } = opened().store
      expect(await articles.count()).toBe(0)
      expect(await articles.known(IDS)).toEqual(new Set())
      expect(await articles.readings(IDS)).toEqual([])
      expect(await all(articles.ids(10))).toEqual([])
      expect(await articles.known([])).toEqual(new Set())
      expect(await articles.readings([])).toEqual([])
    })

    it('are given back as they were read, in order of publication, whatever the order of adding and asking', async () => {
      await add(READINGS.toReversed())
      const { articles } = opened().store
      const asked = ['gamma', 'nothing', 'beta', 'delta', 'alpha', 'beta']
      expect(await articles.readings(asked)).toEqual(READINGS)
      expect(await articles.ledgers(asked)).toEqual(READINGS.map(({ ledger }) => ledger))
      expect(await articles.count()).toBe(READINGS.length)
      expect(await articles.known(['alpha', 'nothing', 'ALPHA'])).toEqual(new Set(['alpha']))
    })

    it('are listed in order of adding, so many at a time', async () => {
      await add(READINGS.toReversed())
      const { articles } = opened().store
      expect(await all(articles.ids(3))).toEqual([['gamma', 'delta', 'beta'], ['alpha']])
      expect(await all(articles.ids(4))).toEqual([['gamma', 'delta', 'beta', 'alpha']])
    })

    it('are added once: what is there stays as it is, and nothing waits again', async () => {
      await add(READINGS)
      const { articles, stories } = opened().store
      const ids = [...new Set((await stories.of(IDS)).values())]
      await stories.pending()
      await stories.put(reconcile(READINGS), ids, [])
      const others = READINGS.map(({ ledger, vectors }) => ({ ledger: { ...ledger, title: 'Another' }, vectors }))
      await add(others)
      expect(await articles.readings(IDS)).toEqual(READINGS)
      expect([await articles.count(), await stories.pending()]).toEqual([READINGS.length, []])
    })

    it('are found by more ids than an engine takes parameters', async () => {
      await add(READINGS)
      const { articles, stories } = opened().store
      const many = [...Array.from({ length: 40_000 }, (_, at) => `none${at}`), ...IDS]
      expect(await articles.known(many)).toEqual(new Set(IDS))
      expect(await articles.readings(many)).toHaveLength(IDS.length)
      expect((await stories.of(many)).size).toBe(IDS.length)
    })

    it('leave nothing behind when one cannot be added', async () => {
      await add(READINGS.slice(0, 1))
      const [, entry] = entriesOf(READINGS, opened().run)
      if (entry === undefined) throw new Error('no entry')
      const { ledger, vectors } = entry.reading
      const [record] = ledger.records
      const broken = {
        ledger: { ...ledger, records: [{ ...record, rule: null }] } as unknown as typeof ledger,
        vectors,
      }
      const { articles, stories } = opened().store
      await expect(articles.add({ ...entry, reading: broken })).rejects.toThrow()
      expect(await articles.known(IDS)).toEqual(new Set(['alpha']))
      expect((await stories.of(IDS)).size).toBe(1)
      await articles.add(entry)
      expect(await articles.readings(['beta'])).toEqual([READINGS[1]])
    })

    it('are taken by no run that is over or was never begun', async () => {
      const { articles, runs } = opened().store
      const [first, second] = entriesOf(READINGS, opened().run)
      if (first === undefined || second === undefined) throw new Error('no entries')
      await expect(articles.add({ ...first, run: 'none' })).rejects.toMatchObject({ code: 'database-run-over' })
      await runs.end(opened().run, 'done', first.added)
      await expect(articles.add(second)).rejects.toMatchObject({ code: 'database-run-over' })
      expect(await articles.count()).toBe(0)
    })

    it('keep their profiles: an index goes on where the last one ended', async () => {
      await add(READINGS)
      const { stories } = opened().store
      const { counts, stories: held } = await stories.indexAround(-1e9, 1e9)
      expect(counts.reports).toBe(READINGS.length)
      const profiles = held.flatMap(({ members }) => members.map(({ profile }) => profile))
      const byArticle = <One extends { readonly article: string }>(list: readonly One[]) =>
        list.toSorted((a, b) => (a.article < b.article ? -1 : 1))
      // JSON, since no engine needs to tell -0 from 0.
      expect(JSON.stringify(byArticle(profiles))).toBe(JSON.stringify(byArticle(READINGS.map(profileOf))))
    })

    it('are held by day: only those of the days asked for, and those without', async () => {
      await add(READINGS)
      const { stories } = opened().store
      const inDays = async (from: string, to: string) => {
        const [first, last] = [from, to].map((day) => Date.parse(day) / 86_400_000)
        const state = await stories.indexAround(first ?? 0, last ?? 0)
        return state.stories.flatMap(({ members }) => members.map(({ profile }) => profile.article)).toSorted()
      }
      expect(await inDays('2031-02-11', '2031-02-11')).toEqual(['beta', 'gamma'])
      expect(await inDays('2031-02-10', '2031-02-12')).toEqual(['alpha', 'beta', 'delta', 'gamma'])
      expect(await inDays('2030-01-01', '2030-12-31')).toEqual(['gamma'])
    })
  })
}
