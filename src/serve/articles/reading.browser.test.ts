import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from '../test-browser.js'
import { openTestServer } from '../test-site.js'

const ARTICLE = '/articles/193uf1o3i2x'
const STANCE = '0ftmfwc88u6'
const COMPARE = '/compare?a=193uf1o3i2x&b=20rx7z84xaq'

let browser: Browser
let site: Awaited<ReturnType<typeof openTestServer>>
let page: Page
let errors: readonly string[]
beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), openTestServer()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
beforeEach(async () => {
  ;({ page, errors } = await openPage(browser, { width: 1280, height: 600 }))
})
afterEach(async () => {
  await page.close()
  expect(errors).toEqual([])
})

const textOf = (selector: string) => page.locator(selector).allTextContents()

describe('an article in a browser', () => {
  it('opens at a part, with all its words marked, also of a kind that does not show at first', async () => {
    await page.setViewportSize({ width: 1280, height: 200 })
    await page.goto(`${site.address}${ARTICLE}#${STANCE}`)
    expect((await textOf('.marked-text .is-target')).join('')).toBe(['Iceland', 'condemned', 'the seizure'].join(''))
    const first = page.locator('.marked-text .is-target').first()
    // Below what a small screen shows of the page at first; the browser scrolls there smoothly.
    await expect.poll(async () => (await first.boundingBox())?.y ?? 999).toBeLessThan(200)
  })

  it('lights up in the text what is pointed at in the list, and the other way round', async () => {
    await page.goto(`${site.address}${ARTICLE}`)
    const entry = page.locator('.entry.records').nth(1)
    await entry.hover()
    expect((await textOf('.marked-text .is-lit')).join('')).toBe(
      'Norwegian Prime Minister Kari Solheim ruled out talks with Iceland on herring quotas on Monday',
    )
    await page.locator('.marked-text .trigger', { hasText: 'seized' }).first().hover()
    expect((await textOf('.entry.is-lit .type')).join('')).toContain('COERCE')
  })

  it('filters at once, as the server does', async () => {
    await page.goto(`${site.address}${ARTICLE}`)
    await page.getByRole('checkbox', { name: 'Statements' }).uncheck()
    await page.getByRole('combobox', { name: 'Actor' }).selectOption('EU')
    const shown = () =>
      page.evaluate(`[...document.querySelectorAll('.marked-text [data-marks]')].map((one) => one.className).concat(
        [...document.querySelectorAll('.entry:not([hidden])')].map((one) => one.id), document.querySelector('output').textContent)`)
    const byScript = await shown()
    await page.mouse.move(0, 0)
    await page.reload()
    expect(await shown()).toEqual(byScript)
    expect(page.url()).toContain('actor=EU')
  })
})

describe('two reports in a browser', () => {
  it('are led through by keys, each claim lit in both texts and between them', async () => {
    await page.goto(`${site.address}${COMPARE}`)
    const lit = () => page.evaluate(`[...document.querySelectorAll('.claim.is-lit')].map((one) => one.id)`)
    for (const [key, expected] of [
      ['n', 'claim-1'],
      ['j', 'claim-2'],
      ['n', 'claim-3'],
      ['k', 'claim-2'],
      ['p', 'claim-1'],
      ['p', 'claim-1'],
    ] as const) {
      await page.keyboard.press(key)
      expect(await lit()).toEqual([expected])
      for (const side of ['a', 'b']) expect(await page.locator(`#side-${side} .is-lit`).count()).toBeGreaterThan(0)
    }
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#b-1$/)
  })

  it('bring the other side into sight where a claim is pointed at', async () => {
    await page.goto(`${site.address}${COMPARE}`)
    await page.locator('#a-1').hover()
    const inPane = await page.evaluate(`(() => {
      const [pane, mark] = ['#side-b', '#side-b .conflicts.is-lit'].map((one) => document.querySelector(one).getBoundingClientRect())
      return mark.top >= pane.top && mark.bottom <= pane.bottom
    })()`)
    expect(inPane).toBe(true)
  })
})
