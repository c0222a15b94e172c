import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { toArticle } from '../ingest/report.js'
import type { Article } from '../model/article.js'
import { Fault } from '../model/fault.js'
import { type Judgement, newJudgement } from '../model/judgement.js'
import { memberRef } from '../model/reference.js'
import { type AddOptions, type AddSummary, addArticles } from './add-articles.js'
import type { AddEvent } from './add-event.js'
import { analyse, type ReadReport } from './analyse.js'
import type { Incoming } from './articles-to-read.js'
import { reconcilePending } from './pending-stories.js'
import type { ReadingRoom } from './reading-room.js'
import { articlesOf, corpus, corpusEngine } from './test-corpus.js'
import { TestStore } from './test-store.js'

const AT = '2031-05-02T08:00:00.000Z'
const ARTICLES = articlesOf(corpus(150))
const reports = new Map<string, ReadReport>()
let read = 0
const room: ReadingRoom = {
  places: 2,
  close: async () => undefined,
  read: async (article) => {
    read++
    return reports.get(article.id) ?? analyse(article, corpusEngine())
  },
}
beforeAll(async () => {
  for (const article of ARTICLES) reports.set(article.id, await analyse(article, corpusEngine()))
})

async function* from(source: string, inputs: Iterable<Article | Fault>): AsyncGenerator<Incoming> {
  for (const article of inputs) yield { source, article }
}

const add = (store: TestStore, inputs: Iterable<Article | Fault>, more: Partial<AddOptions> = {}, source = 's.jsonl'): Promise<AddSummary> =>
  addArticles(from(source, inputs), { store: store.store, room, run: 'run', now: () => AT, ...more }) // biome-ignore format: one line reads best

async function whole(inputs: readonly Article[] = ARTICLES): Promise<TestStore> {
  const store = new TestStore()
  await add(store, inputs)
  return store
}

describe('addArticles', () => {
  it('adds what comes in, in order, and reconciles all of it', async () => {
    const store = new TestStore()
    const summary = await add(store, ARTICLES)
    expect(summary).toMatchObject({ added: 150, known: 0, failed: 0, passedOver: 0, stopped: false, waiting: 0 })
    expect([...store.entries.keys()]).toEqual(ARTICLES.map(({ id }) => id))
    const { stories, claims } = store.ledger()
    expect(stories.length).toBeGreaterThan(20)
    expect(stories.flatMap(({ articles }) => articles).sort()).toEqual(ARTICLES.map(({ id }) => id).sort())
    expect(claims.some(({ agreement }) => agreement === 'corroborated')).toBe(true)
    expect(summary.changes.get('story-new')).toBeGreaterThanOrEqual(stories.length)
  })

  it('changes nothing the second time, and reads nothing', async () => {
    const store = await whole()
    const [before, changes] = [store.ledger(), store.changes.length]
    read = 0
    expect(await add(store, ARTICLES)).toMatchObject({ added: 0, known: 150, changes: new Map() })
    expect([read, store.changes.length]).toEqual([0, changes])
    expect(store.ledger()).toEqual(before)
  })

  it('takes an article once that comes twice', async () => {
    const store = new TestStore()
    const twice = ARTICLES.slice(0, 5).flatMap((article) => [article, article])
    expect(await add(store, twice)).toMatchObject({ added: 5, known: 5 })
  })

  it('gives one ledger, one by one or all at once', async () => {
    const [together, alone] = [await whole(ARTICLES.slice(0, 60)), new TestStore()]
    for (const article of ARTICLES.slice(0, 60)) await add(alone, [article])
    expect(alone.ledger()).toEqual(together.ledger())
  })

  it('gives one ledger wherever it was cut off between two writes', async () => {
    const some = ARTICLES.slice(0, 40)
    const expected = (await whole(some)).ledger()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }), async (cuts) => {
        const store = new TestStore()
        for (const cut of cuts) {
          store.diesAfter = cut
          await add(store, some).catch((error: unknown) => expect(error).toBe(store.dying))
        }
        store.diesAfter = Number.POSITIVE_INFINITY
        await add(store, some)
        expect(store.ledger()).toEqual(expected)
      }),
      { numRuns: 15 },
    )
  })
})

