import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import type { Resolve } from './checked-lookup.js'
import { type Handler, sendsTo, site, webFor } from './test-site.js'
import type { Fetched, Unchanged } from './web.js'

const text = (got: Fetched | Unchanged | Fault): string =>
  got instanceof Fault ? got.code : got.kind === 'unchanged' ? 'unchanged' : new TextDecoder().decode(got.bytes)

describe('what is fetched', () => {
  it('comes with where it is from, its type as it came, validators and freshness', async () => {
    const { origin } = await site({
      '/a': (_request, response) => {
        const header = { 'content-type': 'text/plian', etag: 'W/"7"', 'last-modified': 'Mon, 05 Jan 2026 09:00:00 GMT' }
        response.writeHead(200, { ...header, 'cache-control': 'max-age=90' }).end('news')
      },
    })
    const got = await webFor().get(`${origin}/a#part`)
    expect(got).toMatchObject({
      kind: 'fetched',
      address: `${origin}/a`,
      contentType: 'text/plian',
      validators: { etag: 'W/"7"', lastModified: 'Mon, 05 Jan 2026 09:00:00 GMT' },
      freshFor: 90,
    })
    expect(text(got)).toBe('news')
  })

  it('may have no type and no bytes', async () => {
    const { origin } = await site({ '/a': 204, '/b': (_request, response) => void response.end() })
    const web = webFor()
    expect(await web.get(`${origin}/a`)).toMatchObject({ kind: 'fetched', contentType: null, freshFor: null })
    expect(text(await web.get(`${origin}/b`))).toBe('')
  })

  it('is asked for under the own name, with the contact where there is one', async () => {
    const { origin, requests } = await site({ '/a': 'a' })
    await webFor({ contact: 'desk@news.example' }).get(`${origin}/a`)
    await webFor({ contact: '' }).get(`${origin}/a`)
    expect(requests.map(({ headers }) => headers['user-agent']?.replace(/[\d.]+/, 'N'))).toEqual([
      ...Array(2).fill('Demarche/N (+desk@news.example)'),
      ...Array(2).fill('Demarche/N'),
    ])
  })
})

describe('what is known', () => {
  const page = (request: { readonly headers: Readonly<Record<string, unknown>> }) =>
    request.headers['if-none-match'] === '"7"' || request.headers['if-modified-since'] === 'yesterday' ? 304 : 200

  it.each([
    [{ etag: '"7"', lastModified: null }, 'unchanged'],
    [{ etag: null, lastModified: 'yesterday' }, 'unchanged'],
    [{ etag: '"8"', lastModified: 'today' }, 'new'],
  ])('%j: %s', async (known, expected) => {
    const { origin } = await site({
      '/a': (request, response) => void response.writeHead(page(request)).end('new'),
      '/old': sendsTo('/a', 301),
    })
    const web = webFor()
    expect(text(await web.get(`${origin}/a`, known))).toBe(expected)
    expect(text(await web.get(`${origin}/old`, known))).toBe(expected)
  })

  it('is not believed to be unchanged where nothing was known', async () => {
    const { origin } = await site({ '/a': 304 })
    expect(await webFor().get(`${origin}/a`)).toMatchObject({ code: 'web-status', details: { status: 304 } })
  })
})

