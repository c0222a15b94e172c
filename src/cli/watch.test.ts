import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { site, testTiming } from '../ingest/web/test-site.js'
import { TestStore } from '../pipeline/test-store.js'
import { newFeed } from '../pipeline/watch-feeds.js'
import { run } from './program.js'
import { testEffects } from './test-effects.js'
import { ENGINE } from './test-reports.js'
import { localTime } from './watch-log.js'

const WORDS = 'Norway rejected the offer of Chad. Chad condemned Norway. Nobody else spoke of it on that day.'
const page = (name: string): string =>
  `<html><head><title>The offer of ${name}</title></head><body><article><h1>The offer of ${name}</h1><p>${WORDS}</p><p>So it was told in ${name}.</p></article></body></html>`
const feed = (...items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Wire</title>${items.map((name) => `<item><link>/${name}</link></item>`).join('')}</channel></rss>`

async function demarche(argv: readonly string[], options: Parameters<typeof testEffects>[0] = {}) {
  const store = options.store instanceof TestStore ? options.store : new TestStore()
  const effects = testEffects({ engine: ENGINE, ...options, store })
  const code = await run(argv, '1.0.0', effects)
  /** Without the time of day. */
  const lines = effects.written().replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}/gm, '')
  return { code, written: effects.written(), lines, told: effects.told(), store }
}

const later = (minutes: number) => testTiming(Date.UTC(2026, 0, 5, 0, minutes))

describe('demarche watch', () => {
  it('says what it does, a line a step with the time', async () => {
    const { origin } = await site({ '/feed': feed('a', 'b', 'gone'), '/a': page('Oslo'), '/b': page('Bergen') })
    const argv = ['watch', `${origin}/feed`, '--once', '--allow-private']
    const { code, written, lines, store } = await demarche(argv)
    expect(code).toBe(1)
    expect(written).toMatch(/^(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}\S.*\n)+$/)
    expect(lines).toMatch(
      new RegExp(
        [
          '^watching 1 feed',
          'Wire: 3 new reports',
          `${origin}/gone: is not there \\(404\\); check the address`,
          '2 reports added, 1 could not be read \\("demarche failures" lists them\\)\\. What this changed: .*new stor.*\\.\n$',
        ].join('\n'),
      ),
    )
    expect([store.entries.size, store.begun, store.isClosed]).toEqual([2, ['watch'], true])
    const again = await demarche(['watch', '--once', '--allow-private'], { store, timing: later(2) })
    expect(again.code).toBe(0)
    expect(again.lines).toMatch(/^watching 1 feed\nWire: nothing new; next at \d\d:\d\d\n$/)
    expect((await demarche(argv, { store })).lines).toMatch(/^watching 1 feed, the first is due at \d\d:\d\d\n$/)
  })

  it('says why a feed failed and when it is tried again, and ends with 1', async () => {
    const { origin } = await site({ '/down': 500 })
    const down = await demarche(['watch', '--once', `${origin}/down`, '--allow-private'])
    expect(down.lines).toMatch(/\/down: its site failed \(500, 3 tries\); next try at \d\d:\d\d\n$/)
    const { code, lines } = await demarche(['watch', '--once', `${origin}/feed`, '--allow-private'])
    expect(code).toBe(1)
    expect(lines).toMatch(/\/feed: is not there \(404\); check the address; it is not watched\n$/)
  })

  it.each([
    [[], 'demarche watch'],
    [['--every', '30', '--db', 'my talks.db'], "demarche watch --db 'my talks.db' --every 30"],
  ])('stopped, it says how to go on: %j', async (options, command) => {
    const store = new TestStore()
    store.watched.set('https://a.example/', newFeed('https://a.example/'))
    const { code, lines } = await demarche(['watch', ...options], { store, signal: AbortSignal.abort() })
    expect(code).toBe(130)
    expect(lines).toBe(`watching 1 feed; Ctrl-C stops\nstopped: what was added is kept. To go on: ${command}\n`)
  })

  it('keeps the feeds of a list, and of other inputs says what is wrong', async () => {
    const list = join(tmpdir(), `feeds-${process.pid}.opml`)
    await writeFile(
      list,
      '<opml><body><outline text="A" xmlUrl="https://a.example/feed"/><outline text="B" xmlUrl="https://b.example/feed"/></body></opml>',
    )
    const { store, told, code } = await demarche(['watch', list, 'nowhere.opml', 'ftp://a.example/'], {
      signal: AbortSignal.abort(),
    })
    expect(code).toBe(130)
    expect([...store.watched.values()].map(({ title }) => title)).toEqual(['A', 'B'])
    expect(told).toMatch(
      /^demarche: nowhere\.opml: there is no such file.*\ndemarche: ftp:\/\/a\.example\/: is not an address.*\n$/,
    )
  })

  it.each([
    [['watch'], 'demarche: memory: no feed is watched in this ledger; name one: demarche watch ADDRESS\n'],
    [['watch', 'nowhere.opml'], 'demarche: nowhere.opml: there is no such file; check the name and the folder\n'],
    [
      ['watch', '--list'],
      'demarche: demarche.db: no feed is watched in this ledger; name one: demarche watch ADDRESS\n',
    ],
    [
      ['watch', '--remove', 'https://a.example'],
      'demarche: https://a.example: is not watched; "demarche watch --list" has those that are\n',
    ],
  ])('%j without feeds ends with 1', async (argv, told) => {
    expect(await demarche(argv)).toMatchObject({ code: 1, told, written: '' })
  })

  it.each([['0'], ['-5'], ['soon'], ['']])('--every %j is wrong usage', async (every) =>
    expect((await demarche(['watch', '--every', every])).code).toBe(2),
  )
  it('--list and --once together too', async () => expect((await demarche(['watch', '--list', '--once'])).code).toBe(2))

  it('lists feeds, and removes one', async () => {
    const store = new TestStore()
    const [polled, next] = ['2026-01-05T12:00:00.000Z', '2026-01-05T12:30:00.000Z']
    const at = (instant: string) => localTime(Date.parse(instant)).slice(0, 16)
    store.watched.set('a', { ...newFeed('https://a.example/feed'), title: 'A', polled, next })
    store.watched.set('https://b.example/feed', { ...newFeed('https://b.example/feed'), polled, next, failures: 2 })
    store.watched.set('c', newFeed('https://c.example/feed'))
    expect((await demarche(['watch', '--list'], { store })).written).toBe(
      `A  https://a.example/feed  polled ${at(polled)}, next ${at(next)}
https://b.example/feed  polled ${at(polled)}, next ${at(next)}, failed 2 times in a row
https://c.example/feed  not polled yet
`,
    )
    const { code, written } = await demarche(['watch', '--remove', 'HTTPS://b.example/feed'], { store })
    expect([code, written]).toEqual([
      0,
      'https://b.example/feed is watched no longer; what was read from it stays in the ledger.\n',
    ])
    expect(store.watched.size).toBe(2)
  })
})
