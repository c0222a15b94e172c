import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, openBrowser, openPage } from './test-browser.js'
import { openTestServer } from './test-site.js'

/** Every page, at the sizes and in the colours that people have. */
const PAGES = [
  '/judgements',
  '/review',
  '/api',
  '/stories',
  '/stories/15pwx70wmqi',
  '/stories/15pwx70wmqi/coverage',
  '/claims/1dz8sdwh1k4',
  '/positions',
  '/records',
  '/search?text=grain',
  '/search?text=nothing-such',
  '/changes',
  '/exports',
  '/find?reference=1',
  '/articles/1uva3lybiml',
  '/actors',
  '/actors/ISL',
  '/compare?a=193uf1o3i2x&b=20rx7z84xaq',
  '/compare',
  '/add',
  '/jobs',
  '/failures',
  '/feeds',
  '/nothing-here',
]

let browser: Browser
let site: Awaited<ReturnType<typeof openTestServer>>
beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), openTestServer()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

describe.each(PAGES)('%s', (path) => {
  it.each([
    { width: 360, colours: 'dark' as const },
    { width: 1920, colours: 'light' as const },
  ])('has no fault of access, no error and no sideways scrolling at $width px, $colours', async (looks) => {
    const { page, errors } = await openPage(browser, looks)
    await page.goto(`${site.address}${path}`)
    expect(await accessFaults(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    expect(errors.filter((error) => !error.includes('404'))).toEqual([])
    await page.close()
  })
})
