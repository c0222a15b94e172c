import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.js'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

const led = async (reference: string) => {
  const response = await site.app.request(`/find?${new URLSearchParams({ reference })}`)
  return [response.status, response.headers.get('location')]
}

describe('/find', () => {
  it('leads to what a reference means', async () => {
    const { questions } = site.store
    const [row] = (await questions.records({}, { limit: 1 })).rows
    const [position] = (await questions.positions({}, { limit: 1 })).rows
    expect(await led(row?.record.id ?? '')).toEqual([303, `/articles/${row?.article.id}#${row?.record.id}`])
    expect(await led(`${row?.article.id}#${row?.record.id}`)).toEqual([
      303,
      `/articles/${row?.article.id}#${row?.record.id}`,
    ])
    expect(await led(` ${row?.story} `)).toEqual([303, `/stories/${row?.story}`])
    expect(await led(row?.claim ?? '')).toEqual([303, `/claims/${row?.claim}`])
    expect(await led(position?.id ?? '')).toEqual([303, `/stories/${position?.story}#${position?.proposal}`])
    expect(await led(position?.proposal ?? '')).toEqual([303, `/stories/${position?.story}#${position?.proposal}`])
  })

  it('lists what begins so where that is not one alone', async () => {
    const html = await site.html('/find?reference=1')
    const [story] = (await site.store.questions.find('1', 1)) as readonly { readonly id: string }[]
    expect(html).toContain(`href="/find?reference=${story?.id}"`)
  })

  it.each([
    ['zzzzzz', 404],
    ['<script>', 404],
  ])('knows nothing of %s', async (reference, status) => {
    expect((await led(reference))[0]).toBe(status)
  })

  it('wants a reference', async () => {
    expect((await site.app.request('/find')).status).toBe(400)
  })
})
