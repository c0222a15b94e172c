import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOOPBACK, openTestSite, type TestSite } from '../test-site.js'
import type { Access } from './access.js'
import { cleanName, headerText } from './visitor.js'

const TOKEN = 'b1Zr0q7d+Jk/9sXw2mEoT4=='
const BEARER = { Authorization: `Bearer ${TOKEN}` }
const OPEN: Access = { ...LOOPBACK, isLoopback: false, owner: null }

/** The site with `access`, for the tests of one `describe`. */
function siteWith(access: Access): { get(): TestSite } {
  let site: TestSite
  beforeAll(async () => {
    site = await openTestSite({ access })
  })
  afterAll(() => site.close())
  return { get: () => site }
}

async function problemOf(response: Response | Promise<Response>): Promise<unknown> {
  const answer = await response
  return { status: answer.status, code: ((await answer.json()) as { code: string }).code }
}

describe('on loopback', () => {
  const site = siteWith({ ...LOOPBACK, publicHosts: new Set(['talks.example']) })
  const ask = (path: string, init: RequestInit = {}) => site.get().app.request(path, init)

  it('sends the headers that keep a page from doing harm, with everything', async () => {
    for (const path of [
      '/stories',
      '/api/stories',
      '/nowhere',
      '/api/nowhere',
      '/%00',
      'http://evil.example/stories',
    ]) {
      const { headers } = await ask(path)
      expect(headers.get('Content-Security-Policy'), path).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      )
      expect(headers.get('X-Content-Type-Options'), path).toBe('nosniff')
      expect(headers.get('Referrer-Policy'), path).toBe('same-origin')
      expect(headers.get('Cross-Origin-Opener-Policy'), path).toBe('same-origin')
      expect(headers.get('Cross-Origin-Resource-Policy'), path).toBe('same-origin')
      expect(headers.get('Permissions-Policy'), path).toContain('camera=()')
      expect(headers.get('Access-Control-Allow-Origin'), path).toBe(null)
      expect(headers.get('Strict-Transport-Security'), path).toBe(null)
      expect(headers.get('Cache-Control'), path).toMatch(/^no-store$|^private, no-cache$/)
    }
  })

  it.each(['localhost', 'localhost:7117', '127.0.0.1:80', '127.0.0.1', '[::1]:7117', 'talks.example', 'TALKS.example'])(
    'answers to %s',
    async (host) => expect((await ask(`http://${host}/api/stories`)).status).toBe(200),
  )
  it.each(['evil.example', 'localhost.evil.example', '10.0.0.1:7117', '0.0.0.0', 'talks.example.evil'])(
    'does not answer to %s',
    async (host) =>
      expect(await problemOf(ask(`http://${host}/api/stories`))).toEqual({ status: 421, code: 'request-host' }),
  )

  const CROSS = { status: 403, code: 'request-cross-site' }
  const NOWHERE = { status: 404, code: 'request-nowhere' }
  it.each([
    ['a program', {}, NOWHERE],
    ['a page of its own', { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost' }, NOWHERE],
    ['a user by hand', { 'Sec-Fetch-Site': 'none' }, NOWHERE],
    ['an old browser on its own page', { Origin: 'http://localhost' }, NOWHERE],
    ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://evil.example' }, CROSS],
    ['another part of its site', { 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost:9' }, CROSS],
    ['a value that nobody knows', { 'Sec-Fetch-Site': 'whatever' }, CROSS],
    ['an old browser on another site', { Origin: 'http://evil.example' }, CROSS],
    ['an old browser on another port', { Origin: 'http://localhost:9' }, CROSS],
    ['a page that hides where it is from', { Origin: 'null' }, CROSS],
  ])('a write of %s', async (_, headers, answer) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect(await problemOf(ask('/api/nowhere', { method, headers }))).toEqual(answer)
  })
  it('lets other sites lead to a page', async () => {
    expect((await ask('/stories', { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(200)
  })

  it.each([
    ['/api/%00', 'a null character'],
    ['/api/stories?actor=%00', 'a null character in a filter'],
    ['/api/%E0%A4%A', 'a broken escape'],
    ['/api/%FF', 'a byte that is not UTF-8'],
    ['/api/stories?actor=%', 'half an escape'],
    [`/api/${'x'.repeat(9000)}`, 'an overlong path'],
    [`/api/stories?${'a=1&'.repeat(10_000)}`, '10,000 parameters'],
  ])('refuses the address %#: $1', async (path) => {
    expect(await problemOf(ask(path))).toEqual({ status: 400, code: 'request-address' })
  })
  it('takes any other letters', async () => {
    expect(await problemOf(ask('/api/nowhere/Z%C3%BCrich%20%2F..%2F'))).toEqual(NOWHERE)
  })

  it('says by which methods an address can be asked', async () => {
    const put = await ask('/api/stories', { method: 'PUT' })
    expect([put.status, put.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect(put.headers.get('Content-Type')).toBe('application/problem+json')
    const options = await ask('/stories', { method: 'OPTIONS' })
    expect([options.status, options.headers.get('Allow'), await options.text()]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
      '',
    ])
    expect((await ask('/nowhere', { method: 'OPTIONS' })).status).toBe(404)
  })
  it('answers HEAD as GET, without the body', async () => {
    const head = await ask('/api/stories', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('bounds writes, and says when to come again', async () => {
    const answers = await Promise.all(Array.from({ length: 700 }, () => ask('/api/nowhere', { method: 'POST' })))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThanOrEqual(100)
    expect(refused[0]?.headers.get('Retry-After')).toMatch(/^\d+$/)
    expect(refused[0]?.headers.get('RateLimit')).toMatch(/^"writes";r=0;t=\d+$/)
    expect(refused[0]?.headers.get('RateLimit-Policy')).toBe('"writes";q=600;w=60')
    expect((await ask('/api/stories')).status).toBe(200)
  })
  it('has nowhere to log in', async () => {
    expect((await ask('/login')).status).toBe(404)
  })
})

describe('with a token', () => {
  const site = siteWith({ ...OPEN, token: TOKEN })
  const ask = (path: string, init: RequestInit = {}) => site.get().app.request(path, init)

  it('answers programs that show it', async () => {
    const answer = await ask('/api/stories', { headers: BEARER })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('RateLimit')).toMatch(/^"reads";r=\d+;t=\d+$/)
  })
  it('answers to any address of numbers, and to no name that it was not given', async () => {
    expect((await ask('http://10.0.0.1:7117/api/stories', { headers: BEARER })).status).toBe(200)
    expect((await ask('http://evil.example/api/stories', { headers: BEARER })).status).toBe(421)
  })
  it.each(['/api/stories', '/stories.json', '/api/nowhere'])('asks programs for it at %s', async (path) => {
    const answer = await ask(path)
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer realm="demarche"')
    expect(await problemOf(answer)).toEqual({ status: 401, code: 'token-missing' })
  })
  it('asks people for it, and knows where they wanted to go', async () => {
    const answer = await ask('/stories?actor=NOR')
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, '/login?next=%2Fstories%3Factor%3DNOR'])
  })
  it('refuses writes of people who have not shown it', async () => {
    expect((await ask('/judgements', { method: 'POST' })).status).toBe(401)
  })
  it('lets everybody have the style, which the page that asks is made of', async () => {
    const [, style] = /href="(\/assets\/[^"]+\.css)"/.exec(await (await ask('/login')).text()) ?? []
    expect((await ask(`${style}`)).status).toBe(200)
    expect((await ask('/assets/../api/stories')).status).toBe(401)
  })
})

describe('logging in', () => {
  const site = siteWith({ ...OPEN, token: TOKEN })
  const ask = (path: string, init: RequestInit = {}) => site.get().app.request(path, init)
  const logIn = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    ask('/login', { method: 'POST', body: new URLSearchParams(fields), headers })

  it('gives a cookie that stands for the token, and leads on', async () => {
    const answer = await logIn({ token: TOKEN, name: 'Zoë \u0000 Holm', next: '/records?type=REJECT' })
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/records?type=REJECT'])
    const set = answer.headers.get('Set-Cookie') ?? ''
    expect(set).toMatch(/; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(set).not.toContain(TOKEN)
    const [cookie = ''] = set.split(';')
    const page = await ask('/stories', { headers: { Cookie: cookie } })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('action="/logout"')
    for (const forged of [cookie.slice(0, -4), cookie.replace('=', '=e30'), 'demarche-session=e30.e30'])
      expect((await ask('/api/stories', { headers: { Cookie: forged } })).status).toBe(401)
  })
  it('sends it by https alone where a proxy has https', async () => {
    const answer = await logIn({ token: TOKEN }, { 'X-Forwarded-Proto': 'https' })
    expect(answer.headers.get('Set-Cookie')).toContain('; Secure')
  })
  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/%09/evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    '',
  ])('never leads to another site: %s', async (next) => {
    const location = (await logIn({ token: TOKEN, next })).headers.get('Location') ?? ''
    expect(new URL(location, 'http://here').origin).toBe('http://here')
  })
  it('asks once more where a link of another site led here, which comes without the cookie', async () => {
    const page = async (headers: Record<string, string>) => (await ask('/login?next=/records', { headers })).text()
    expect(await page({ 'Sec-Fetch-Site': 'cross-site' })).toContain('<meta http-equiv="refresh" content="0"')
    expect(await page({ 'Sec-Fetch-Site': 'same-origin' })).not.toContain('http-equiv')
    const [Cookie = ''] = ((await logIn({ token: TOKEN })).headers.get('Set-Cookie') ?? '').split(';')
    const answer = await ask('/login?next=/records', { headers: { Cookie } })
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/records'])
  })
  it('takes the cookie away again', async () => {
    const answer = await ask('/logout', { method: 'POST', headers: BEARER })
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/login'])
    expect(answer.headers.get('Set-Cookie')).toMatch(/^demarche-session=; Max-Age=0;/)
  })
  it('says so where the token is wrong, and after ten looks at none for a while', async () => {
    const first = await logIn({ token: 'wrong' })
    expect([first.status, first.headers.get('Set-Cookie')]).toEqual([401, null])
    expect(await first.text()).toContain('This is not the token')
    for (let at = 0; at < 9; at++)
      expect((await ask('/api/stories', { headers: { Authorization: `Bearer guess-${at}` } })).status).toBe(401)
    const refused = await logIn({ token: TOKEN })
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '300'])
    expect((await ask('/api/stories', { headers: BEARER })).status).toBe(429)
  })
})

describe('behind a proxy that names the user', () => {
  const site = siteWith({
    ...LOOPBACK,
    owner: null,
    userHeader: 'X-Remote-User',
    publicHosts: new Set(['talks.example']),
  })
  const ask = (headers: Record<string, string>) =>
    site.get().app.request('http://talks.example/api/stories', { headers })

  it('answers whom the proxy names', async () => expect((await ask({ 'X-Remote-User': 'ada' })).status).toBe(200))
  it.each([{}, { 'X-Remote-User': '' }, { 'X-Remote-User': ' \t' }, { 'X-User': 'ada' }])(
    'asks for the name: %o',
    async (headers) =>
      expect(await problemOf(ask(headers as Record<string, string>))).toEqual({
        status: 401,
        code: 'request-anonymous',
      }),
  )
})

describe('names', () => {
  it.each([
    ['ada', 'ada'],
    ['  Ada \t Holm\r\n', 'Ada Holm'],
    ['a\u0000b\u001b[31mc', 'a b [31mc'],
    ['\u202eada\u2066', 'ada'],
    ['Zoë 王', 'Zoë 王'],
    ['x'.repeat(200), 'x'.repeat(100)],
    ['', null],
    ['\u0000\u200b', null],
  ])('%j is kept as %j', (name, clean) => expect(cleanName(name)).toBe(clean))

  it.each([
    ['Zo\u00c3\u00ab', 'Zoë'],
    ['Zo\u00eb', 'Zoë'],
    ['ada', 'ada'],
  ])('the header %j says %j', (value, text) => expect(headerText(value)).toBe(text))
})
