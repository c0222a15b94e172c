import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { site } from '../ingest/web/test-site.js'
import { Fault } from '../model/fault.js'
import { TestStore } from '../pipeline/test-store.js'
import { run } from './program.js'
import { testEffects } from './test-effects.js'
import { ENGINE, lines, MAIL, POST } from './test-reports.js'

const BOTH = lines(POST, MAIL)
const busy = Fault.of('input-unreadable', { input: 'demarche.db', reason: 'busy' })

async function demarche(argv: readonly string[], options: Parameters<typeof testEffects>[0] = {}) {
  const store = options.store ?? new TestStore()
  const effects = testEffects({ engine: ENGINE, standardInput: BOTH, ...options, store })
  const code = await run(argv, '1.0.0', effects)
  return {
    code,
    written: effects.written(),
    told: effects.told(),
    store: store instanceof TestStore ? store : new TestStore(),
  }
}

describe('demarche add', () => {
  it('adds what it reads, and says what that changed and what to do next', async () => {
    const { code, written, told, store } = await demarche(['add', '-'])
    expect([code, told]).toEqual([0, ''])
    expect(written).toMatch(
      /^2 reports added to demarche\.db\.\nWhat this changed: .*new claim.*\.\nNext: demarche changes\n$/,
    )
    expect([store.entries.size, store.ended, store.isClosed]).toEqual([2, ['done'], true])
    expect(store.begun).toEqual(['add -'])
  })

  it('says how many were there', async () => {
    const store = new TestStore()
    await demarche(['add', '-'], { store })
    const { code, written } = await demarche(['add', '-', '--db', 'my talks.db'], { store })
    expect([code, written]).toEqual([
      0,
      "0 reports added to my talks.db, 2 were there already.\nNext: demarche stories --db 'my talks.db'\n",
    ])
  })

  it('names what it cannot read, reads the rest, and ends with 1', async () => {
    const { code, written, told, store } = await demarche(['add', 'nothing here.txt', '-'])
    expect(code).toBe(1)
    expect(told).toMatch(/^demarche: nothing here\.txt: there is no such file.*\n$/)
    expect(written).toContain('2 reports added')
    expect(written).toContain('1 input could not be read: "demarche failures" lists them')
    expect([store.ended, store.begun]).toEqual([['done'], ["add 'nothing here.txt' -"]])
  })

  it('takes the ledger that DEMARCHE_DB names', async () => {
    const effects = { ...testEffects({ engine: ENGINE, standardInput: BOTH }), environment: { DEMARCHE_DB: 'news.db' } }
    await run(['add', '-'], '1.0.0', effects)
    expect(effects.written()).toContain('added to news.db.')
  })

  it('reads nothing where the ledger cannot be opened, or a list of actors is wrong', async () => {
    expect(await demarche(['add', '-'], { store: busy })).toMatchObject({ code: 1, written: '', told: 'demarche: demarche.db: cannot be opened (busy); check who may read it\n' }) // biome-ignore format: one line reads best
    const { code, store } = await demarche(['add', '-', '--actors', 'package.json'])
    expect([code, store.entries.size, store.ended, store.isClosed]).toEqual([1, 0, ['failed'], true])
  })

  it('tells a fault of the ledger, and closes it', async () => {
    const store = new TestStore()
    store.diesAfter = 1
    const { code, told } = await demarche(['add', '-'], { store })
    expect([code, store.entries.size, store.ended, store.isClosed]).toEqual([1, 1, ['failed'], true])
    expect(told).toContain('killed')
  })

  it('reconciles what waits where it is given nothing', async () => {
    const store = new TestStore()
    await demarche(['add', '-'], { store })
    await store.stories.mark([...store.entries.keys()])
    const { code, written } = await demarche(['add'], { store })
    expect([code, store.marks.size]).toEqual([0, 0])
    expect(written).toContain('0 reports added')
  })

  it('stops at once when it is told to, says so, and ends with 130', async () => {
    const { code, written, store } = await demarche(['add', '-'], { signal: AbortSignal.abort() })
    expect([code, store.ended]).toEqual([130, ['stopped']])
    expect(written).toBe('0 reports added to demarche.db.\nStopped: what was added is kept. To go on: demarche add -\n')
  })

  it.each([80, 40])('shows how far it is on a terminal of %i columns, and takes that away', async (columns) => {
    const { told } = await demarche(['add', '-', 'nothing.txt'], { isTerminal: true, columns, tick: 60 })
    const shown = told.split('\r\x1b[2K')
    expect(shown.some((line) => /2 reports/.test(line))).toBe(true)
    expect(shown.some((line) => /1 failed/.test(line))).toBe(true)
    for (const line of shown.filter((one) => !one.startsWith('demarche:'))) expect(line.length).toBeLessThan(columns)
    expect(shown.at(-1)).toBe('')
  })

  it('writes a line now and then in a pipe', async () => {
    const { told } = await demarche(['add', '-'], { tick: 20_000 })
    expect(told).toMatch(/^(?:demarche: \d reports.*\n)+$/)
    expect(told).not.toContain('\x1b')
  })
})

