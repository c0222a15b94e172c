import { describe, expect, it } from 'vitest'
import type { Change } from '../../model/change.js'
import { hashId } from '../../model/id.js'
import type { Reconciliation } from '../../model/ledger.js'
import type { Story } from '../../model/story.js'
import { reconcile } from '../../reconcile/reconcile.js'
import type { LedgerStore } from '../ledger-store.js'
import { AT, entriesOf, READINGS } from '../test-readings.js'
import { type OpenEmpty, storeForEach } from './opened-store.js'

const IDS = READINGS.map(({ ledger }) => ledger.id)
const STRAIT = hashId('alpha')
const FOOD = hashId('gamma')
const NOTHING: Reconciliation = {
  stories: [], origins: [], claims: [], proposals: [], positions: [], dependencies: [], deadlocks: [], judgements: [],
} // biome-ignore format: one line reads best

const change = (id: string, story: string): Change => ({ id, at: AT, kind: 'claim-new', story, subject: 'claim', label: 'a claim', before: null, after: 'single' }) // biome-ignore format: one line reads best

/** What reconciling gives of some of the readings, all of one story. */
const ofSome = (...ids: readonly string[]) => reconcile(READINGS.filter(({ ledger }) => ids.includes(ledger.id)))

async function all(pages: AsyncIterable<readonly Story[]>): Promise<readonly (readonly Story[])[]> {
  const found: (readonly Story[])[] = []
  for await (const page of pages) found.push(page)
  return found
}

