import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from './test-browser.js'
import { openTestServer } from './test-site.js'

let site: Awaited<ReturnType<typeof openTestServer>>
beforeAll(async () => {
  site = await openTestServer()
}, 60_000)
afterAll(() => site.close())

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
  it('can send a form, and changes nothing', { timeout: 60_000 }, async () => {
    const evil = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end(`<form method="post" action="${site.address}/judgements"><input name="kind" value="wrong"></form>`)
    })
    await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve))
    const browser = await openBrowser()
    const { page } = await openPage(browser)
    await page.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`)
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().startsWith(site.address)),
      page.evaluate('document.forms[0].submit()'),
    ])
    expect(answer.status()).toBe(403)
    // Another port is of the same site, as cookies have it, and of another origin.
    expect((await answer.request().allHeaders())['sec-fetch-site']).toBe('same-site')
    await browser.close()
    evil.close()
  })
})