describe('demarche add, of what is fetched', () => {
  const words =
    'Norway rejected the offer of Chad. Chad condemned Norway. Nobody else spoke of it on that day, nor on the next.'
  const page = `<html><head><title>The offer</title></head><body><article><h1>The offer</h1><p>${words}</p></article></body></html>`

  it('adds pages, the items of feeds and what archives hold, each once', async () => {
    const { origin } = await site({ '/a': page, '/feed': '<rss><channel><title>Wire</title><item><link>/a</link></item></channel></rss>' })
    const store = new TestStore()
    const argv = ['add', `${origin}/a`, '--allow-private']
    expect((await demarche(argv, { store })).written).toContain('1 report added')
    expect((await demarche(argv, { store })).written).toContain('0 reports added to demarche.db, 1 was there already')
    expect(await demarche(['add', `${origin}/feed`, '--allow-private'], { store })).toMatchObject({ code: 0, told: '' })
    expect([...store.entries.values()].map(({ source }) => source)).toEqual([`${origin}/a`])
  }) // biome-ignore format: one line reads best

  it('does not fetch from private addresses unasked', async () => {
    const { origin, asked } = await site({ '/a': page })
    const { code, told } = await demarche(['add', `${origin}/a`])
    expect([code, asked]).toEqual([1, []])
    expect(told).toContain('allow it with --allow-private')
  })

  it('tries again what failed, by its own address or in the file that holds it', async () => {
    let isThere = false
    const { origin, asked } = await site({ '/a': (_request, response) => void response.writeHead(isThere ? 200 : 404).end(page), '/feed': '<rss><channel><title>Wire</title><item><link>/a</link></item></channel></rss>' })
    const folder = await mkdtemp(join(tmpdir(), 'demarche-retry-'))
    const [archive, lines] = [join(folder, 'crawl.warc'), join(folder, 'r.jsonl')]
    await writeFile(archive, warcOf('https://x.example/1', '<html><body>Log in.</body></html>'))
    await writeFile(lines, '{"id":"7"}')
    const store = new TestStore()
    const first = await demarche(['add', folder, `${origin}/feed`, '--allow-private'], { store })
    expect(first.code).toBe(1)
    expect([...store.failed.keys()]).toEqual([`${archive}: https://x.example/1`, `${lines}:1`, `${origin}/a`])
    isThere = true
    await writeFile(archive, warcOf('https://x.example/1', page))
    await writeFile(lines, JSON.stringify(POST))
    const before = asked.length
    const { code, written } = await demarche(['add', '--retry', '--allow-private'], { store })
    expect([code, store.failed.size]).toEqual([0, 0])
    expect(written).toContain('3 reports added')
    expect(asked.slice(before)).toEqual(['/robots.txt', '/a'])
    await rm(folder, { recursive: true })
  }) // biome-ignore format: one line reads best

  it('stops at once although a site keeps quiet', async () => {
    const { origin } = await site({ '/slow': () => undefined })
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 300)
    const began = performance.now()
    const { code } = await demarche(['add', `${origin}/slow`, '--allow-private'], { signal: controller.signal })
    expect(code).toBe(130)
    expect(performance.now() - began).toBeLessThan(8000)
  })
})

const warcOf = (address: string, html: string): string => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html}`
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`
}

describe('demarche failures', () => {
  it('lists what failed, with reasons', async () => {
    const store = new TestStore()
    await demarche(['add', 'gone.txt'], { store })
    const { code, written } = await demarche(['failures'], { store })
    expect(code).toBe(0)
    expect(written).toBe(
      '2031-05-02 08:00  gone.txt: there is no such file; check the name and the folder\n1 in all. To try again: demarche add --retry\n',
    )
  })

  it('prints them as JSON', async () => {
    const store = new TestStore()
    await demarche(['add', 'gone.txt'], { store })
    const { written } = await demarche(['failures', '--json'], { store })
    expect(JSON.parse(written)).toMatchObject([
      { input: 'gone.txt', source: 'gone.txt', fault: { code: 'input-missing' } },
    ])
  })

  it('says so where nothing failed', async () => {
    expect((await demarche(['failures'])).written).toBe('Nothing failed.\n')
    expect((await demarche(['failures', '--json'])).written).toBe('[]\n')
  })

  it('are tried again with --retry', async () => {
    const store = new TestStore()
    await demarche(['add', 'gone.txt'], { store })
    const { code, told } = await demarche(['add', '--retry'], { store })
    expect([code, store.failed.size, store.begun]).toEqual([1, 1, ['add gone.txt', 'add --retry']])
    expect(told).toContain('gone.txt: there is no such file')
  })
})
