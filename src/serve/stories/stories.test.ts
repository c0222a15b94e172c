import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLedger } from '../../store/sqlite/open-ledger.js'
import { openTestSite, siteOver, type TestSite } from '../test-site.js'
import type { StoryRow } from './story-row.js'

interface Answer {
  readonly rows: readonly StoryRow[]
  readonly next: string | null
  readonly filters: readonly { readonly name: string; readonly value: string }[]
}

const EMPTY = 'The ledger is empty'

describe('the list of stories', () => {
  let site: TestSite
  beforeAll(async () => {
    site = await openTestSite()
  })
  afterAll(() => site.close())

  const ask = async (address: string): Promise<Answer> => (await site.json(address)) as Answer

  it('says what is going on, by whom and when', async () => {
    const row = (await ask('/stories.json')).rows.find(({ title }) => title.includes('Norway'))
    const page = await site.html('/stories')
    expect(page).toContain(`<a href="/stories/${row?.id}">${row?.title}</a>`)
    expect(page).toContain('3 reports of 3 outlets, 2 origins')
    expect(page).toContain('<a href="/actors/NOR">Norway</a>')
    expect(row?.days.reduce((sum, { reports }) => sum + reports, 0)).toBe(row?.articles.length)
    expect(page).not.toContain(EMPTY)
  })

  it('has the story that changed last first, or the one with the latest report', async () => {
    const changed = (await ask('/stories.json')).rows.map((row) => row.changed)
    expect(changed).toEqual([...changed].sort().reverse())
    const last = (await ask('/stories.json?sort=reported')).rows.map(({ to }) => to)
    expect(last).toEqual([...last].sort().reverse())
    expect(await site.html('/stories?sort=reported')).toContain('<span aria-current="true">latest report</span>')
  })

  it('tells the changes that move things most, in words that lead on', async () => {
    const { rows } = await ask('/stories.json')
    const page = await site.html('/stories')
    const changes = rows.flatMap(({ latest }) => latest)
    expect(changes.length).toBeGreaterThan(0)
    for (const { kind, subject, label } of changes) {
      expect(['claim-new', 'story-new']).not.toContain(kind)
      expect(page).toContain(label)
      if (kind === 'conflict-new') expect(page).toContain(`<a href="/claims/${subject}">`)
    }
  })

  it.each([
    ['actor=Norway', true],
    ['actor=Peru', false],
    ['since=2024-03-01', true],
    ['until=2021', false],
    ['text=trawlers', true],
    ['text=submarines', false],
  ])('narrowed by %s: %s', async (query, isFound) => {
    const page = await site.html(`/stories?${query}`)
    expect(page.includes('<li class="story">')).toBe(isFound)
    expect(page.includes('No story has all of this')).toBe(!isFound)
    expect(page).not.toContain(EMPTY)
    expect((await ask(`/stories.json?${query}`)).filters.map(({ name, value }) => `${name}=${value}`)).toEqual([query])
  })

  it('leads from page to page, each story once', async () => {
    const all = (await ask('/stories.json')).rows.map(({ id }) => id)
    const first = await ask('/stories.json?limit=1')
    expect(first.rows.map(({ id }) => id)).toEqual(all.slice(0, 1))
    const page = await site.html('/stories?limit=1')
    expect(page.includes('rel="next"')).toBe(all.length > 1)
  })

  it('refuses a time that is none', async () => {
    expect((await site.app.request('/stories?since=someday')).status).toBe(400)
  })
})

describe('an empty ledger', () => {
  it('says what to do', async () => {
    const site = await siteOver(await openLedger(':memory:'))
    const page = await site.html('/stories')
    expect(page).toContain(EMPTY)
    expect(page).toContain('href="/add"')
    await site.close()
  })
})
