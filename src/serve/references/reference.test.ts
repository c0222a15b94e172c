import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.js'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

const open = async (ref: string) => (await site.json(`/api/references/${ref}`)) as Record<string, unknown>

it('opens records, claims, articles, stories and changes by their ids', async () => {
  const [row] = (await site.store.questions.records({ agreement: ['corroborated'] }, { limit: 1 })).rows
  const { record, article, story, claim } = row ?? expect.unreachable('the samples have no records')
  expect(await open(record.id)).toEqual({
    id: record.id,
    story,
    page: `/articles/${article.id}#${record.id}`,
    data: { kind: 'record', article: article.id, record },
  })
  expect(await open(`${claim}`)).toMatchObject({
    page: `/claims/${claim}`,
    data: { kind: 'claim', claim: { id: claim } },
  })
  expect(await open(article.id)).toMatchObject({ page: `/articles/${article.id}`, data: { kind: 'article' } })
  expect(await open(`${story}`)).toMatchObject({
    page: `/stories/${story}`,
    data: { kind: 'story', story: { id: story } },
  })
  const [change] = (await site.store.questions.changes({}, { limit: 1 })).rows
  expect(await open(`${change?.id}`)).toMatchObject({
    page: `/changes?story=${change?.story}`,
    data: { kind: 'change', change },
  })
})

it('opens what alone begins so', async () => {
  const [story] = (await site.store.questions.stories({}, { limit: 1 })).rows
  expect(await open(`${story?.id}`.slice(0, -1))).toMatchObject({ id: story?.id })
})

it.each([
  ['zzzzzz', 404, 'reference-unknown'],
  ['1', 409, 'reference-ambiguous'],
])('says what %s does not mean', async (ref, status, code) => {
  const answer = await site.app.request(`/api/references/${ref}`)
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code])
})
