import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from './test-browser.js'
import { LOOPBACK, openTestServer } from './test-site.js'

let site: Awaited<ReturnType<typeof openTestServer>>
beforeAll(async () => {
  site = await openTestServer()
}, 60_000)
afterAll(() => site.close())

const json = async (path: string): Promise<unknown> => (await fetch(`${site.address}${path}`)).json()

const portOf = () => Number(new URL(site.address).port)

/** Sends these bytes and resolves to all that comes back until the other side closes. */
function exchange(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(portOf(), '127.0.0.1')
    let answer = ''
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
    socket.write(bytes)
  })
}

const get = (path: string, headers = 'Host: localhost') =>
  exchange(`GET ${path} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`)

describe('over a socket', () => {
  it.each([
    ['the name of another site in Host (DNS rebinding)', () => get('/stories', 'Host: evil.example'), 421],
    ['another site asked for as if this were a proxy', () => get('http://evil.example/stories'), 421],
    ['no Host', () => get('/stories', 'X-A: 1'), 400],
    ['a Host that is none', () => get('/stories', 'Host: a b'), 400],
    ['a broken escape', () => get('/stories/%E0%A4%A'), 400],
    ['a null character', () => get('/stories/%00'), 400],
    ['10,000 parameters', () => get(`/api/stories?${'a=1&'.repeat(10_000)}`), 431],
    ['2,500 parameters', () => get(`/api/stories?${'a=1&'.repeat(2500)}`), 400],
    ['headers without end', () => get('/stories', `Host: localhost\r\nX-A: ${'x'.repeat(20_000)}`), 431],
    ['a way out of the folder of assets', () => get('/assets/../../package.json'), 404],
    ['the same, escaped', () => get('/assets/%2e%2e%2f%2e%2e%2fpackage.json'), 404],
    ['a method that nobody knows', () => exchange('BREW /stories HTTP/1.1\r\nHost: localhost\r\n\r\n'), 400],
    [
      'a method that is for debugging',
      () => exchange('TRACE /stories HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
      405,
    ],
    ['what is no HTTP', () => exchange('\u0016\u0003\u0001 hello\r\n\r\n'), 400],
  ])('%s', async (_, ask, status) => expect(await ask()).toMatch(new RegExp(`^HTTP/1.1 ${status} `)))
})

describe('what is sent to change something', () => {
  const post = (body: string, type = 'application/json', path = '/api/judgements') =>
    fetch(`${site.address}${path}`, { method: 'POST', body, headers: { 'Content-Type': type } })
  const FORM = 'application/x-www-form-urlencoded'
  const WRONG = '{"kind":"wrong","reference":["zzzzzz"]}'
  it.each([
    ['broken JSON', () => post('{"kind":'), 400, 'request-invalid'],
    ['JSON that is no object', () => post('[1]'), 400, 'request-invalid'],
    ['nothing', () => post(''), 400, 'request-invalid'],
    ['a value that is refused', () => post('{"kind":"wronger","reference":["a"]}'), 400, 'request-invalid'],
    ['a name that every object has', () => post('{"__proto__":1,"kind":"wrong"}'), 400, 'request-unknown'],
    ['a name that was mistyped', () => post('{"kind":"wrong","references":["a"]}'), 400, 'request-unknown'],
    ['JSON that says it is text', () => post(WRONG, 'text/plain'), 415, 'request-type'],
    ['JSON that says it is a form', () => post(WRONG, FORM), 415, 'request-type'],
    ['30 MB', () => post(`{"kind":"${'x'.repeat(30_000_000)}"}`), 413, 'request-too-large'],
    ['a record that there is not', () => post(WRONG), 404, 'reference-unknown'],
  ])('%s', async (_, send, status, code) => {
    const answer = await send()
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code])
  })
  it.each([
    ['JSON in the place of a form', () => post(WRONG, 'application/json', '/judgements'), 415],
    [
      'a form that ends in the middle',
      () => post('--x\r\nContent-Dis', 'multipart/form-data; boundary=x', '/judgements'),
      400,
    ],
    ['a form with a field that nobody knows', () => post('colour=red', FORM, '/judgements'), 400],
  ])('%s, of which people are told by a page', async (_, send, status) => {
    const answer = await send()
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([status, 'text/html; charset=UTF-8'])
  })

  it('is applied once, however many send it at the same time', async () => {
    const { rows } = (await json('/api/stories?limit=1')) as { rows: { id: string }[] }
    const ledger = (await json(`/api/stories/${rows[0]?.id}/ledger`)) as { articles: { records: { id: string }[] }[] }
    const id = ledger.articles[0]?.records[0]?.id
    const body = JSON.stringify({ kind: 'wrong', reference: [id] })
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(body)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 201))
    const judged = (await json('/api/judgements')) as { rows: unknown[] }
    expect(judged.rows.length).toBe(1)
  }, 60_000)
})