describe('addArticles, stopped', () => {
  it('keeps what was added, reconciles a little, and goes on', async () => {
    const store = new TestStore()
    const controller = new AbortController()
    const tell = (event: AddEvent) => {
      if (event.kind === 'added' && store.entries.size === 30) controller.abort()
    }
    const summary = await add(store, ARTICLES, { signal: controller.signal, tell })
    expect(summary).toMatchObject({ added: 30, stopped: true, waiting: 0 })
    expect(await add(store, ARTICLES)).toMatchObject({ added: 120, known: 30 })
    expect(store.ledger()).toEqual((await whole()).ledger())
  })

  it('leaves many stories waiting, for the next run to reconcile', async () => {
    const many = articlesOf(corpus(300))
    const store = new TestStore()
    const controller = new AbortController()
    const schedule = { grown: 0 }
    const tell = (event: AddEvent) => {
      if (event.kind === 'added' && ++schedule.grown === 290) controller.abort()
    }
    const summary = await add(store, many, { signal: controller.signal, tell })
    expect(summary.stopped).toBe(true)
    await store.stories.mark(many.map(({ id }) => id))
    expect((await store.stories.pending()).length).toBeGreaterThan(40)
    await reconcilePending({ store: store.store, now: () => AT })
    expect(await store.stories.pending()).toEqual([])
  })

  it('ends although the source keeps quiet', async () => {
    const controller = new AbortController()
    async function* quiet(): AsyncGenerator<Incoming> {
      for (const article of ARTICLES.slice(0, 2)) yield { source: '-', article }
      await new Promise(() => undefined)
    }
    const store = new TestStore()
    setTimeout(() => controller.abort(), 50)
    const options = { store: store.store, room, run: 'run', now: () => AT, signal: controller.signal }
    expect(await addArticles(quiet(), options)).toMatchObject({ added: 2, stopped: true, waiting: 0 })
  })
})

describe('addArticles, where something fails', () => {
  const foreign = toArticle({ ref: 'autre', stated: {}, text: 'Le gouvernement a rejeté la proposition des syndicats. Le ministre a dit que les négociations reprendraient lundi à Paris.' }) // biome-ignore format: one line reads best
  const missing = Fault.of('input-missing', { input: 'there.txt' })

  it('goes on, keeps the reason, and does not read it again', async () => {
    const store = new TestStore()
    const inputs = [ARTICLES[0], foreign, missing, ARTICLES[1]].filter((one) => one !== undefined)
    expect(await add(store, inputs)).toMatchObject({ added: 2, failed: 2 })
    expect([...store.failed].map(([input, { source, fault }]) => [input, source, fault.code])).toEqual([
      ['s.jsonl: autre', 's.jsonl', 'report-not-english'],
      ['s.jsonl: there.txt', 's.jsonl', 'input-missing'],
    ])
    read = 0
    expect(await add(store, inputs)).toMatchObject({ added: 0, known: 2, failed: 1, passedOver: 1 })
    expect(read).toBe(0)
    expect(await add(store, inputs, { retry: true })).toMatchObject({ failed: 2, passedOver: 0 })
    expect([read, store.failed.size]).toEqual([1, 2])
  })

  it('reads an edited report of the same name, and forgets the failure', async () => {
    const store = new TestStore()
    await add(store, [foreign])
    const english = toArticle({ ref: 'autre', stated: {}, text: 'Norway rejected the offer of Chad.' })
    expect(await add(store, [english])).toMatchObject({ added: 1, failed: 0 })
    expect(store.failed.size).toBe(0)
  })

  it('forgets what was wrong with a source or a line of it when it was gone through without', async () => {
    const store = new TestStore()
    const line = Fault.of('line-malformed', { input: 's.jsonl', line: 2, reason: 'not an object' })
    await add(store, [ARTICLES[0] ?? missing, line])
    await add(store, [Fault.of('input-missing', { input: 'gone' })], {}, 'gone')
    expect([...store.failed.keys()]).toEqual(['s.jsonl:2', 'gone'])
    await add(store, [ARTICLES[0] ?? missing, line])
    expect([...store.failed.keys()]).toEqual(['s.jsonl:2', 'gone'])
    await add(store, ARTICLES.slice(0, 2))
    await add(store, ARTICLES.slice(2, 3), {}, 'gone')
    expect(store.failed.size).toBe(0)
  })

  it('keeps the failure of an article that is passed over, also where it is all that its source holds', async () => {
    const store = new TestStore()
    await add(store, [foreign], {}, 'autre')
    for (const time of [1, 2]) {
      expect(await add(store, [foreign], {}, 'autre'), `${time}`).toMatchObject({ failed: 0, passedOver: 1 })
      expect([...store.failed.keys()]).toEqual(['autre'])
    }
  })

  it('takes an article that the store cannot hold for its own fault', async () => {
    const store = new TestStore()
    store.refuses = ARTICLES[2]?.id ?? ''
    expect(await add(store, ARTICLES.slice(0, 6))).toMatchObject({ added: 5, failed: 1 })
    const others = ARTICLES.slice(0, 6).filter((_, at) => at !== 2)
    expect(store.ledger()).toEqual((await whole(others)).ledger())
  })

  it('ends where the store is full, with what was added until then', async () => {
    const store = new TestStore()
    store.diesAfter = 3
    await expect(add(store, ARTICLES)).rejects.toBe(store.dying)
    expect(store.entries.size).toBe(3)
  })

  it('does not take a notice for a failure', async () => {
    const store = new TestStore()
    expect(await add(store, [Fault.of('report-repeated', { input: 'a', first: 'b' })])).toMatchObject({ failed: 0 })
    expect(store.failed.size).toBe(0)
  })
})

