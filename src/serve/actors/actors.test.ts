import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.js'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

describe('/actors', () => {
  it('lists who there is, each with a page', async () => {
    const { rows } = await site.store.questions.actors({})
    const html = await site.html('/actors')
    for (const { id } of rows) expect(html).toContain(`href="/actors/${encodeURIComponent(id)}"`)
  })

  it('takes the filters of its question', async () => {
    const html = await site.html('/actors?actor=Norway')
    expect(html).toContain('href="/actors/NOR"')
    expect(html).not.toContain('href="/actors/ISL"')
    expect(await site.html('/actors?actor=nobody')).toContain('No actor fits.')
    expect((await site.app.request('/actors?type=REQUEST')).status).toBe(400)
  })
})

describe('/actors/{id}', () => {
  it('tells where an actor stands, what it says and does, and with whom', async () => {
    const html = await site.html('/actors/ISL')
    for (const words of [
      '<h1>Iceland</h1>',
      'Positions over time',
      '+ demands',
      'Iceland condemned the seizure',
      'Einar Jónsson',
    ])
      expect(html).toContain(words)
    expect(html).toContain('href="/records?actor=ISL&amp;recipient=NOR"')
    expect(html).toMatch(/aria-label="[1-9] of Iceland to Norway"/)
  })

  it('says of every position what its JSON says', async () => {
    const profile = await site.store.questions.actor('ISL')
    const { positions } = (await site.json('/actors/ISL.json')) as {
      positions: readonly { id: string; history: unknown[] }[]
    }
    expect(positions.map(({ id, history }) => [id, history.length])).toEqual(
      profile?.positions.map(({ position }) => [position.id, position.history.length]),
    )
  })

  it('leads every statement and deed to its words', async () => {
    const html = await site.html('/actors/ISL')
    const profile = await site.store.questions.actor('ISL')
    const refs = [
      ...(profile?.said ?? []).map(({ article, statement }) => `${article.id}#${statement.id}`),
      ...[...(profile?.does ?? []), ...(profile?.undergoes ?? []), ...(profile?.told ?? [])].map(
        ({ article, record }) => `${article.id}#${record.id}`,
      ),
    ]
    expect(refs.length).toBeGreaterThan(10)
    for (const ref of refs) expect(html).toContain(`href="/articles/${ref}"`)
  })

  it('has a page for everybody in the ledger', async () => {
    const { rows } = await site.store.questions.actors({}, { limit: 1000 })
    for (const { id } of rows) expect((await site.app.request(`/actors/${encodeURIComponent(id)}`)).status).toBe(200)
  })

  it.each([
    ['ISLAND', 'ISL'],
    ['isl', 'ISL'],
    ['Norwy', 'NOR'],
    ['%3Cscript%3E', ''],
  ])('answers %s with the nearest that there is', async (id, near) => {
    const response = await site.app.request(`/api/actors/${id}`)
    const { code, details } = (await response.json()) as { code: string; details: { ids: string } }
    expect([response.status, code]).toEqual([404, 'reference-unknown'])
    expect(details.ids.split(', ')[0]).toBe(near)
    expect(await (await site.app.request(`/actors/${id}`)).text()).not.toContain('<script>')
  })
})
