import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.js'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

const ask = (headers: Record<string, string> = {}, path = '/stories') => site.app.request(path, { headers })

describe('an answer that is sent', () => {
  it.each(['gzip', 'gzip, deflate, br', 'br;q=1, gzip;q=0.5', '*'])(
    'is compressed for who takes %s',
    async (accepted) => {
      const response = await ask({ 'Accept-Encoding': accepted })
      expect(response.headers.get('Content-Encoding')).toBe('gzip')
      expect(response.headers.get('Vary')).toContain('Accept-Encoding')
      const text = gunzipSync(await response.arrayBuffer()).toString()
      expect(text).toBe(await (await ask()).text())
    },
  )

  it.each([{}, { 'Accept-Encoding': 'br' }, { 'Accept-Encoding': 'gzip;q=0' }])(
    'is not for who does not: %j',
    async (headers) => {
      const response = await ask(headers as Record<string, string>)
      expect(response.headers.get('Content-Encoding')).toBe(null)
      expect(await response.text()).toContain('<h1>Stories')
    },
  )

  it.each(['/stories', '/api/stories', '/stories.json'])(
    'is not sent again where it is as it was: %s',
    async (path) => {
      const first = await ask({}, path)
      const tag = first.headers.get('ETag') ?? ''
      expect(tag).toMatch(/^W\/"/)
      expect(first.headers.get('Cache-Control')).toBe('private, no-cache')
      const again = await ask({ 'If-None-Match': tag }, path)
      expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag])
      expect((await ask({ 'If-None-Match': 'W/"another"' }, path)).status).toBe(200)
    },
  )

  it('has another name when it says something else', async () => {
    const tags = await Promise.all(
      ['/stories', '/stories.json', '/positions'].map(async (path) => (await ask({}, path)).headers.get('ETag')),
    )
    expect(new Set(tags).size).toBe(3)
  })

  it('names no fault, which may pass', async () => {
    const response = await ask({}, '/stories/none')
    expect([response.status, response.headers.get('ETag')]).toEqual([404, null])
  })
})
