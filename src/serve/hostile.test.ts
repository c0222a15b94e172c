import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, openPage } from './test-browser.js'
import { hostileLedger, IMAGE, SCRIPT } from './test-hostile.js'
import { openTestServer } from './test-site.js'

let browser: Browser
let site: Awaited<ReturnType<typeof openTestServer>>
beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), openTestServer({ ledger: hostileLedger() })])
}, 120_000)
afterAll(async () => {
  await browser.close()
  await site.close()
})

const HOSTILE = encodeURIComponent(`${SCRIPT}${IMAGE}`)

/** Where the walk begins: the sections of the site, and addresses that themselves say what is hostile. */
const DOORS = [
  ...['/stories', '/records', '/positions', '/actors', '/changes', '/review', '/judgements', '/add', '/failures'],
  ...['/feeds', '/jobs', '/api', '/compare', '/search?text=script'],
  ...[`/search?text=${HOSTILE}`, `/stories?actor=${HOSTILE}`, `/records?text=${HOSTILE}`, `/records?type=${HOSTILE}`],
  ...[
    `/stories/${HOSTILE}`,
    `/actors/${HOSTILE}`,
    `/${HOSTILE}`,
    `/stories?${HOSTILE}=1`,
    `/stories?cursor=${HOSTILE}`,
  ],
  ...[`/compare?a=${HOSTILE}&b=${HOSTILE}`, '/login?next=javascript:window.__hacked=1'],
]

/** So many pages of one kind (`/articles/…`) are enough. */
const OF_A_KIND = 3

it('runs nothing that a report says, on any page', { timeout: 300_000 }, async () => {
  const { page, errors } = await openPage(browser)
  page.on('dialog', (dialog) => {
    throw new Error(`a dialog opened: ${dialog.message()}`)
  })
  const seen = await walk(page, async (address) => {
    expect(await page.evaluate('window.__hacked'), address).toBe(undefined)
    expect(await markupOfReports(page), address).toEqual([])
  })
  expect(errors.filter((error) => !/status of 4\d\d/.test(error))).toEqual([])
  expect(seen.length).toBeGreaterThan(DOORS.length + 5)
  await page.close()
})

it('shows the words as they are', async () => {
  const { page } = await openPage(browser)
  await page.goto(`${site.address}/stories`)
  expect(await page.textContent('main')).toContain(`Norway demands that Denmark withdraw ${SCRIPT}`)
  await page.close()
})

// Else the tests above might pass because nothing is looked at.
it('would see markup that ran, and the policy that stops it', async () => {
  const { page, errors } = await openPage(browser)
  await page.goto(`${site.address}/stories`)
  await page.evaluate(`document.querySelector('main').innerHTML = ${JSON.stringify(`<p>${IMAGE}`)}`)
  await page.waitForTimeout(200)
  expect(await markupOfReports(page)).not.toEqual([])
  expect(errors.some((error) => error.includes('Content Security Policy'))).toBe(true)
  expect(await page.evaluate('window.__hacked')).toBe(undefined)
  await page.close()
})

/** Visits the doors and what they lead to, a few of each kind, and returns the addresses. */
async function walk(page: Page, look: (address: string) => Promise<void>): Promise<readonly string[]> {
  const waiting = [...DOORS]
  const kinds = new Map<string, number>()
  const seen = new Set<string>()
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const kind = DOORS.includes(address) ? address : kindOf(address)
    const count = (kinds.get(kind) ?? 0) + 1
    if (seen.has(address) || count > OF_A_KIND) continue
    kinds.set(kind, count)
    seen.add(address)
    await page.goto(`${site.address}${address}`)
    await look(address)
    waiting.push(...(await linksOf(page)))
  }
  return [...seen]
}

/** `/stories/3x/coverage?a=1` is of the kind `/stories/·/coverage?`. */
function kindOf(address: string): string {
  const [path = '', query] = address.split('?')
  const parts = path.split('/').map((part, at) => (at === 2 ? '·' : part))
  return `${parts.join('/')}${query === undefined ? '' : '?'}`
}

/** Pages that a page leads to; what would be saved as a file cannot be visited. */
async function linksOf(page: Page): Promise<readonly string[]> {
  const links: readonly string[] = await page.evaluate(`[...document.querySelectorAll('a[href]')]
    .filter(({ origin }) => origin === location.origin).map(({ pathname, search }) => pathname + search)`)
  return links.filter((link) => !/\.\w+($|\?)/.test(link) && !/export|events/.test(link))
}

/** Elements and attributes that no page of ours has. */
async function markupOfReports(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll('*')].filter((element) =>
    element.matches('img, iframe, object, embed, base, script:not([type=module][src^="/assets/"]), a[href^="javascript:" i], [style]')
    || element.getAttributeNames().some((name) => name.startsWith('on'))).map(({ outerHTML }) => outerHTML.slice(0, 100))`)
}