describe('reconciling with judgements', () => {
  const judge = (kind: 'same' | 'wrong', members: readonly string[]): Judgement => {
    const made = newJudgement({ kind, members, words: members.map(() => ''), label: null, by: 'desk', at: AT })
    if (made instanceof Fault) throw made
    return made
  }

  it('joins stories that a judgement links, and parts them when it is taken back', async () => {
    const store = await whole()
    const before = store.ledger()
    const [a, b] = before.stories.filter(({ articles }) => articles.some((id) => recordIn(store, id) !== ''))
    const refs = [a, b].map((story) => story?.articles.map((id) => recordIn(store, id)).find((ref) => ref !== '') ?? '')
    const judgement = judge('same', refs)
    store.judged = { judgements: [judgement], takenBack: [], faults: [] }
    await store.stories.mark(refs.map((ref) => ref.split('#')[0] ?? ''))
    await reconcilePending({ store: store.store, now: () => AT })
    expect(store.ledger().stories).toHaveLength(before.stories.length - 1)
    expect(store.ledger().judgements.map(({ state }) => state)).toEqual(['applied'])
    expect(store.changes.filter(({ kind }) => kind === 'story-merged')).toHaveLength(1)
    // Another report of one of them finds the other still joined.
    await store.stories.mark([refs[0]?.split('#')[0] ?? ''])
    await reconcilePending({ store: store.store, now: () => AT })
    expect(store.ledger().stories).toHaveLength(before.stories.length - 1)
    store.judged = { judgements: [], takenBack: [{ judgement, by: null, at: AT }], faults: [] }
    await store.stories.mark([refs[0]?.split('#')[0] ?? ''])
    await reconcilePending({ store: store.store, now: () => AT })
    expect(store.ledger()).toEqual(before)
  })

  it('gives the changes that a judgement makes, once', async () => {
    const store = await whole()
    const claim = store.ledger().claims.find(({ members }) => members.length === 1)
    store.judged = { judgements: [judge('wrong', claim?.members ?? [])], takenBack: [], faults: [] }
    const already = store.changes.length
    await store.stories.mark([...store.entries.keys()])
    const changes = await reconcilePending({ store: store.store, now: () => AT })
    expect(changes.length).toBeGreaterThan(0)
    expect(store.changes.slice(already)).toEqual(changes)
    await store.stories.mark([...store.entries.keys()])
    expect(await reconcilePending({ store: store.store, now: () => AT })).toEqual([])
  })
})

function recordIn(store: TestStore, id: string): string {
  const ledger = store.entries.get(id)?.reading.ledger
  const [record] = ledger?.records ?? []
  return ledger && record ? memberRef(ledger, record) : ''
}
