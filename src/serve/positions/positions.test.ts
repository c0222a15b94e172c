import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.js'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

describe('/positions', () => {
  it('lists who stands how on what, at the words that say so', async () => {
    const { rows } = await site.store.questions.positions({ stance: ['refuses'] })
    const [row] = rows
    const html = await site.html('/positions?stance=refuses')
    expect(rows.length).toBeGreaterThan(0)
    expect(html).toContain(`href="/articles/${row?.members.at(-1)}"`)
    expect(html.match(/class="entry-words"/g)).toHaveLength(rows.length)
    expect(html).not.toContain('stance-for')
  })

  it('shows how a stance was before', async () => {
    const all = await site.store.questions.positions({})
    const moved = all.rows.find(({ before }) => before.length > 0)
    expect(await site.html(`/positions?story=${moved?.story}`)).toContain('class="was"')
  })

  it('says what narrows it, and leads out of it', async () => {
    const html = await site.html('/positions?actor=NOR,ISL&text=talks')
    expect(html).toContain('href="/positions?text=talks&amp;actor=ISL"')
    expect(html).toContain('Norway')
    expect(html).toContain('>Remove all<')
  })

  it('says what to do where nothing fits', async () => {
    expect(await site.html('/positions?text=submarine')).toContain('No position fits.')
  })

  it.each([
    ['/positions?stance=hopes', 400],
    ['/positions?recipient=NOR', 400],
    ['/positions.json?cursor=nothing', 400],
  ])('refuses %s', async (address, status) => {
    expect((await site.app.request(address)).status).toBe(status)
  })
})
