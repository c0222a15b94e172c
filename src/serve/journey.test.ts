import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, openBrowser, openPage } from './test-browser.js'
import { type Person, withKeyboard, withMouse } from './test-person.js'
import { startProgram } from './test-program.js'

// What a person does with the ledger, from two reports of one interview to a table of what they say: in a browser, with the program as it is.

const POST = {
  title: 'Peru will open the crossing only if Bolivia lifts its tariff',
  text: `Peru will reopen the border crossing at Desaguadero only if Bolivia lifts its tariff on fish, Foreign Minister Rosa Quispe told Radio Titicaca in an interview on Monday.

Peruvian police seized three Bolivian lorries near Puno on Sunday.

Bolivia rejected the demand and accused Peru of blackmail. "We will not bargain," its trade minister, Juan Mamani, said.`,
}
const MAIL = `Title: Lift the tariff first, Lima tells La Paz
Outlet: The Andean Mail
Published: 2024-03-12

Peru demanded that Bolivia lift its tariff on fish before the crossing at Desaguadero reopens. Rosa Quispe, its foreign minister, said so in an interview with Radio Titicaca on Monday.

Police in Peru seized five Bolivian lorries near Puno on Sunday and took them to the port of Ilo.

Bolivia refused to lift the tariff. Brazil offered to mediate between Peru and Bolivia.`

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('from two reports to a table', () => {
  it.each([
    ['with a mouse', withMouse, ['Undo', 'Different']],
    ['with the keyboard alone', withKeyboard, ['u', 'd']],
  ] as const)('%s', { timeout: 240_000 }, async (_, personOn, [undo, different]) => {
    const program = await startProgram()
    const { page, errors } = await openPage(browser)
    const person = personOn(page)
    try {
      await page.goto(`${program.address}/`)
      await addReports(person)
      await followCell(person)
      await compare(person)
      await judge(person, different, undo)
      await search(person)
      await exportTable(person)
      expect(errors).toEqual([])
    } finally {
      await page.close()
      await program.stop()
    }
  })
})

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()

/** Kinds of pages that axe has seen. */
const seen = new Set<string>()

/** Of each kind of page once. */
async function noFaults(page: Page): Promise<void> {
  const [, kind = ''] = new URL(page.url()).pathname.split('/')
  if (!seen.has(kind)) expect(await accessFaults(page), page.url()).toEqual([])
  seen.add(kind)
}

/** One is pasted, one is a file; the job says what became of them, and leads to their story. */
async function addReports(person: Person): Promise<void> {
  const { page } = person
  await person.press(link(page, 'Add'))
  await person.write(page.getByLabel('Text'), POST.text)
  await person.write(page.getByLabel('Title'), POST.title)
  await person.write(page.getByLabel('Outlet'), 'The Lima Post')
  await person.write(page.getByLabel('Published'), '2024-03-12')
  await person.chooseFile(page.getByLabel('Files'), { name: 'mail.txt', text: MAIL })
  await noFaults(page)
  await person.press(button(page, 'Add to the ledger'))
  await page.waitForURL(/\/jobs\//)
  await page.getByRole('status').getByText('2 reports added').waitFor()
  await page.getByRole('status').getByText('done').waitFor()
  await noFaults(page)
  await person.press(page.locator('a[href^="/stories/"]').first())
  await page.waitForURL(/\/stories\/\w+$/)
  await noFaults(page)
}

/** The cell of the matrix in which the two conflict opens its report at the very words. */
async function followCell(person: Person): Promise<void> {
  const { page } = person
  const story = page.url()
  await person.press(page.locator('.coverage tbody td.conflict a').first())
  await page.waitForURL(/\/articles\/\w+#\w+/)
  expect(await page.locator('p:has(:target)').textContent()).toMatch(/(three|five) Bolivian lorries/)
  await noFaults(page)
  await page.goBack()
  await page.waitForURL(story)
}

async function compare(person: Person): Promise<void> {
  const { page } = person
  await person.press(link(page, /Compare the two/))
  await page.waitForURL(/\/compare\?/)
  const words = await page.locator('main').textContent()
  expect(words).toContain('three Bolivian lorries')
  expect(words).toContain('five Bolivian lorries')
  await noFaults(page)
}

/** The two that conflict are told apart, which the story then says, and made one again. */
async function judge(person: Person, different: string, undo: string): Promise<void> {
  const { page } = person
  await person.press(link(page, 'Review'))
  await person.press(link(page, 'Conflicts'))
  await page.getByRole('heading', { name: 'Do these tell of the same?' }).waitFor()
  await noFaults(page)
  const say = (what: string) => (what.length === 1 ? page.keyboard.press(what) : person.press(button(page, what)))
  await say(different)
  await page.getByText(/Judged different/).waitFor()
  await page.getByText(/0 doubtful · 1 judged/).waitFor()
  await say(undo)
  await page.getByText(/1 doubtful · 0 judged/).waitFor()
  await person.press(link(page, 'all judgements'))
  await page.locator('.state-taken-back').waitFor()
  await noFaults(page)
}

async function search(person: Person): Promise<void> {
  const { page } = person
  await person.write(page.getByLabel('Search sentences'), 'blackmail')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?text=blackmail/)
  expect(await page.locator('main').textContent()).toContain('accused Peru of blackmail')
  await noFaults(page)
}

async function exportTable(person: Person): Promise<void> {
  const { page } = person
  await person.press(link(page, 'Records'))
  await page.waitForURL(/\/records$/)
  await noFaults(page)
  const saved = page.waitForEvent('download')
  await person.press(link(page, 'CSV'))
  const download = await saved
  const table = await readFile(await download.path(), 'utf8')
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
  expect(table).toContain('accused Peru of blackmail')
  expect(table.trim().split('\n').length).toBeGreaterThan(5)
}
