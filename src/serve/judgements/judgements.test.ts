import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { problemSchema } from '../http/problem.js'
import { reviewSchema } from '../review/review.js'
import { openTestSite, type TestSite } from '../test-site.js'
import { judgedSchema } from './judge.js'
import { judgementsSchema } from './judgements.js'

// What is judged is written by a process of its own, which has to start.
const TIME = 120_000

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
}, TIME)
afterAll(() => site.close())

/** The records of the first two claims in doubt that may be one. */
async function pair(): Promise<readonly [string, string]> {
  const { rows } = reviewSchema.parse(await site.json('/review.json?kind=near'))
  const [one, other] = rows[0]?.sides ?? []
  if (!one || !other) throw new Error('the samples have a near merge')
  return [one.ref, other.ref]
}

async function judged(): Promise<z.output<typeof judgementsSchema>['rows']> {
  return judgementsSchema.parse(await site.json('/judgements.json')).rows
}

const post = (address: string, fields: readonly (readonly [string, string])[]) =>
  site.app.request(address, {
    method: 'POST',
    body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
  })
const api = (method: string, address: string, body: unknown) =>
  site.app.request(`/api${address}`, {
    method,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  })

const judge = async (body: unknown) => {
  const response = await api('POST', '/judgements', body)
  expect(response.status).toBe(201)
  return judgedSchema.parse(await response.json())
}

describe('judging', { timeout: TIME }, () => {
  it('by a form leads on to the next doubt, which tells what was judged and takes it back', async () => {
    const [a, b] = await pair()
    const fields = [['kind', 'different'], ['reference', a], ['reference', b], ['next', '/review?kind=near&was=X']] as const // biome-ignore format: a list
    const response = await post('/judgements', fields)
    expect(response.status).toBe(303)
    const next = response.headers.get('location') ?? ''
    expect(next).toMatch(/^\/review\?kind=near&was=X&judged=\w+$/)
    const html = await site.html(next)
    expect(html).toMatch(/Judged different/)
    expect(html).not.toContain(`value="${a}"`)
    const [row] = await judged()
    expect(row).toMatchObject({ kind: 'different', state: 'applied', by: 'tester', contradicts: [] })
    const undone = await post(`/judgements/${row?.id}/undo`, [['next', '/review?kind=near']])
    expect([undone.status, undone.headers.get('location')]).toEqual([303, '/review?kind=near'])
    expect(await pair()).toEqual([a, b])
    expect((await judged())[0]).toMatchObject({ state: 'taken back', takenBack: { by: 'tester' } })
  })

  it('twice the same changes nothing; the later of two that disagree counts, and both pages say so', async () => {
    const reference = await pair()
    const first = await judge({ kind: 'different', reference })
    const again = await judge({ kind: 'different', reference })
    expect(again).toEqual({ judgement: first.judgement, changes: [], waits: null })
    const { judgement, changes } = await judge({ kind: 'same', reference })
    expect(changes.length).toBeGreaterThan(0)
    expect((await judged()).slice(0, 2)).toMatchObject([
      { kind: 'same', state: 'applied', contradicts: [{ kind: 'different' }] },
      { kind: 'different', state: 'overruled', contradicts: [{ kind: 'same' }] },
    ])
    expect(await site.html(`/review?judged=${judgement.id}`)).toContain('This goes over “different”')
    expect(await site.html('/judgements')).toContain('Another judgement counts instead')
    for (const { id } of [judgement, first.judgement])
      expect((await api('DELETE', `/judgements/${id}`, {})).status).toBe(200)
  })

  it('names and removes', async () => {
    const [a] = await pair()
    const claimsOf = async () => JSON.stringify(await site.json('/review.json'))
    const named = await judge({ kind: 'renamed', reference: [a], label: 'A new name' })
    expect(await claimsOf()).toContain('A new name')
    await api('DELETE', `/judgements/${named.judgement.id}`, {})
    const wrong = await judge({ kind: 'wrong', reference: [a] })
    expect(await claimsOf()).not.toContain(`"${a}"`)
    await api('DELETE', `/judgements/${wrong.judgement.id}`, {})
    expect(await claimsOf()).toContain(`"${a}"`)
  })

  it.each([
    ['nothing that is there', { kind: 'wrong', reference: ['nosuchref99'] }, 404, 'reference-unknown'],
    ['a record against itself', { kind: 'same', reference: ['A', 'A'] }, 400, 'judgement-refused'],
    ['one alone as the same', { kind: 'same', reference: ['A'] }, 400, 'judgement-refused'],
    ['a name of blanks', { kind: 'renamed', reference: ['A'], label: '  ' }, 400, 'judgement-refused'],
    ['another kind', { kind: 'odd', reference: ['A'] }, 400, 'request-invalid'],
    ['a way on to another site', { kind: 'wrong', reference: ['A'], next: '//evil.example' }, 400, 'request-invalid'],
    ['one that tabs hide', { kind: 'wrong', reference: ['A'], next: '/\t/evil.example' }, 400, 'request-invalid'],
  ])('refuses %s', async (_, body, status, code) => {
    const [a] = await pair()
    const reference = body.reference.map((one) => (one === 'A' ? a : one))
    const response = await api('POST', '/judgements', { ...body, reference })
    expect([response.status, problemSchema.parse(await response.json()).code]).toEqual([status, code])
  })

  it('refuses to take back what does not stand', async () => {
    expect((await api('DELETE', '/judgements/nosuchid', {})).status).toBe(404)
    expect((await post('/judgements/nosuchid/undo', [])).status).toBe(404)
  })

  it('gives pages, each judgement once', async () => {
    const all = await judged()
    const { rows, next } = judgementsSchema.parse(await site.json('/judgements.json?limit=2'))
    expect(rows).toEqual(all.slice(0, 2))
    const rest = judgementsSchema.parse(await site.json(`/judgements.json?cursor=${next}`))
    expect(rest.rows).toEqual(all.slice(2))
    expect((await site.app.request('/judgements?cursor=nosuch')).status).toBe(400)
  })
})
