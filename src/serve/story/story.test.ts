import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexLedger, type LedgerIndex } from '../../export/ledger-index.js'
import { ledgerSchema } from '../../model/ledger.js'
import { openTestSite, type TestSite } from '../test-site.js'
import type { Coverage } from './coverage.js'
import type { StoryView } from './story-view.js'

let site: TestSite
let view: StoryView
let page: string
let index: LedgerIndex
beforeAll(async () => {
  site = await openTestSite()
  const { rows } = (await site.json('/stories.json?actor=ISL')) as { readonly rows: readonly { readonly id: string }[] }
  const address = `/stories/${rows[0]?.id}`
  view = (await site.json(`${address}.json`)) as StoryView
  page = await site.html(address)
  index = indexLedger(ledgerSchema.parse(await site.json(`${address}/ledger.json`)))
})
afterAll(() => site.close())

/** Addresses of places in articles that a part of the page leads to. */
const placesIn = (html: string): readonly string[] =>
  [...html.matchAll(/href="\/articles\/(\w+)#(\w+)"/g)].map(([, article, part]) => `${article}#${part}`)

const sectionOf = (id: string): string =>
  page.split('<section aria-labelledby=').find((part) => part.startsWith(`"${id}"`)) ?? ''

describe('the page of a story', () => {
  it('begins with the state of things, each line leading on', () => {
    expect(view.counts).toMatch(/3 reports/)
    for (const { kind, id, text } of view.summary) {
      expect(page).toContain(text.replaceAll('"', '&quot;'))
      if (kind === 'claim') expect(page).toContain(`<a href="/claims/${id}">`)
      if (kind === 'actor') expect(page).toContain(`<a href="/actors/${id}">`)
      if (kind === 'proposal' || kind === 'deadlock') expect(page).toContain(`<a href="#blocks">${text}</a>`)
    }
  })

  it('leads from each stance and each cell of the matrix to words that are there', () => {
    const stances = placesIn(sectionOf('positions'))
    expect(stances).toHaveLength(view.positions.rows.reduce((sum, { cells }) => sum + cells.length, 0))
    const told = placesIn(sectionOf('coverage'))
    expect(told).toHaveLength(view.coverage.rows.reduce((sum, { cells }) => sum + cells.length, 0))
    for (const ref of [...stances, ...told]) expect(index.records.has(ref)).toBe(true)
  })

  it('says of each claim which reports tell it', () => {
    const { columns, rows } = view.coverage
    expect(rows).toHaveLength(index.ledger.claims.length)
    for (const { claim, cells } of rows) {
      const tellers = new Set(index.claims.get(claim)?.members.map((ref) => index.records.get(ref)?.article.id))
      expect(new Set(cells.map(({ column }) => columns[column]?.article))).toEqual(tellers)
    }
  })

  it('shows the terms of a stance at a glance', () => {
    const terms = view.positions.rows.flatMap(({ cells }) => cells.flatMap(({ terms }) => terms ?? []))
    expect(terms.join('\n')).toMatch(/if “Iceland withdraws its patrol ships”/)
    for (const words of terms) expect(page).toContain(words)
  })

  it('names what reports share as one source', () => {
    const shared = view.origins.filter(({ articles }) => articles.length > 1)
    expect(shared.map(({ words }) => words)).toContain('From one interview: interview with Harbour Radio')
  })

  it.each(['positions', 'coverage', 'blocks', 'timeline', 'reports', 'terms'])(
    'has a section on %s, which is led to',
    (id) => {
      expect(page).toContain(`<a href="#${id}">`)
      expect(page).toContain(`<h2 id="${id}">`)
    },
  )

  it('is found by the beginning of its id', async () => {
    expect(((await site.json(`/stories/${view.story.id.slice(0, 7)}.json`)) as StoryView).story).toEqual(view.story)
  })

  it.each([
    ['/stories/nothing', 404],
    [`/stories/nothing/coverage`, 404],
    ['/stories/nothing/ledger.json', 404],
  ])('%s: %i', async (address, status) => {
    expect((await site.app.request(address)).status).toBe(status)
  })

  it('is not that of a claim', async () => {
    expect((await site.app.request(`/stories/${index.ledger.claims[0]?.id}`)).status).toBe(400)
  })
})

describe('all of its claims', () => {
  const coverage = async (query: string) =>
    (await site.json(`/stories/${view.story.id}/coverage.json${query}`)) as Coverage & { readonly next: string | null }

  it('come in pages, each once', async () => {
    const all = await coverage('')
    const first = await coverage('?limit=5')
    const second = await coverage(`?limit=100&cursor=${first.next}`)
    expect(second.next).toBeNull()
    expect([...first.rows, ...second.rows]).toEqual(all.rows)
    expect(first.rows).toHaveLength(5)
  })

  it.each(['-1', '1.5', 'x', '12345678'])('have no page at %s', async (cursor) => {
    expect((await site.app.request(`/stories/${view.story.id}/coverage?cursor=${cursor}`)).status).toBe(400)
  })
})
