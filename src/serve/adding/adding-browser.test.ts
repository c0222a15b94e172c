import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openBrowser, openPage } from '../test-browser.js'
import { openTestServer } from '../test-site.js'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let browser: Browser
let site: Awaited<ReturnType<typeof openTestServer>>
beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), openTestServer()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const TEXT = 'Norway refused to sign the treaty on Tuesday, its minister said. Chad urged it to reopen the strait.'

it('adds what is pasted and dropped, and shows it as it comes, without a fault of the console', async () => {
  const { page, errors } = await openPage(browser)
  await page.goto(`${site.address}/add`)
  await page.getByLabel('Text', { exact: true }).fill(TEXT)
  await page.getByLabel('Title').fill('Norway refuses')
  // As a person drops two files on the form.
  await page.evaluate(`{
    const files = new DataTransfer()
    for (const name of ['one.txt', 'broken.txt'])
      files.items.add(new File([name === 'one.txt' ? 'Chad rejected the offer of Norway on Monday.' : '\\0\\x01'], name))
    const drop = (kind) => new DragEvent(kind, { dataTransfer: files, bubbles: true, cancelable: true })
    const form = document.querySelector('.add-form')
    form.dispatchEvent(drop('dragover'))
    form.dispatchEvent(drop('drop'))
  }`)
  expect(await page.evaluate('document.querySelector("#add-files").files.length')).toBe(2)
  await page.getByRole('button', { name: 'Add to the ledger' }).click()
  await page.waitForURL(/\/jobs\/\w+$/)
  await page.getByRole('link', { name: 'Add more' }).waitFor({ timeout: 200_000 })
  expect(await page.getByRole('status').textContent()).toContain('2 reports added · 1 could not be read')
  expect(await page.locator('.faults').textContent()).toContain('broken.txt is not text')
  await page.getByRole('link', { name: 'Norway refuses' }).first().click()
  await page.waitForURL(/\/articles\/\w+$/)
  expect(errors.filter((error) => !error.includes('404'))).toEqual([])
})

it('is loaded anew where scripts do not run', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.address}/add`)
  await page.getByLabel('Text', { exact: true }).fill(`${TEXT} It was in another report.`)
  await page.getByRole('button', { name: 'Add to the ledger' }).click()
  await page.getByRole('link', { name: 'Add more' }).waitFor({ timeout: 200_000 })
  expect(await page.getByRole('status').textContent()).toContain('1 report added')
  await context.close()
})