describe('an answer without a page', () => {
  it.each([
    [400, 'web-status'],
    [401, 'web-login'],
    [403, 'web-forbidden'],
    [404, 'web-missing'],
    [410, 'web-gone'],
    [418, 'web-status'],
    [451, 'web-withheld'],
    [206, 'web-status'],
    [300, 'web-status'],
  ])('%d is %s, after one try', async (status, code) => {
    const { origin, asked } = await site({ '/a': status })
    const fault = await webFor().get(`${origin}/a`)
    expect(fault).toMatchObject({ code, message: expect.stringContaining(`${origin}/a: `) })
    expect(asked).toEqual(['/robots.txt', '/a'])
  })
})

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('%d is followed', async (status) => {
    const { origin } = await site({ '/a': sendsTo('b?c#d', status), '/b?c': 'there' })
    const got = await webFor().get(`${origin}/a`)
    expect(got).toMatchObject({ address: `${origin}/b?c`, isForGood: status === 301 || status === 308 })
    expect(text(got)).toBe('there')
  })

  it('are for good when each of them is', async () => {
    const { origin } = await site({
      '/a': sendsTo('/b', 301),
      '/b': sendsTo('/c', 302),
      '/c': sendsTo('/d', 308),
      '/d': 'end',
    })
    expect(await webFor().get(`${origin}/a`)).toMatchObject({ isForGood: false })
    expect(await webFor().get(`${origin}/c`)).toMatchObject({ isForGood: true })
    expect(await webFor().get(`${origin}/d`)).toMatchObject({ isForGood: true })
  })

  it('are followed ten times, and no further', async () => {
    const chain = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`/${at}`, sendsTo(`/${at + 1}`)]))
    const { origin } = await site({ ...chain, '/11': 'end' })
    const web = webFor()
    expect(text(await web.get(`${origin}/1`))).toBe('end')
    expect(await web.get(`${origin}/0`)).toMatchObject({ code: 'web-redirects', details: { limit: 10 } })
  })

  it.each([
    ['to itself', { '/a': sendsTo('/a#again') }],
    ['in a circle', { '/a': sendsTo('/b'), '/b': sendsTo('/c'), '/c': sendsTo('/a') }],
  ])('%s are told', async (_name, pages) => {
    const { origin } = await site(pages)
    expect(text(await webFor().get(`${origin}/a`))).toBe('web-redirect-loop')
  })

  it.each([
    ['', 'where to'],
    ['http://', 'no address'],
    ['file:///etc/passwd', 'file:'],
    ['http://user:secret@news.example/', 'password'],
  ])('to %j lead nowhere', async (location, words) => {
    const { origin } = await site({ '/a': sendsTo(location) })
    expect(await webFor().get(`${origin}/a`)).toMatchObject({
      code: 'web-redirect-nowhere',
      message: expect.stringContaining(words),
    })
  })

  it('are told with the address that failed', async () => {
    const { origin } = await site({ '/a': sendsTo('/b') })
    const fault = await webFor().get(`${origin}/a`)
    expect(fault).toMatchObject({ message: expect.stringContaining(`${origin}/a (sent on to ${origin}/b): `) })
  })

  it('to another host keep to its robots.txt', async () => {
    const other = await site({ '/robots.txt': 'User-agent: *\nDisallow: /b', '/b': 'no' })
    const { origin } = await site({ '/a': sendsTo(`${other.origin}/b`) })
    expect(text(await webFor().get(`${origin}/a`))).toBe('web-robots')
    expect(other.asked).toEqual(['/robots.txt'])
  })
})

/** Names as a test has them; others have no address. */
const names =
  (table: Readonly<Record<string, readonly string[]>>): Resolve =>
  async (host) =>
    table[host] ?? []

describe('addresses that are not public', () => {
  it.each(['http://127.0.0.1', 'http://2130706433', 'http://[::ffff:127.0.0.1]'])('%s is not asked', async (origin) => {
    const { port, asked } = await site({ '/a': 'inside' })
    const fault = await webFor({ allowPrivate: false }).get(`${origin}:${port}/a`)
    expect(fault).toMatchObject({ code: 'web-private', message: expect.stringContaining('--allow-private') })
    expect(asked).toEqual([])
  })

  it('are not asked by a name either', async () => {
    const { port, asked } = await site({ '/a': 'inside' })
    const resolve = names({ 'news.example': ['127.0.0.1'], 'both.example': ['8.8.8.8', '127.0.0.1'] })
    const web = webFor({ allowPrivate: false, resolve })
    for (const name of ['news.example', 'both.example'])
      expect(await web.get(`http://${name}:${port}/a`)).toMatchObject({
        code: 'web-private',
        details: { ip: '127.0.0.1' },
      })
    expect(text(await web.get(`http://localhost.example:${port}/a`))).toBe('web-no-host')
    expect(asked).toEqual([])
  })

  it('are not asked when a name comes to lead to them', async () => {
    const inside = await site({ '/a': 'inside' }, '127.0.0.2')
    const outside = { '/robots.txt': closing(''), '/a': closing('outside') }
    const { port, asked } = await site(outside)
    const ips = ['127.0.0.1', '127.0.0.1', '127.0.0.2']
    const web = webFor({ mayConnect: (ip) => ip !== '127.0.0.2', resolve: async () => [ips.shift() ?? ''] })
    expect(text(await web.get(`http://news.example:${port}/a`))).toBe('outside')
    expect(await web.get(`http://news.example:${port}/a`)).toMatchObject({
      code: 'web-private',
      details: { ip: '127.0.0.2' },
    })
    expect([asked.length, inside.asked, ips]).toEqual([2, [], []])
  })

  it('are not asked after a redirect', async () => {
    const inside = await site({ '/secret': 'inside' }, '127.0.0.2')
    const { origin } = await site({
      '/name': sendsTo(`http://inside.example:${inside.port}/secret`),
      '/number': sendsTo(`${inside.origin}/secret`),
    })
    const web = webFor({
      mayConnect: (ip) => ip !== '127.0.0.2',
      resolve: names({ 'inside.example': ['127.0.0.2'] }),
    })
    for (const path of ['name', 'number']) {
      const fault = await web.get(`${origin}/${path}`)
      expect(fault).toMatchObject({
        code: 'web-private',
        message: expect.stringMatching(/sent on to http.*127\.0\.0\.2/),
      })
    }
    expect(inside.asked).toEqual([])
  })
})

/** A page after which the connection is closed, so that the next request looks the name up again. */
function closing(words: string): Handler {
  return (_request, response) => void response.writeHead(200, { connection: 'close' }).end(words)
}
