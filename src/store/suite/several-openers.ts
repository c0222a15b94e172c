import { describe, expect, it } from 'vitest'
import { hashId } from '../../model/id.js'
import { reconcile } from '../../reconcile/reconcile.js'
import type { LedgerStore } from '../ledger-store.js'
import { AT, entriesOf, READINGS } from '../test-readings.js'
import { type OpenEmpty, storeForEach } from './opened-store.js'

const FEED = { title: null, etag: null, lastModified: null, polled: null, next: null, failures: 0, quiet: 0 }
const IDS = READINGS.map(({ ledger }) => ledger.id)
const STORIES = [hashId('alpha'), hashId('gamma')]

/** What holds where a ledger is opened more than once. */
export function describeSeveralOpeners(open: OpenEmpty): void {
  describe('a ledger that several have open', () => {
    const opened = storeForEach(open)

    /** Runs `work` with the ledger as another opener sees it. */
    async function asAnother(work: (other: LedgerStore) => Promise<void>): Promise<void> {
      const { again } = opened()
      if (again === null) throw new Error('this kind of ledger cannot be opened again')
      const other = await again()
      try {
        await work(other)
      } finally {
        await other.close()
      }
    }

    it('shows each what the others wrote', () =>
      asAnother(async (other) => {
        const { store, run } = opened()
        expect(await other.articles.count()).toBe(0)
        for (const entry of entriesOf(READINGS, run)) await store.articles.add(entry)
        const reconciled = reconcile(READINGS)
        await store.stories.put(reconciled, STORIES, [])
        expect(await other.articles.readings(IDS)).toEqual(READINGS)
        expect(await other.stories.ledgers(STORIES)).toEqual(reconciled)
      }))

    it('is there when it is opened again', async () => {
      const { store, run } = opened()
      for (const entry of entriesOf(READINGS, run)) await store.articles.add(entry)
      await asAnother(async (other) => expect(await other.articles.readings(IDS)).toEqual(READINGS))
    })

    it('shows a reader all of an article or nothing, while it is written', () =>
      asAnother(async (other) => {
        const { store, run } = opened()
        let isWriting = true
        const seen = new Set<number>()
        const reading = (async () => {
          while (isWriting) {
            const readings = await other.articles.readings(IDS)
            expect(readings).toEqual(READINGS.slice(0, readings.length))
            seen.add(readings.length)
            await new Promise((resolve) => setImmediate(resolve))
          }
        })()
        for (const entry of entriesOf(READINGS, run)) {
          await store.articles.add(entry)
          await new Promise((resolve) => setImmediate(resolve))
        }
        isWriting = false
        await reading
        expect(seen.size).toBeGreaterThan(1)
      }))

    it('shows a reader a story of one moment, while others are put', () =>
      asAnother(async (other) => {
        const { store, run } = opened()
        for (const entry of entriesOf(READINGS, run)) await store.articles.add(entry)
        const [whole, part] = [reconcile(READINGS), reconcile(READINGS.slice(0, 1))]
        await store.stories.put(whole, STORIES, [])
        const writing = (async () => {
          for (let time = 0; time < 10; time++) await store.stories.put(time % 2 ? whole : part, STORIES, [])
        })()
        for (let time = 0; time < 10; time++) {
          const seen = await other.stories.ledgers(STORIES)
          expect([whole, part]).toContainEqual(seen)
        }
        await writing
        expect(await other.stories.ledgers(STORIES)).toEqual(whole)
      }))

    it('tells each by another revision that something was written', () =>
      asAnother(async (other) => {
        const { store, run } = opened()
        const [entry] = entriesOf(READINGS, run)
        if (entry === undefined) throw new Error('no entry')
        const seen = [await other.revision()]
        await other.articles.readings(IDS)
        expect(await other.revision()).toBe(seen[0])
        await store.articles.add(entry)
        seen.push(await other.revision())
        await other.feeds.put({ ...FEED, address: 'https://0.example' })
        seen.push(await other.revision())
        expect(new Set(seen).size).toBe(3)
        expect(await other.revision()).toBe(seen[2])
      }))

    it('lets writers wait for one another, and loses nothing', () =>
      asAnother(async (other) => {
        const { store, run } = opened()
        // Each founds a story: those of one story are placed, and so added, one after the other.
        const [strait, , , food] = entriesOf(READINGS, run)
        if (strait === undefined || food === undefined) throw new Error('no entries')
        const feeds = Array.from({ length: 10 }, (_, at) => ({ ...FEED, address: `https://${at}.example` }))
        await Promise.all([
          store.articles.add(strait),
          other.articles.add(food),
          ...feeds.map((feed, at) => (at % 2 ? store : other).feeds.put(feed)),
        ])
        expect(await store.articles.readings(IDS)).toEqual([READINGS[0], READINGS[3]])
        expect(await other.feeds.list()).toEqual(feeds)
        expect(await store.runs.list(1)).toMatchObject([{ added: 2 }])
      }))

    it('keeps a mark that another set while a story was reconciled', () =>
      asAnother(async (other) => {
        const { store, run } = opened()
        const [first, ...rest] = entriesOf(READINGS.slice(0, 3), run)
        if (first === undefined) throw new Error('no entry')
        await store.articles.add(first)
        await store.stories.pending()
        for (const entry of rest) await other.articles.add(entry)
        await store.stories.put(reconcile(READINGS.slice(0, 1)), STORIES, [])
        expect(await store.stories.pending()).toEqual([STORIES[0]])
      }))

    it('takes parties for the same that two brought', () =>
      asAnother(async (other) => {
        const { store, run } = opened()
        const entries = entriesOf(READINGS, run)
        for (const [at, entry] of entries.entries()) await (at % 2 ? store : other).articles.add(entry)
        expect(await other.articles.readings(IDS)).toEqual(READINGS)
        expect(await store.articles.readings(IDS)).toEqual(READINGS)
        await store.runs.end(run, 'done', AT)
      }))
  })
}
