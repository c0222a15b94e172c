import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from '../test-browser.js'
import { openTestServer } from '../test-site.js'

let browser: Browser
let site: Awaited<ReturnType<typeof openTestServer>>
let page: Page
beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), openTestServer()])
  const stories = (await (await fetch(`${site.address}/api/stories`)).json()) as {
    rows: { id: string; title: string }[]
  }
  const story = stories.rows.find(({ title }) => title.startsWith('Iceland'))
  page = (await openPage(browser, { width: 360 })).page
  await page.goto(`${site.address}/stories/${story?.id}`)
})
beforeEach(() => page.reload())
afterAll(async () => {
  await browser.close()
  await site.close()
})

const width = async () => Number(await page.locator('.pans svg').getAttribute('width'))
const left = () => page.locator('.pans').evaluate((box) => (box as unknown as { scrollLeft: number }).scrollLeft)

describe('a drawing in a box', () => {
  it('is moved by dragging, over a link too, which is then not followed', async () => {
    const link = page.locator('.pans a').first()
    // Not under what sticks to the top.
    await page.evaluate(
      `document.querySelector('.pans a').scrollIntoView({ block: 'center', inline: 'end', behavior: 'instant' })`,
    )
    const from = await link.boundingBox()
    const at = page.url()
    const [x, y] = [(from?.x ?? 0) + 20, (from?.y ?? 0) + 10]
    const before = await left()
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y, { steps: 4 })
    await page.mouse.up()
    expect(before - (await left())).toBeCloseTo(60, -1)
    expect(page.url()).toBe(at)
  })

  it('follows a link that is clicked', async () => {
    await page.locator('.pans a').first().click()
    await page.waitForURL(/\/articles\/\w+#\w+/)
    await page.goBack()
  })

  it('is made larger and smaller by buttons and by keys', async () => {
    const natural = await width()
    await page.getByRole('button', { name: 'Larger' }).click()
    const larger = await width()
    expect(larger).toBeGreaterThan(natural)
    await page.locator('.pans').focus()
    await page.keyboard.press('-')
    expect(await width()).toBeCloseTo(natural)
    await page.keyboard.press('0')
    expect(await width()).toBeLessThanOrEqual(360)
  })

  it('is moved by the arrow keys', async () => {
    await page.locator('.pans').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(left).toBeGreaterThan(0)
  })
})
