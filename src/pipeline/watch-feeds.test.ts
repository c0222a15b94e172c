import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { type Page, sendsTo, site, type TestTiming, testTiming, webFor } from '../ingest/web/test-site.js'
import { Fault } from '../model/fault.js'
import { readingHere } from './reading-here.js'
import { testEngine } from './test-engine.js'
import { TestStore } from './test-store.js'
import type { WatchEvent } from './watch-event.js'
import { newFeed, type WatchOptions, watchFeeds } from './watch-feeds.js'

const ROOM = readingHere(testEngine())

/** A page with a report that says which it is. */
const page = (name: string): string =>
  `<html><head><title>Report ${name} of the harbour</title></head><body><article><h1>Report ${name} of the harbour</h1>${[
    1, 2, 3,
  ]
    .map((n) => `<p>The minister of ${name} said on day ${n} that the harbour would stay open to all the ships.</p>`)
    .join('')}</article></body></html>`

const feed = (...items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Wire</title><link>/</link>${items
    .map((name) => `<item><guid>${name}</guid><link>/${name}</link></item>`)
    .join('')}</channel></rss>`

type Answer = (request: IncomingMessage, response: ServerResponse) => void
const sent =
  (body: string, header: Readonly<Record<string, string>> = {}, status = 200): Answer =>
  (_request, response) =>
    void response.writeHead(status, header).end(body)

/** A page that answers otherwise each time; the last answer stays. */
function inTurn(...answers: readonly (Answer | number)[]): Page {
  let asked = 0
  return (request, response) => {
    const answer = answers[Math.min(asked++, answers.length - 1)] ?? 404
    if (typeof answer === 'number') response.writeHead(answer).end()
    else answer(request, response)
  }
}

interface Watched {
  readonly store: TestStore
  readonly timing: TestTiming
  readonly events: WatchEvent[]
}

interface More extends Partial<Omit<WatchOptions, 'store' | 'timing'>> {
  readonly store?: TestStore
  readonly timing?: TestTiming
  /** Minutes after which it is stopped. */
  readonly minutes?: number
  /** Stops it after an event. */
  readonly until?: (event: WatchEvent) => boolean
}

async function watch(
  addresses: readonly string[],
  { store = new TestStore(), timing = testTiming(), minutes = 0, until, ...more }: More = {},
): Promise<Watched> {
  const [events, stop] = [[] as WatchEvent[], new AbortController()]
  const end = timing.now() + minutes * 60_000
  const clock = {
    ...timing,
    sleep: async (wait: number, signal: AbortSignal) => {
      await timing.sleep(wait, signal)
      if (minutes > 0 && timing.now() >= end) stop.abort()
    },
  }
  for (const address of addresses) if (!store.watched.has(address)) store.watched.set(address, newFeed(address))
  await watchFeeds({
    store: store.store, web: webFor({ timing: clock }), room: async () => ROOM, timing: clock, addresses: null, every: 15, once: minutes === 0 && !until,
    command: 'watch', signal: stop.signal, ...more,
    tell: (event) => {
      events.push(event)
      if (until?.(event)) stop.abort()
    },
  }) // biome-ignore format: short
  return { store, timing, events }
}

const kindsOf = (events: readonly WatchEvent[]) =>
  events.filter(({ kind }) => kind !== 'adding').map(({ kind }) => kind)
const titlesIn = (store: TestStore) => [...store.entries.values()].map(({ reading }) => reading.ledger.title).sort()
const titles = (...names: readonly string[]) => names.map((name) => `Report ${name} of the harbour`)
const askedFor = (path: string, asked: readonly string[]) => asked.filter((one) => one === path).length

describe('watchFeeds', () => {
  it('adds what a feed has, and then only what is new', async () => {
    const feeds = inTurn(sent(feed('a', 'b')), sent(feed('a', 'b')), sent(feed('c', 'a', 'b')))
    const { origin, asked } = await site({ '/feed': feeds, '/a': page('a'), '/b': page('b'), '/c': page('c') })
    const { events, store } = await watch([`${origin}/feed`], { minutes: 60 })
    expect(kindsOf(events).slice(0, 5)).toEqual(['news', 'added', 'quiet', 'news', 'added'])
    expect(titlesIn(store)).toEqual(titles('a', 'b', 'c'))
    expect(askedFor('/a', asked)).toBe(1)
    expect(store.begun).toEqual(['watch', 'watch'])
    expect(store.ended).toEqual(['done', 'done'])
    expect(store.watched.get(`${origin}/feed`)).toMatchObject({ title: 'Wire', failures: 0 })
  })

  it('polls at the pace that is asked for, and seldom what stays as it is', async () => {
    const { origin, asked } = await site({ '/feed': inTurn(sent(feed())) })
    await watch([`${origin}/feed`], { minutes: 150 })
    // Eight times every 15 minutes, and what chance adds; then every half hour.
    expect(askedFor('/feed', asked)).toBe(9)
  })

  it('asks with the validators of the last answer', async () => {
    const conditional: Answer = (request, response) =>
      request.headers['if-none-match'] === '"1"'
        ? void response.writeHead(304).end()
        : sent(feed('a'), { etag: '"1"' })(request, response)
    const { origin, requests } = await site({ '/feed': conditional, '/a': page('a') })
    const { events, store } = await watch([`${origin}/feed`], { minutes: 40 })
    expect(kindsOf(events).slice(0, 3)).toEqual(['news', 'added', 'quiet'])
    expect(store.watched.get(`${origin}/feed`)?.etag).toBe('"1"')
    expect(requests.filter(({ url }) => url === '/feed').map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      '"1"',
      '"1"',
    ])
  })

  it('leaves a server alone for as long as it asks', async () => {
    const { origin, asked } = await site({
      '/feed': inTurn(sent('', { 'retry-after': '7200' }, 429), sent(feed('a'))),
      '/a': page('a'),
    })
    const address = `${origin}/feed`
    const before = await watch([address], { minutes: 110 })
    expect(kindsOf(before.events)).toEqual(['failed'])
    expect(askedFor('/feed', asked)).toBe(1)
    const after = await watch([address], { store: before.store, timing: before.timing, minutes: 30 })
    expect(kindsOf(after.events)).toEqual(['news', 'added'])
    expect(after.store.watched.get(address)?.failures).toBe(0)
  })

  it('asks once a day whether what is gone is gone', async () => {
    const { origin, asked } = await site({ '/feed': 410 })
    const store = new TestStore()
    store.watched.set(`${origin}/feed`, newFeed(`${origin}/feed`, 'Wire'))
    const { events } = await watch([`${origin}/feed`], { minutes: 25 * 60, store })
    expect(kindsOf(events)).toEqual(['gone', 'gone'])
    expect(askedFor('/feed', asked)).toBe(2)
  })

  it('polls a feed that is broken again, later each time, and takes it up when it is mended', async () => {
    const broken = sent('<rss version="2.0"><channel><item><title>a</item></channel></rss>')
    const { origin } = await site({ '/feed': inTurn(broken, broken, sent(feed('a'))), '/a': page('a') })
    const { events, store, timing } = await watch([`${origin}/feed`], { minutes: 200 })
    expect(kindsOf(events).slice(0, 4)).toEqual(['failed', 'failed', 'news', 'added'])
    expect(events[0]).toMatchObject({ fault: { code: 'feed-malformed' }, feed: { failures: 1 } })
    expect(titlesIn(store)).toEqual(titles('a'))
    // 30 and 60 minutes, and what chance adds.
    expect(timing.slept.filter((seconds) => seconds > 60).reduce((sum, seconds) => sum + seconds, 0)).toBeGreaterThan(
      90 * 60,
    )
  })

  it('a feed that goes wrong leaves the others alone', async () => {
    const { origin } = await site({
      '/a.xml': 500,
      '/b.xml': inTurn(sent('<rss')),
      '/c.xml': inTurn(sent(feed('c'))),
      '/c': page('c'),
    })
    const { events, store } = await watch([
      'http://127.0.0.1:1/feed',
      ...['a', 'b', 'c'].map((name) => `${origin}/${name}.xml`),
    ])
    expect(kindsOf(events).sort()).toEqual(['added', 'failed', 'failed', 'news', 'refused'])
    expect(titlesIn(store)).toEqual(titles('c'))
  })

  it('keeps a page that cannot be had as a failure, and does not ask for it again', async () => {
    const { origin, asked } = await site({
      '/feed': inTurn(sent(feed('a', 'gone', 'b'))),
      '/a': page('a'),
      '/b': page('b'),
    })
    const { store, events } = await watch([`${origin}/feed`], { minutes: 40 })
    expect(titlesIn(store)).toEqual(titles('a', 'b'))
    expect([...store.failed.keys()]).toEqual([`${origin}/gone`])
    expect(askedFor('/gone', asked)).toBe(1)
    expect(events.find(({ kind }) => kind === 'added')).toMatchObject({ summary: { added: 2, failed: 1 } })
  })

  it('tries a page again at the next poll when its site fails in passing, for a day', async () => {
    const dated = (day: string) => feed('a', 'b').replaceAll('</item>', `<pubDate>${day}</pubDate></item>`)
    const pages = () => ({ '/a': page('a'), '/b': inTurn(503, 503, 503, sent(page('b'))) })
    const fresh = await site({ '/feed': inTurn(sent(dated('2026-01-04T12:00:00Z'), { etag: '"1"' })), ...pages() })
    const { store, events } = await watch([`${fresh.origin}/feed`], { minutes: 20 })
    expect(events.filter(({ kind }) => kind === 'added')).toMatchObject([
      { summary: { added: 1, failed: 1 } },
      { summary: { added: 1, failed: 0 } },
    ])
    expect(titlesIn(store)).toEqual(titles('a', 'b'))
    expect([store.failed.size, askedFor('/a', fresh.asked)]).toEqual([0, 1])
    const old = await site({ '/feed': inTurn(sent(dated('2026-01-03T12:00:00Z'))), ...pages() })
    expect(titlesIn((await watch([`${old.origin}/feed`], { minutes: 20 })).store)).toEqual(titles('a'))
  })

  it('leaves a long feed alone while the site of its pages is in trouble', async () => {
    const names = Array.from({ length: 150 }, (_, n) => `n${n}`)
    const dated = feed(...names).replaceAll('</item>', '<pubDate>2026-01-04T23:00:00Z</pubDate></item>')
    const down = Object.fromEntries(names.map((name) => [`/${name}`, inTurn(sent('', { 'retry-after': '600' }, 503))]))
    const { origin, asked } = await site({ '/feed': inTurn(sent(dated)), ...down })
    const { store } = await watch([`${origin}/feed`])
    expect(askedFor('/feed', asked)).toBe(1)
    expect([store.failed.size, store.taken.size]).toEqual([100, 0])
  })

  it('leaves the interval between two feeds of one host, and asks two hosts side by side', async () => {
    const one = await site({ '/a.xml': inTurn(sent(feed())), '/b.xml': inTurn(sent(feed())) })
    const timing = testTiming()
    await watch([`${one.origin}/a.xml`, `${one.origin}/b.xml`], { timing })
    expect(one.asked).toEqual(['/robots.txt', '/a.xml', '/b.xml'])
    expect(timing.slept).toEqual([2, 2])
  })

  it('stopped in the middle it takes what is stored, and goes on with the rest', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const { origin, asked } = await site({
      '/feed': inTurn(sent(feed(...names), { etag: '"1"' })),
      ...Object.fromEntries(names.map((name) => [`/${name}`, page(name)])),
    })
    const address = `${origin}/feed`
    let added = 0
    const stopped = await watch([address], {
      until: (event) => event.kind === 'adding' && event.event.kind === 'added' && ++added === 2,
    })
    const { store } = stopped
    const before = titlesIn(store)
    expect(before.length).toBeGreaterThanOrEqual(2)
    expect(before.length).toBeLessThan(6)
    expect(store.taken.get(address)?.size).toBe(before.length)
    expect(store.watched.get(address)).toMatchObject({ etag: null, polled: null })
    expect(store.ended).toEqual(['stopped'])
    await watch([], { store })
    expect(titlesIn(store)).toEqual(titles(...names))
    expect(store.taken.get(address)?.size).toBe(6)
    expect(askedFor('/a', asked)).toBe(1)
  })

  it('loses nothing where the store fails at any write', async () => {
    const names = ['a', 'b', 'c']
    const { origin } = await site({
      '/feed': inTurn(sent(feed(...names), { etag: '"1"' })),
      ...Object.fromEntries(names.map((name) => [`/${name}`, page(name)])),
    })
    for (let writes = 0; writes < 6; writes++) {
      const store = new TestStore()
      store.diesAfter = writes
      await watch([`${origin}/feed`], { store }).catch((error: unknown) => expect(error).toBe(store.dying))
      store.diesAfter = Number.POSITIVE_INFINITY
      await watch([`${origin}/feed`], { store })
      expect(titlesIn(store)).toEqual(titles(...names))
    }
  })

  it('waits while another process writes', async () => {
    const { origin, asked } = await site({ '/feed': inTurn(sent(feed('a'))), '/a': page('a') })
    const store = new TestStore()
    const { begin } = store.runs
    let tries = 0
    const busy = Fault.of('database-busy', { file: 'demarche.db', who: 'somebody' })
    store.runs.begin = async (command) => {
      if (tries++ < 3) throw busy
      return begin(command)
    }
    const { events } = await watch([`${origin}/feed`], { store })
    expect(kindsOf(events)).toEqual(['news', 'busy', 'added'])
    expect(askedFor('/feed', asked)).toBe(1)
    expect(titlesIn(store)).toEqual(titles('a'))
  })

  it('of a feed that breaks off asks for the rest, whatever its server says of changes', async () => {
    const cut = feed('a', 'b').replace(/<item><guid>b.*/, '<item><guid>b')
    const { origin } = await site({
      '/feed': inTurn(sent(cut, { etag: '"1"' }), sent(feed('a', 'b'), { etag: '"1"' })),
      '/a': page('a'),
      '/b': page('b'),
    })
    const { events, store } = await watch([`${origin}/feed`], { minutes: 20 })
    expect(events[0]).toMatchObject({ kind: 'news', items: 1, isWhole: false })
    expect(titlesIn(store)).toEqual(titles('a', 'b'))
  })

  it('reads a long feed part by part, so that others have their turn', async () => {
    const names = Array.from({ length: 150 }, (_, n) => `n${n}`)
    const { origin } = await site({
      '/long': inTurn(sent(feed(...names))), '/short': inTurn(sent(feed('a'))), '/a': page('a'), ...Object.fromEntries(names.map((name) => [`/${name}`, page(name)])),
    }) // biome-ignore format: short
    const { events, store } = await watch([`${origin}/long`, `${origin}/short`])
    expect(events.flatMap((event) => (event.kind === 'news' ? [event.items] : []))).toEqual([100, 1, 50])
    expect(store.entries.size).toBe(151)
  })

  describe('addresses that are no feed', () => {
    const opml = (...addresses: readonly string[]) =>
      `<opml version="2.0"><body>${addresses.map((one) => `<outline text="a" xmlUrl="${one}"/>`).join('')}</body></opml>`

    it('a page that names its feed', async () => {
      const html = `<html><head><link rel="alternate" type="application/rss+xml" title="Wire » Comments" href="/comments/feed"><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><p>a</p></body></html>`
      const { origin } = await site({ '/': html, '/feed': inTurn(sent(feed('a'))), '/a': page('a') })
      const { events, store } = await watch([`${origin}/`], { addresses: [`${origin}/`] })
      expect(events[0]).toEqual({ kind: 'leads', address: `${origin}/`, to: [`${origin}/feed`] })
      expect([...store.watched.keys()]).toEqual([`${origin}/feed`])
      expect(titlesIn(store)).toEqual(titles('a'))
    })

    it('a list of feeds, one of which is watched already', async () => {
      const { origin } = await site({
        '/list': (_request, response) => void response.end(opml(`${origin}/a.xml`, `${origin}/b.xml`)),
        '/a.xml': inTurn(sent(feed('a'))), '/b.xml': inTurn(sent(feed('b'))), '/a': page('a'), '/b': page('b'),
      }) // biome-ignore format: short
      const { store } = await watch([`${origin}/a.xml`, `${origin}/list`])
      expect([...store.watched.keys()]).toEqual([`${origin}/a.xml`, `${origin}/b.xml`])
      expect(titlesIn(store)).toEqual(titles('a', 'b'))
    })

    it('a feed that moved for good, with what was taken from it', async () => {
      const { origin, asked } = await site({
        '/old': inTurn(sent(feed('a')), sendsTo('/new', 301)),
        '/new': inTurn(sent(feed('b', 'a'))),
        '/a': page('a'),
        '/b': page('b'),
      })
      const { events, store } = await watch([`${origin}/old`], { minutes: 40, addresses: [`${origin}/old`] })
      expect(kindsOf(events).slice(0, 5)).toEqual(['news', 'added', 'leads', 'news', 'added'])
      expect([...store.watched.keys()]).toEqual([`${origin}/new`])
      expect([...(store.taken.get(`${origin}/new`) ?? [])].sort()).toEqual(['a', 'b'])
      expect(askedFor('/a', asked)).toBe(1)
    })

    it('one that moved for now stays', async () => {
      const { origin } = await site({ '/old': sendsTo('/new', 302), '/new': inTurn(sent(feed())) })
      const { store } = await watch([`${origin}/old`])
      expect([...store.watched.keys()]).toEqual([`${origin}/old`])
    })

    it('one that is sent to a page for good does too', async () => {
      const { origin } = await site({ '/old': inTurn(sent(feed()), sendsTo('/', 301)), '/': page('a') })
      const { events, store } = await watch([`${origin}/old`], { minutes: 20 })
      expect(kindsOf(events)).toEqual(['quiet', 'failed'])
      expect([...store.watched.keys()]).toEqual([`${origin}/old`])
    })

    it('a page that names none is not watched', async () => {
      const { origin } = await site({ '/': page('a') })
      const { events, store } = await watch([`${origin}/`])
      expect(events).toMatchObject([
        { kind: 'refused', fault: { code: 'feed-none', details: { input: `${origin}/` } } },
      ])
      expect(store.watched.size).toBe(0)
    })

    it.each([404, 410])('one that is not there is not either: %d', async (status) => {
      const { origin } = await site({ '/feed': status })
      const { events, store } = await watch([`${origin}/feed`])
      expect(kindsOf(events)).toEqual(['refused'])
      expect(store.watched.size).toBe(0)
    })

    it('a feed in whose place a page stands once stays watched', async () => {
      const { origin } = await site({
        '/feed': inTurn(sent(feed()), sent(page('sorry')), sent(feed('a'))),
        '/a': page('a'),
      })
      const { events } = await watch([`${origin}/feed`], { minutes: 80 })
      expect(kindsOf(events).slice(0, 3)).toEqual(['quiet', 'failed', 'news'])
    })
  })

  it('watches only what it is told to, and lets go what is removed', async () => {
    const { origin, asked } = await site({ '/a.xml': inTurn(sent(feed())), '/b.xml': inTurn(sent(feed())) })
    const store = new TestStore()
    await watch([`${origin}/a.xml`, `${origin}/b.xml`], { store, addresses: [`${origin}/b.xml`] })
    expect(asked).toEqual(['/robots.txt', '/b.xml'])
    store.watched.clear()
    await watch([], { store, minutes: 1 })
    expect(asked).toHaveLength(2)
  })

  it('a feed that is removed while it is read does not come back', async () => {
    const { origin } = await site({ '/feed': inTurn(sent(feed('a'))), '/a': page('a') })
    const store = new TestStore()
    await watch([`${origin}/feed`], {
      store,
      until: (event) => {
        if (event.kind === 'news') store.watched.clear()
        return event.kind === 'added'
      },
    })
    expect(store.watched.size).toBe(0)
    expect(titlesIn(store)).toEqual(titles('a'))
  })
})
