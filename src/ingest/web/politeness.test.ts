import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { type Handler, type Page, sendsTo, site, testTiming, webFor } from './test-site.js'
import { SYSTEM_TIMING } from './timing.js'

/** Answers each request with the next of these, the last again and again. */
const oneAfterAnother = (...pages: readonly Page[]): Handler => {
  let at = 0
  return (_request, response) => {
    const page = pages[Math.min(at++, pages.length - 1)]
    if (typeof page === 'function') page(_request, response)
    else if (typeof page === 'number') response.writeHead(page).end()
    else response.end(page)
  }
}
const busy =
  (status: number, after: string): Handler =>
  (_request, response) =>
    void response.writeHead(status, { 'retry-after': after }).end()
const breaks: Handler = ({ socket }) => void socket.destroy()

const codeOf = (got: unknown): string => (got instanceof Fault ? got.code : 'read')

describe('the rate', () => {
  it('is one request every two seconds a host, robots.txt among them', async () => {
    const { origin } = await site({ '/a': 'a', '/b': sendsTo('/a') })
    const timing = testTiming()
    const web = webFor({ timing })
    await web.get(`${origin}/a`)
    timing.pass(1.5)
    await web.get(`${origin}/b`)
    timing.pass(10)
    await web.get(`${origin}/a`)
    expect(timing.slept).toEqual([2, 0.5, 2])
  })

  it('is slower where robots.txt wants it so, and by option', async () => {
    const { origin } = await site({ '/robots.txt': 'User-agent: *\nCrawl-delay: 9', '/a': 'a', '/b': 'b' })
    const timing = testTiming()
    const web = webFor({ timing, interval: 5 })
    await web.get(`${origin}/a`)
    await web.get(`${origin}/b`)
    expect(timing.slept).toEqual([5, 9])
  })

  it('is one at a time a host, in order, and hosts side by side', async () => {
    let [now, most] = [0, 0]
    const page: Handler = (_request, response) => {
      most = Math.max(most, ++now)
      setTimeout(() => {
        now--
        response.end('a')
      }, 20)
    }
    const one = await site({ '/1': page, '/2': page, '/3': page })
    const web = webFor()
    await Promise.all(['/1', '/2', '/3'].map((path) => web.get(`${one.origin}${path}`)))
    expect([most, one.asked]).toEqual([1, ['/robots.txt', '/1', '/2', '/3']])
    const sites = await Promise.all(Array.from({ length: 5 }, () => site({ '/1': page })))
    await Promise.all(sites.map(({ origin }) => web.get(`${origin}/1`)))
    expect(most).toBeGreaterThan(1)
    most = 0
    const narrow = webFor({ parallel: 2 })
    await Promise.all(sites.map(({ origin }) => narrow.get(`${origin}/1`)))
    expect(most).toBe(2)
  })
})

describe('robots.txt', () => {
  it('is fetched once a day, for all that ask at once', async () => {
    const { origin, asked } = await site({ '/robots.txt': 'User-agent: *\nDisallow: /b', '/a': 'a' })
    const timing = testTiming()
    const web = webFor({ timing })
    const got = await Promise.all(['/a', '/b', '/a'].map((path) => web.get(origin + path)))
    expect(got.map(codeOf)).toEqual(['read', 'web-robots', 'read'])
    expect(asked).toEqual(['/robots.txt', '/a', '/a'])
    timing.pass(23 * 3600)
    await web.get(`${origin}/a`)
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1)
    timing.pass(3600)
    await web.get(`${origin}/a`)
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(2)
  })

  const all = 'User-agent: *\nDisallow: /'
  const long = `${'# nothing\n'.repeat(52_000)}${all}`
  it.each<[string, Page, string]>([
    ['not there', 404, 'read'],
    ['forbidden', 403, 'read'],
    ['gone', 410, 'read'],
    ['empty', '', 'read'],
    ['all', all, 'web-robots'],
    [
      'all, compressed',
      (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(all)),
      'web-robots',
    ],
    ['elsewhere', sendsTo('/elsewhere'), 'web-robots'],
    ['in a circle', sendsTo('/robots.txt'), 'read'],
    ['nowhere', sendsTo('http://'), 'read'],
    ['broken', 500, 'web-robots-unreachable'],
    ['busy', 429, 'web-robots-unreachable'],
    ['cut off', breaks, 'web-robots-unreachable'],
    ['too long: what stands behind the first 500 KiB', long, 'read'],
    ['too long: what stands before', `${all}\n${long}`, 'web-robots'],
    [
      'too long, compressed',
      (_request, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(`${all}\n${long}`)),
      'web-robots',
    ],
    ['without end', (_request, response) => void endless(response), 'web-robots'],
  ])('%s', async (_name, page, code) => {
    const { origin } = await site({ '/robots.txt': page, '/elsewhere': all, '/a': 'a' })
    const got = await webFor().get(`${origin}/a`)
    expect(codeOf(got)).toBe(code)
    if (got instanceof Fault) expect(got.message).toContain('robots.txt')
  })

  it('says why it cannot be read, and is tried again after ten minutes', async () => {
    const { origin } = await site({ '/robots.txt': oneAfterAnother(500, 500, 500, ''), '/a': 'a' })
    const timing = testTiming()
    const web = webFor({ timing })
    expect(await web.get(`${origin}/a`)).toMatchObject({
      message: expect.stringContaining('(its site failed (500, 3 tries))'),
    })
    expect(codeOf(await web.get(`${origin}/a`))).toBe('web-robots-unreachable')
    timing.pass(600)
    expect(codeOf(await web.get(`${origin}/a`))).toBe('read')
  })

  function endless(response: import('node:http').ServerResponse): void {
    response.write(`${all}\n`)
    const timer = setInterval(() => response.write('# more\n'.repeat(5000)), 1)
    response.on('close', () => clearInterval(timer))
  }
})

