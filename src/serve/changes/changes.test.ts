import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.js'
import { changeDays } from './change-days.js'
import type { ChangeRow } from './change-row.js'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

describe('/changes', () => {
  it('tells each change in words, under its story', async () => {
    const { rows } = await site.store.questions.changes({ kind: ['claim-corroborated', 'conflict-new'] })
    const html = await site.html('/changes?kind=claim-corroborated,conflict-new')
    expect(rows.length).toBeGreaterThan(0)
    for (const { subject, story } of rows) {
      expect(html).toContain(`href="/claims/${subject}"`)
      expect(html).toContain(`href="/stories/${story}"`)
    }
    expect(html).not.toContain('>new claim</span></span>')
  })

  it('is narrowed by its story and words', async () => {
    const [story] = (await site.store.questions.stories({})).rows
    expect(await site.html(`/changes?story=${story?.id}`)).toContain(`<span class="quiet">Story</span> ${story?.title}`)
    expect(await site.html('/changes?text=submarine')).toContain('No change fits.')
  })

  it.each(['?actor=NOR', '?kind=news', '?since=soon'])('refuses %s', async (query) => {
    expect((await site.app.request(`/changes${query}`)).status).toBe(400)
  })
})

describe('changeDays', () => {
  const row = (at: string, story: string, kind: ChangeRow['kind']): ChangeRow => ({
    id: `${at}${story}${kind}`, at, kind, story, subject: 'x', label: 'x', before: null, after: null, title: story, words: '',
  }) // biome-ignore format: as the model orders them

  it('has a story once a day, what moves things most first', () => {
    const days = changeDays([
      row('2031-02-02T10:00:00Z', 'a', 'claim-new'),
      row('2031-02-02T10:00:00Z', 'b', 'claim-new'),
      row('2031-02-02T10:00:00Z', 'a', 'story-new'),
      row('2031-02-01T10:00:00Z', 'a', 'claim-new'),
    ])
    expect(
      days.map(({ day, stories }) => [day, ...stories.map(({ story, changes }) => `${story}: ${changes.map(({ kind }) => kind).join(' ')}`)]),
    ).toEqual([
      ['2031-02-02', 'a: story-new claim-new', 'b: claim-new'],
      ['2031-02-01', 'a: claim-new'],
    ]) // biome-ignore format: one line a day
  })
})
