import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.js'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

interface Answer {
  readonly rows: readonly { readonly record: { readonly id: string; readonly confidence: number } }[]
  readonly next: string | null
  readonly total: number
  readonly facets: readonly {
    readonly name: string
    readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[]
  }[]
}
const answer = async (query: string) => (await site.json(`/records.json${query}`)) as Answer

describe('/records', () => {
  it('gives on its pages all records, each once, and says how many', async () => {
    const found: string[] = []
    let cursor = ''
    for (let next: string | null = ''; next !== null; cursor = `&cursor=${next}`) {
      const page = await answer(`?limit=7${cursor}`)
      found.push(...page.rows.map(({ record }) => record.id))
      next = page.next
      if (next === null) expect(found).toHaveLength(page.total)
    }
    expect(new Set(found).size).toBe(found.length)
    expect(found.length).toBeGreaterThan(20)
  })

  it('counts what each choice would leave', async () => {
    const { facets } = await answer('')
    expect(facets.map(({ name }) => name)).toEqual(['type', 'status', 'agreement', 'outlet', 'actor', 'story'])
    for (const { name, values } of facets)
      for (const { value, count } of values.slice(0, 3))
        expect([name, value, (await answer(`?${name}=${encodeURIComponent(value)}`)).total]).toEqual([
          name,
          value,
          count,
        ])
  })

  it('tells values as people read them', async () => {
    const { facets } = await answer('')
    const labels = new Map(facets.flatMap(({ values }) => values.map(({ value, label }) => [value, label])))
    expect([labels.get('NOR'), labels.get('REQUEST'), labels.get('corroborated')]).toEqual(['Norway', 'asks', 'agreed'])
  })

  it('leads from each record to its words', async () => {
    const { rows } = await site.store.questions.records({ type: ['REQUEST'] }, { limit: 1 })
    const html = await site.html('/records?type=REQUEST&limit=1')
    expect(html).toContain(`href="/articles/${rows[0]?.article.id}#${rows[0]?.record.id}"`)
    expect(html).toContain('rel="next"')
  })

  it('marks a choice that was made, and leads out of it', async () => {
    const html = await site.html('/records?status=future')
    expect(html).toContain('<a href="/records" aria-current="true"><span>future')
    expect(html).toContain('href="/records?status=future&amp;status=negated"')
  })

  it('stands in the order that is asked for', async () => {
    const { rows } = await answer('?sort=confidence')
    const sure = rows.map(({ record }) => record.confidence)
    expect(sure).toEqual(sure.toSorted((a, b) => b - a))
    expect(await site.html('/records?sort=confidence')).toContain('<span aria-current="true">confidence</span>')
  })

  it.each(['?sort=size', '?type=HOPE', '?confidence=2', '?stance=refuses', '?since=soon'])(
    'refuses %s',
    async (query) => {
      expect((await site.app.request(`/records${query}`)).status).toBe(400)
    },
  )
})
