import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import chromium from '@sparticuz/chromium'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'

// For tests: a real browser, headless. It comes as a package, so that nothing has to be installed beside the project.

/** Opens the browser; DEMARCHE_BROWSER names another one than that of the package. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.DEMARCHE_BROWSER || (await chromium.executablePath())
  return playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
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

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on a page of the kinds that hinder people (`serious` and `critical`), a line each. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  return page.evaluate(`axe.run().then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')))`)
}
