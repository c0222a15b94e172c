import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.js'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

const posted = (path: string, body: unknown): Response | Promise<Response> =>
  site.app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

const ONE = {
  outlet: 'A',
  published: '2024-03-14',
  text: 'Norway refused to sign the treaty on Tuesday. Norway urged Chad to release 40 prisoners.',
}
const TWO = {
  outlet: 'B',
  published: '2024-03-14',
  text: 'Norway refused on Tuesday to sign the treaty. Chad rejected the demand of Norway.',
}
const FRENCH = {
  text: 'Le gouvernement a rejeté la proposition de paix que le ministre avait présentée lundi à Paris.',
}

it('reads, briefs and compares what is given, and keeps nothing of it', async () => {
  const before = await site.store.articles.count()
  const read = await (await posted('/api/read', { articles: [ONE, FRENCH] })).json()
  expect(read).toMatchObject({
    ledger: { articles: [{ outlet: 'A' }, {}], stories: [] },
    faults: [{ code: 'report-not-english' }],
  })
  const brief = (await (await posted('/api/brief', { articles: [ONE, TWO] })).json()) as {
    ledger: { claims: unknown[] }
  }
  expect(brief.ledger.claims.length).toBeGreaterThan(0)
  const twice = await (await posted('/api/brief', { articles: [ONE, ONE] })).json()
  expect(twice).toMatchObject({ ledger: { articles: [{ outlet: 'A' }] }, faults: [{ code: 'report-repeated' }] })
  const compared = await posted('/api/compare', { articles: [ONE, TWO] })
  expect(await compared.json()).toMatchObject({
    ledger: { stories: [{ articles: [expect.any(String), expect.any(String)] }] },
  })
  expect(await site.store.articles.count()).toBe(before)
})

it.each([
  ['/api/read', { articles: [] }, 'request-invalid'],
  ['/api/read', {}, 'request-invalid'],
  ['/api/brief', { articles: [{ title: 'no text' }] }, 'request-invalid'],
  ['/api/compare', { articles: [ONE] }, 'request-invalid'],
  ['/api/compare', { articles: [ONE, FRENCH] }, 'comparison-size'],
  ['/api/compare', { articles: [ONE, ONE] }, 'comparison-size'],
])('%s refuses %j', async (path, body, code) => {
  const answer = await posted(path, body)
  expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ code })])
})

it('explains a record of the ledger', async () => {
  const { rows } = await site.store.questions.records({})
  const [row] = rows
  expect(await site.json(`/api/records/${row?.record.id}/explanation`)).toMatchObject({
    record: { id: row?.record.id, rule: row?.record.rule },
  })
  expect((await site.app.request('/api/records/ffffffffff/explanation')).status).toBe(404)
})