describe('trouble', () => {
  it.each<[string, readonly Page[], string, readonly number[]]>([
    ['a failure that passes', [500, 'a'], 'read', [2, 2]],
    ['failures that pass', [502, 503, 'a'], 'read', [2, 2, 3]],
    ['failures that last', [500], 'web-server', [2, 2, 3]],
    ['a broken connection', [breaks, 'a'], 'read', [2, 2]],
    ['broken connections', [breaks], 'web-unreachable', [2, 2, 3]],
    ['busy', [429, 'a'], 'read', [2, 2]],
    ['busy for long', [429], 'web-busy', [2, 2, 3]],
    ['a pause in seconds', [busy(429, '40'), 'a'], 'read', [2, 40]],
    ['a pause of a server', [busy(503, '40'), 'a'], 'read', [2, 40]],
    ['a pause as a date', [busy(429, 'Mon, 05 Jan 2026 00:00:32 GMT'), 'a'], 'read', [2, 30]],
    ['no pause at all', [busy(429, '0'), 'a'], 'read', [2, 2]],
    ['a pause that is too long', [busy(429, '61'), 'a'], 'web-busy', [2]],
    ['no page', [404, 'a'], 'web-missing', [2]],
  ])('%s', async (_name, pages, code, slept) => {
    const { origin } = await site({ '/a': oneAfterAnother(...pages) })
    const timing = testTiming()
    expect(codeOf(await webFor({ timing }).get(`${origin}/a`))).toBe(code)
    expect(timing.slept).toEqual(slept)
  })

  it('closes the host for all its pages, for as long as it says', async () => {
    const { origin, asked } = await site({ '/a': busy(429, '600'), '/b': 'b' })
    const timing = testTiming()
    const web = webFor({ timing })
    expect(await web.get(`${origin}/a`)).toMatchObject({ code: 'web-busy', details: { seconds: 600, status: 429 } })
    timing.pass(100)
    expect(await web.get(`${origin}/b`)).toMatchObject({ code: 'web-busy', details: { seconds: 500 } })
    expect(asked).toEqual(['/robots.txt', '/a'])
    timing.pass(450)
    expect(codeOf(await web.get(`${origin}/b`))).toBe('read')
    expect(timing.slept).toEqual([2, 50])
  })

  it('does not believe in pauses of more than a day', async () => {
    const { origin } = await site({ '/a': oneAfterAnother(busy(429, '99999999999'), 'a') })
    const timing = testTiming()
    const web = webFor({ timing })
    expect(codeOf(await web.get(`${origin}/a`))).toBe('web-busy')
    timing.pass(24 * 3600)
    expect(codeOf(await web.get(`${origin}/a`))).toBe('read')
  })

  it('waits by chance between half and all of the pause', async () => {
    for (const [random, pause] of [
      [0, 4],
      [0.999, 7.996],
    ] as const) {
      const { origin } = await site({ '/a': oneAfterAnother(500, 500, 500, 'a') })
      const timing = { ...testTiming(), random: () => random }
      await webFor({ timing, patience: { tries: 4 } }).get(`${origin}/a`)
      expect(timing.slept.at(-1)).toBeCloseTo(pause)
    }
  })
})

describe('close', () => {
  it('breaks off what is under way and what waits, and says so', async () => {
    const { origin, asked } = await site({ '/robots.txt': '', '/a': () => undefined })
    const web = webFor({ interval: 0 })
    const gets = ['/a', '/a', '/b'].map((path) => web.get(origin + path))
    while (asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    await web.close()
    expect((await Promise.all(gets)).map(codeOf)).toEqual(Array(3).fill('web-stopped'))
    expect(codeOf(await web.get(`${origin}/a`))).toBe('web-stopped')
  })

  it('does not wait for a pause', async () => {
    const { origin, asked } = await site({ '/a': busy(429, '50') })
    const web = webFor({ timing: SYSTEM_TIMING, interval: 0 })
    const got = web.get(`${origin}/a`)
    while (asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    await new Promise((resolve) => setTimeout(resolve, 20))
    await web.close()
    expect(codeOf(await got)).toBe('web-stopped')
  })
})
