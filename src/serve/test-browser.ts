import chromium from '@sparticuz/chromium'
import axe from 'axe-core'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'

// For tests: a real browser, headless.

/** Opens the browser that DEMARCHE_BROWSER names; else, on Linux, one that comes as a package, on other systems the Chrome that is installed. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.DEMARCHE_BROWSER
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
  if (!named && process.platform !== 'linux') return playwright.launch({ channel: 'chrome', args })
  return playwright.launch({ executablePath: named || (await chromium.executablePath()), args })
}

/** A page on which every error of the console and every failed request is kept. */
export async function openPage(
  browser: Browser,
  { width = 1280, height = 800, colours = 'light' as 'light' | 'dark' } = {},
): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: colours })
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  return { page, errors }
}

/** What axe finds on a page of the kinds that hinder people (`serious` and `critical`), a line each. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(`axe.run().then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')))`)
}