describe('what is asked for', () => {
  it('a cursor of another list', async () => {
    const { next } = (await json('/api/actors?limit=1')) as { next: string }
    const answer = await fetch(`${site.address}/api/positions?cursor=${next}`)
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, 'cursor-unknown'])
  })
  it.each(['stories', 'articles', 'claims', 'actors', 'references', 'jobs'])('%s that are not there', async (kind) => {
    for (const id of ['zzzzzz', '%20', "'; DROP TABLE article; --", '../../etc/passwd', '__proto__', '%F0%9F%92%A9'])
      expect((await fetch(`${site.address}/api/${kind}/${id.replaceAll('/', '%2F')}`)).status, `${kind} ${id}`).toBe(
        404,
      )
  })
})

describe('slow clients', () => {
  it('keep nobody else waiting, and are sent away', { timeout: 40_000 }, async () => {
    const slow = Array.from({ length: 200 }, () => exchange('GET /stories HTTP/1.1\r\nHost: local'))
    const began = performance.now()
    expect((await fetch(`${site.address}/api/stories`)).status).toBe(200)
    expect(performance.now() - began).toBeLessThan(2000)
    for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^HTTP\/1.1 408 /)
  })
})

describe('a page of another site', () => {
  const evil = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(`<form method="post" action="${site.address}/judgements"><input name="kind" value="wrong"></form>`)
  })
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
    await new Promise<void>((resolve) => evil.listen(0, resolve))
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    evil.close()
  })
  const evilAt = (host: string) => `http://${host}:${(evil.address() as AddressInfo).port}/`

  it.each([
    ['127.0.0.1', 'same-site'],
    ['localhost', 'cross-site'],
  ])(
    'at %s can send a form, and changes nothing',
    async (host, relation) => {
      const { page } = await openPage(browser)
      await page.goto(evilAt(host))
      const [answer] = await Promise.all([
        page.waitForResponse((response) => response.url().startsWith(site.address)),
        page.evaluate('document.forms[0].submit()'),
      ])
      expect(answer.status()).toBe(403)
      expect((await answer.request().allHeaders())['sec-fetch-site']).toBe(relation)
      await page.close()
    },
    60_000,
  )

  it('can lead to a page, which who has logged in sees', async () => {
    const token = 'a-token-of-this-test'
    const closed = await openTestServer({ access: { ...LOOPBACK, token, owner: null } })
    const { page } = await openPage(browser)
    await page.goto(`${closed.address}/stories`)
    await page.fill('#token', token)
    await page.click('main button')
    await page.waitForURL(`${closed.address}/stories`)
    await page.goto(evilAt('localhost'))
    await page.evaluate(`location.href = ${JSON.stringify(`${closed.address}/positions`)}`)
    await page.waitForURL(`${closed.address}/positions`)
    await page.click('text=Log out')
    await page.waitForURL(`${closed.address}/login`)
    await page.goto(`${closed.address}/positions`)
    expect(new URL(page.url()).pathname).toBe('/login')
    await page.close()
    await closed.close()
  }, 60_000)
})
