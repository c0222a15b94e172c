import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compare } from '../compare/compare.js'
import type { Resource } from '../resource.js'
import { openTestSite, type TestSite } from '../test-site.js'
import { article } from './article.js'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></p></details><svg/onload=alert(1)>',
  '&lt;script&gt;&#60;script&#62;',
  'javascript:alert(1)',
]

/** What reports bring in: of any object the fields of these names, and the ids of parties, which are names that nobody knows. */
const FROM_REPORTS = new Set(
  'title outlet byline url ref name label content trigger words text cue place origin mode published'.split(' '),
)

/** A view in which every word of a report is hostile; texts stay as long as they are, so that offsets hold. */
function poisoned(value: unknown, poison: string, key = ''): unknown {
  if (typeof value === 'string' && FROM_REPORTS.has(key)) return poison + value.slice(poison.length)
  if (Array.isArray(value)) return value.map((one) => poisoned(one, poison))
  if (value === null || typeof value !== 'object' || key === 'fieldSources') return value
  const isParty = 'sector' in value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      (isParty && name === 'id') || key === 'names' || key === 'values' ? poison : poisoned(one, poison, name),
    ]),
  )
}

const PAGES: readonly (readonly [name: string, resource: Resource, address: string, query: object])[] = [
  ['an article', article, '/articles/1uva3lybiml', { show: [], type: [], actor: [] }],
  ['a comparison', compare, '/compare?a=193uf1o3i2x&b=20rx7z84xaq', {}],
  ['a choice of reports', compare, '/compare?story=15pwx70wmqi', {}],
]

describe.each(PAGES)('%s of hostile reports', (_, resource, address, query) => {
  it.each(HOSTILE)('is only text: %s', async (poison) => {
    const [path, search = ''] = address.split('?')
    const view = resource.answer.parse(poisoned(await site.json(`${path}.json?${search}`), poison))
    const page = resource.page?.(view as never, { params: {}, query, address, visitor: { name: null } } as never)
    const { document } = parseHTML(`<!doctype html><html><body>${page?.body}</body></html>`)
    expect(document.body.textContent).toContain(poison)
    expect(document.querySelectorAll('script, img, svg, iframe, object, style').length).toBe(0)
    const attributes = [...document.querySelectorAll('*')].flatMap(({ attributes: all }) => [...all])
    expect(attributes.length).toBeGreaterThan(10)
    expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual([])
    const links = attributes.filter(({ name }) => ['href', 'action', 'src'].includes(name))
    expect(links.filter(({ value }) => !/^(?:#|\/(?!\/)|https?:\/\/)/.test(value))).toEqual([])
  })
})
