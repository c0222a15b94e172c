import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testLedger } from '../../export/test-ledger.js'
import { siteOver, type TestSite } from '../test-site.js'
import type { StoryView } from './story-view.js'
import { largeStory } from './test-large-story.js'

describe('a story of 20 reports and 1,000 records', () => {
  let site: TestSite
  let page: string
  let view: StoryView
  beforeAll(async () => {
    site = await siteOver(await testLedger(largeStory()))
    const { rows } = (await site.json('/stories.json')) as { readonly rows: readonly { readonly id: string; readonly records: number }[] } // biome-ignore format: one line reads best
    expect(rows.map(({ records }) => records)).toEqual([1000])
    page = await site.html(`/stories/${rows[0]?.id}`)
    view = (await site.json(`/stories/${rows[0]?.id}.json`)) as StoryView
  })
  afterAll(() => site.close())

  it('weighs no more than 300 kB', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(300_000)
  })

  it('shows the claims that matter most, and leads to all', () => {
    const { coverage, story } = view
    expect(coverage.rows).toHaveLength(60)
    expect(coverage.claims).toBeGreaterThan(200)
    expect(page).toContain(`<a href="/stories/${story.id}/coverage">All ${coverage.claims} claims</a>`)
  })

  it('shows rows that the same reports tell together', () => {
    const patterns = view.coverage.rows.map(
      ({ agreement, cells }) => `${agreement} ${cells.map(({ column }) => column).join(' ')}`,
    )
    const runs = patterns.filter((pattern, at) => pattern !== patterns[at - 1])
    expect(runs).toHaveLength(new Set(patterns).size)
  })
})
