import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.js'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

describe('/search', () => {
  it('marks the words found, and leads to the article at them', async () => {
    const html = await site.html('/search?text=grain+deal')
    const [passage] = (await site.store.questions.search('grain deal', {})).rows
    expect(html).toContain('<mark>grain</mark>')
    expect(html).toContain(`href="/articles/${passage?.article.id}`)
    expect(html).toContain('/search.csv?text=grain+deal')
  })

  it('keeps the words where it is narrowed, and what narrows it where the words change', async () => {
    const html = await site.html('/search?text=grain&outlet=Herald')
    expect(html).toContain('<input type="hidden" name="text" value="grain"/>')
    expect(html).toContain('<input type="hidden" name="outlet" value="Herald"/>')
  })

  it('says what to try where nothing is found', async () => {
    const html = await site.html('/search?text=submarine')
    expect(html).toContain('No sentence has all of “submarine”')
    expect(html).toContain('mediat*')
    expect(html).not.toContain('open what it means')
  })

  it('offers to open what may be a reference', async () => {
    expect(await site.html('/search?text=26o2pj')).toContain('href="/find?reference=26o2pj"')
  })

  it('tells how to search where nothing is asked', async () => {
    expect(await site.html('/search')).toContain('&quot;security guarantees&quot;')
  })

  it('takes what is typed as words alone', async () => {
    for (const text of ['<script>alert(1)</script>', '"', '*', "'; --"])
      expect(await site.html(`/search?${new URLSearchParams({ text })}`)).not.toContain('<script>alert')
  })
})
