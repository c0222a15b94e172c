import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMAT_NAMES, TABLE_NAMES } from '../../export/export-names.js'
import { openTestSite, type TestSite } from '../test-site.js'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

const rowsOf = async (address: string): Promise<readonly Record<string, string>[]> =>
  parse(await site.html(address), { columns: true })

describe('a list as a file', () => {
  it.each(['stories', 'records', 'positions', 'actors', 'changes'] as const)('has all of %s', async (question) => {
    const { rows } = await site.store.questions[question]({}, { limit: 1000 })
    expect((await rowsOf(`/${question}.csv`)).length).toBe(rows.length)
    expect((await site.html(`/api/${question}.jsonl`)).trimEnd().split('\n')).toHaveLength(rows.length)
  })

  it('has what the filter leaves, in the order of the list', async () => {
    const { rows } = await site.store.questions.records({ actor: ['NOR'] }, { sort: 'confidence' })
    const saved = await rowsOf('/records.csv?actor=NOR&sort=confidence')
    expect(saved.map(({ id }) => id)).toEqual(rows.map(({ record }) => record.id))
  })

  it('has the names of the columns where there is no row', async () => {
    expect(await site.html('/positions.csv?text=submarine')).toMatch(/^id,story,/)
    expect(await site.html('/positions.jsonl?text=submarine')).toBe('')
  })

  it('has the sentences of a search', async () => {
    const saved = await rowsOf('/search.csv?text=grain')
    expect(saved.length).toBeGreaterThan(0)
    for (const { text } of saved) expect(text).toMatch(/grain/i)
  })

  it('is to be saved under its name', async () => {
    const { headers } = await site.app.request('/records.csv')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe('attachment; filename="records.csv"')
  })

  it.each([
    ['/records.csv?type=HOPE', 400],
    ['/search.csv', 400],
    ['/positions.csv?story=nothing', 404],
    ['/records.csv?cursor=x', 400],
  ])('is not given for %s', async (address, status) => {
    expect((await site.app.request(address)).status).toBe(status)
  })
})

describe('/api/exports/{format}', () => {
  it('gives each document', async () => {
    for (const format of FORMAT_NAMES.slice(3)) {
      const response = await site.app.request(`/api/exports/${format}`)
      expect([format, response.status, (await response.text()).length > 100]).toEqual([format, 200, true])
    }
  })

  it('gives each table', async () => {
    for (const table of TABLE_NAMES)
      expect([table, (await site.app.request(`/api/exports/csv?table=${table}`)).status]).toEqual([table, 200])
  })

  it('gives what the filters leave', async () => {
    const { rows } = await site.store.questions.records({ type: ['AID'] }, { limit: 1000 })
    expect(await rowsOf('/api/exports/csv?table=records&type=AID')).toHaveLength(rows.length)
  })

  it('gives bytes as they are', async () => {
    const response = await site.app.request('/api/exports/parquet?table=stories')
    const saved = await parquetReadObjects({ file: await response.arrayBuffer() })
    expect(saved.length).toBe((await site.store.questions.stories({})).rows.length)
  })

  it.each([
    ['/api/exports/xml', 'request-invalid'],
    ['/api/exports/csv', 'request-invalid'],
    ['/api/exports/csv?table=nothing', 'request-invalid'],
    ['/api/exports/brief?table=stories', 'request-invalid'],
    ['/api/exports/brief?story=nothing', 'reference-unknown'],
  ])('refuses %s', async (address, code) => {
    expect(await (await site.app.request(address)).json()).toMatchObject({ code })
  })
})

it('/exports leads to every file, with the filters of its own address', async () => {
  const html = await site.html('/exports?actor=NOR')
  const links = [...html.matchAll(/href="(\/api\/exports\/[^"]+)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  )
  expect(links).toHaveLength(3 * TABLE_NAMES.length + FORMAT_NAMES.length - 3)
  expect(links.every((link) => link.includes('actor=NOR'))).toBe(true)
  expect((await site.app.request(links[0] ?? '')).status).toBe(200)
})