export function describeStories(open: OpenEmpty): void {
  describe('stories', () => {
    const opened = storeForEach(open)
    const stories = () => opened().store.stories
    const add = async (ids: readonly string[] = IDS) => {
      const entries = entriesOf(READINGS, opened().run).filter(({ reading }) => ids.includes(reading.ledger.id))
      for (const entry of entries) await opened().store.articles.add(entry)
    }

    it('are none at first', async () => {
      expect(await stories().pending()).toEqual([])
      expect(await stories().members([STRAIT])).toEqual(new Map())
      expect(await stories().of(IDS)).toEqual(new Map())
      expect(await stories().ledgers([STRAIT])).toEqual(NOTHING)
      expect(await all(stories().all(2))).toEqual([])
      expect((await stories().indexAround(-1e9, 1e9)).stories).toEqual([])
      await stories().put(NOTHING, [STRAIT], [])
      await stories().mark(IDS)
    })

    it('have the articles that the index put together, in order of publication', async () => {
      await add(IDS.toReversed())
      expect(await stories().members([FOOD, STRAIT, 'nothing'])).toEqual(
        new Map([
          [STRAIT, ['alpha', 'beta', 'delta']],
          [FOOD, ['gamma']],
        ]),
      )
      expect(await stories().of(['beta', 'gamma', 'nothing'])).toEqual(new Map([['beta', STRAIT], ['gamma', FOOD]])) // biome-ignore format: one line reads best
    })

    it('give back what was put, in the order asked for', async () => {
      await add()
      const reconciled = reconcile(READINGS)
      for (const part of ['claims', 'proposals', 'positions', 'dependencies'] as const)
        expect(reconciled[part].length, `no ${part} to put`).toBeGreaterThan(0)
      await stories().put(reconciled, [STRAIT, FOOD], [])
      expect(await stories().ledgers([STRAIT, FOOD])).toEqual(reconciled)
      expect((await stories().ledgers([FOOD, 'nothing', STRAIT])).stories.map(({ id }) => id)).toEqual([FOOD, STRAIT])
      expect((await stories().ledgers([STRAIT, FOOD, STRAIT])).claims).toEqual(reconciled.claims)
      expect(await stories().ledgers([FOOD])).toEqual(ofSome('gamma'))
    })

    it('are put in place of what was', async () => {
      await add(['alpha'])
      await stories().put(ofSome('alpha'), [STRAIT], [change('1', STRAIT)])
      await add()
      const strait = ofSome('alpha', 'beta', 'delta')
      await stories().put(strait, [STRAIT], [change('2', STRAIT)])
      expect(await stories().ledgers([STRAIT])).toEqual(strait)
      await stories().put(strait, [STRAIT], [change('2', STRAIT)])
      expect(await stories().ledgers([STRAIT])).toEqual(strait)
    })

    it('are removed where they were settled and are no longer there', async () => {
      await add()
      const apart = [...ofSome('alpha', 'beta', 'delta').stories, ...ofSome('gamma').stories]
      await stories().put({ ...NOTHING, stories: apart }, [STRAIT, FOOD], [])
      const [strait] = apart
      if (strait === undefined) throw new Error('no story')
      const joined = { ...strait, articles: IDS }
      await stories().put({ ...NOTHING, stories: [joined] }, [STRAIT, FOOD], [])
      expect(await stories().ledgers([STRAIT, FOOD])).toEqual({ ...NOTHING, stories: [joined] })
      expect(await all(stories().all(10))).toEqual([[joined]])
      // The index still has it apart: a judgement that joined it may be taken back.
      expect((await stories().members([FOOD])).get(FOOD)).toEqual(['gamma'])
      await stories().put({ ...NOTHING, stories: apart }, [STRAIT, FOOD], [])
      expect((await stories().ledgers([STRAIT, FOOD])).stories).toEqual(apart)
    })

    it('take over an entry whose article moved to them', async () => {
      await add(['alpha', 'beta'])
      const one = ofSome('alpha')
      await stories().put(one, [STRAIT], [])
      await stories().put(asStory(one, hashId('beta')), [STRAIT, hashId('beta')], [])
      expect((await stories().ledgers([STRAIT])).claims).toEqual([])
      expect((await stories().ledgers([hashId('beta')])).claims.map(({ id }) => id)).toEqual(
        one.claims.map(({ id }) => id),
      )
    })

    it('are listed latest first, undated last, so many at a time', async () => {
      await add()
      await stories().put(reconcile(READINGS), [STRAIT, FOOD], [])
      const { stories: heads } = reconcile(READINGS)
      expect(await all(stories().all(10))).toEqual([heads])
      expect(await all(stories().all(1))).toEqual(heads.map((head) => [head]))
    })

    it('are put as a whole or not at all', async () => {
      await add()
      const reconciled = reconcile(READINGS)
      await stories().put(reconciled, [STRAIT, FOOD], [])
      const broken = {
        ...reconciled,
        claims: reconciled.claims.map((claim) => ({ ...claim, members: ['alpha#none'] })),
      }
      await expect(stories().put(broken, [STRAIT, FOOD], [change('1', STRAIT)])).rejects.toThrow('alpha#none')
      expect(await stories().ledgers([STRAIT, FOOD])).toEqual(reconciled)
    })
  })

  describe('stories that wait', () => {
    const opened = storeForEach(open)
    const stories = () => opened().store.stories
    const add = (store: LedgerStore, at: number) => {
      const entry = entriesOf(READINGS, opened().run)[at]
      return entry === undefined ? Promise.reject(new Error('no entry')) : store.articles.add(entry)
    }

    it('do so in order of marking', async () => {
      await add(opened().store, 3)
      await add(opened().store, 0)
      expect(await stories().pending()).toEqual([FOOD, STRAIT])
      await stories().mark(['gamma', 'nothing'])
      expect(await stories().pending()).toEqual([STRAIT, FOOD])
    })

    it('do not when they were settled', async () => {
      await add(opened().store, 0)
      await add(opened().store, 3)
      await stories().pending()
      await stories().put(ofSome('alpha'), [STRAIT], [])
      expect(await stories().pending()).toEqual([FOOD])
    })

    it('wait again when they were marked after they were listed', async () => {
      await add(opened().store, 0)
      await stories().pending()
      await add(opened().store, 1)
      await stories().put(ofSome('alpha'), [STRAIT], [])
      expect(await stories().pending()).toEqual([STRAIT])
    })

    it('wait on where they were never listed, or what was put could not be written', async () => {
      await add(opened().store, 0)
      await stories().put(ofSome('alpha'), [STRAIT], [])
      expect(await stories().pending()).toEqual([STRAIT])
      const broken = ofSome('alpha').claims.map((claim) => ({ ...claim, members: ['alpha#none'] }))
      await expect(stories().put({ ...ofSome('alpha'), claims: broken }, [STRAIT], [])).rejects.toThrow()
      expect(await stories().pending()).toEqual([STRAIT])
    })
  })
}

/** What was reconciled, under another story. */
function asStory(reconciled: Reconciliation, story: string): Reconciliation {
  return {
    ...reconciled,
    stories: reconciled.stories.map((one) => ({ ...one, id: story })),
    claims: reconciled.claims.map((one) => ({ ...one, story })),
    proposals: reconciled.proposals.map((one) => ({ ...one, story })),
    positions: reconciled.positions.map((one) => ({ ...one, story })),
  }
}
