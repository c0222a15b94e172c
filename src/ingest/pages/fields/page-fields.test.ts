import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statedBy } from '../../report.js'
import { parsePage } from '../parse-page.js'
import { pageFields } from './page-fields.js'

const ADDRESS = 'https://www.morning-post.example/world/2023/05/04/envoys-meet'

function fieldsOf(html: string, address: string | null = ADDRESS, feed = {}): Record<string, string> {
  const tree = parsePage(html)
  if ('limit' in tree) throw new Error(tree.limit)
  const { stated } = pageFields(tree, address, feed)
  return Object.fromEntries(Object.entries(stated).map(([field, { value, source }]) => [field, `${value} (${source})`]))
}

const linked = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`
const og = (name: string, content: string): string => `<meta property="${name}" content="${content}">`

const REPORT = {
  '@type': 'NewsArticle',
  headline: 'Envoys meet &amp; part',
  datePublished: '2023-05-04T08:00:00+02:00',
  dateModified: '2023-05-04T09:30:00+02:00',
  author: [{ '@type': 'Person', name: 'By Ana Pérez' }, 'Jo Smith'],
  publisher: { '@type': 'Organization', name: 'Morning Post' },
  inLanguage: 'en-GB',
  url: ADDRESS,
}

describe('pageFields', () => {
  it('reads JSON-LD', () => {
    expect(fieldsOf(linked(REPORT))).toEqual({
      title: 'Envoys meet & part (json-ld)',
      published: '2023-05-04T08:00:00+02:00 (json-ld)',
      updated: '2023-05-04T09:30:00+02:00 (json-ld)',
      byline: 'Ana Pérez, Jo Smith (json-ld)',
      outlet: 'Morning Post (json-ld)',
      language: 'en (json-ld)',
      url: `${ADDRESS} (json-ld)`,
    })
  })

  it.each<[string, unknown]>([
    ['in a list', [{ '@type': 'WebSite', name: 'x' }, REPORT]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage', name: 'Other', url: 'https://a.example' }, REPORT] }],
    ['of several types', { ...REPORT, '@type': ['Article', 'ReportageNewsArticle'] }],
    ['of a type by its address', { ...REPORT, '@type': 'https://schema.org/NewsArticle' }],
    [
      'beside other reports',
      [{ ...REPORT, headline: 'Another', url: 'https://www.morning-post.example/other' }, REPORT],
    ],
  ])('finds the report %s', (_, value) => expect(fieldsOf(linked(value)).title).toBe('Envoys meet & part (json-ld)'))

  it('follows references to authors', () => {
    const graph = [
      { ...REPORT, author: { '@id': '#ana' } },
      { '@type': 'Person', '@id': '#ana', name: 'Ana Pérez' },
    ]
    expect(fieldsOf(linked({ '@graph': graph })).byline).toBe('Ana Pérez (json-ld)')
  })

  it.each([
    ['raw line breaks', '{"@type":"NewsArticle","headline":"Envoys meet","description":"a\nb","x":1}'],
    ['a comma too many', '{"@type":"NewsArticle","headline":"Envoys meet","x":[1,],}'],
    ['comments around it', '<!-- {"@type":"NewsArticle","headline":"Envoys meet","x":1} -->'],
    ['something after it', '{"@type":"NewsArticle","headline":"Envoys meet","x":"}"} } trailing'],
  ])('mends JSON-LD with %s', (_, json) => {
    expect(fieldsOf(`<script type="application/ld+json">${json}</script>`).title).toBe('Envoys meet (json-ld)')
  })

  it.each([
    ['no JSON', 'not json'],
    ['a deep nest', '['.repeat(200_000)],
    ['a deep nest that is closed', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['keys of the prototype', '{"__proto__":{"headline":"x"},"constructor":1,"@type":"NewsArticle","toString":null}'],
    [
      'values of wrong kinds',
      '{"@type":"NewsArticle","headline":{"a":1},"author":7,"publisher":[[[[["x"]]]]],"datePublished":{},"url":[]}',
    ],
    ['very many objects', JSON.stringify(Array.from({ length: 60_000 }, () => ({ '@type': 'Person' })))],
  ])('survives JSON-LD that is %s', (_, json) => {
    const html = `<title>Envoys meet in Geneva</title><script type="application/ld+json">${json}</script>`
    expect(fieldsOf(html).title).toBe('Envoys meet in Geneva (markup)')
    expect(Object.prototype).not.toHaveProperty('headline')
  })

  it('believes JSON-LD, Open Graph, meta tags, the feed, markup and the address in this order', () => {
    const parts = [
      linked({ ...REPORT, datePublished: '2023-05-01' }),
      og('article:published_time', '2023-05-02'),
      meta('parsely-pub-date', '2023-05-03'),
      '',
      '<time datetime="2023-05-05">5 May</time>',
      '',
    ]
    const feed = statedBy('feed', { published: '2023-05-09' })
    const seen = parts.map((_, from) => fieldsOf(parts.slice(from).join(''), ADDRESS, from <= 3 ? feed : {}).published)
    expect(seen).toEqual([
      '2023-05-01 (json-ld)',
      '2023-05-02 (open-graph)',
      '2023-05-03 (meta)',
      '2023-05-09 (feed)',
      '2023-05-05 (markup)',
      '2023-05-04 (address)',
    ])
  })

  it.each([
    ['<title>Envoys meet in Geneva | Morning Post</title>', 'Envoys meet in Geneva (markup)'],
    ['<title>Morning Post - Envoys meet in Geneva</title>', 'Envoys meet in Geneva (markup)'],
    ['<title>Ukraine - Russia talks end</title>', 'Ukraine - Russia talks end (markup)'],
    ['<title>Geneva: envoys meet</title><h1>Latest</h1>', 'Geneva: envoys meet (markup)'],
    [
      '<title>Post | Envoys meet in Geneva at last</title><h1>Envoys meet in Geneva at last</h1>',
      'Envoys meet in Geneva at last (markup)',
    ],
    [
      `${linked({ ...REPORT, headline: 'Envoys of both states meet in…' })}${og('og:title', 'Envoys of both states meet in Geneva')}`,
      'Envoys of both states meet in Geneva (open-graph)',
    ],
  ])('title of %s', (html, expected) =>
    expect(fieldsOf(html + og('og:site_name', 'Morning Post')).title).toBe(expected),
  )

  it.each([
    ['<h1>Envoys meet in Geneva</h1><p>Ana Pérez</p><p>Geneva, 4 May 2023, 10:15</p>', '2023-05-04T10:15 (markup)'],
    ['<p>3 May 2023</p><h1>Envoys meet in Geneva</h1>', undefined],
    [`<h1>Envoys meet in Geneva</h1><p>${'They met on 4 May 2023 and spoke for long. '.repeat(4)}</p>`, undefined],
  ])('date under the heading of %s', (html, expected) => {
    const title = '<title>Envoys meet in Geneva</title>'
    expect(fieldsOf(title + html, 'https://post.example/a').published).toBe(expected)
  })

  it.each([
    ['Opinion | Envoys meet: a beginning', 'Envoys meet: a beginning', 'Envoys meet: a beginning (open-graph)'],
    ['Envoys meet again - Comment', 'Envoys meet again', 'Envoys meet again (open-graph)'],
    ['Envoys meet again in Geneva', 'Envoys meet again', 'Envoys meet again in Geneva (open-graph)'],
  ])('takes of the title %s the heading', (title, heading, expected) => {
    expect(fieldsOf(`${og('og:title', title)}<title>${heading}</title>`).title).toBe(expected)
  })

  it('takes a headline whole that a search engine would cut', () => {
    const whole =
      'Envoys of both states meet again in Geneva and part without a word on prisoners or the bridge over the river'
    expect(fieldsOf(linked({ ...REPORT, headline: whole.slice(0, 95) }) + og('og:title', whole)).title).toBe(
      `${whole} (open-graph)`,
    )
  })

  it.each([
    ['an address of another site', '<link rel=canonical href="https://elsewhere.example/a">', `${ADDRESS} (address)`],
    [
      'one that Open Graph repeats',
      `<link rel=canonical href="https://wire.example/a">${og('og:url', 'https://wire.example/a')}`,
      'https://wire.example/a (meta)',
    ],
    ['the front page', '<link rel=canonical href="/">', `${ADDRESS} (address)`],
    ['the section', '<link rel=canonical href="/world/">', `${ADDRESS} (address)`],
    ['a script', '<link rel=canonical href="javascript:alert(1)">', `${ADDRESS} (address)`],
    [
      'a relative address',
      '<link rel=canonical href="/world/envoys-meet">',
      'https://www.morning-post.example/world/envoys-meet (meta)',
    ],
    [
      'another door of the site',
      '<link rel=canonical href="https://amp.morning-post.example/a">',
      'https://amp.morning-post.example/a (meta)',
    ],
  ])('canonical: %s', (_, html, expected) => expect(fieldsOf(html).url).toBe(expected))

  it.each([
    [meta('author', 'By Ana Pérez'), 'Ana Pérez (meta)'],
    [og('article:author', 'https://facebook.example/ana'), undefined],
    [meta('author', 'admin'), undefined],
    [`${meta('dc.creator', 'Pérez, Ana')}`, 'Pérez, Ana (meta)'],
    ['<p class="byline">By <a rel="author" href="/a">Ana Pérez</a> | 4 May 2023</p>', 'Ana Pérez (markup)'],
    ['<aside class="related"><p class="byline">By Jo Smith</p></aside>', undefined],
  ])('byline of %s', (html, expected) => expect(fieldsOf(html).byline).toBe(expected))

  it('reads names of attributes in either case', () => {
    expect(fieldsOf('<META NAME="Author" CONTENT="Ana Pérez">').byline).toBe('Ana Pérez (meta)')
  })

  it('reads the language of the page', () => {
    expect(fieldsOf('<html lang="fr-CA"><p>x').language).toBe('fr (meta)')
    expect(fieldsOf('<html lang="klingon"><p>x').language).toBeUndefined()
  })

  it('never throws, whatever the script holds', () => {
    fc.assert(fc.property(fc.json(), fc.string(), (json, noise) => {
      fieldsOf(`<script type="application/ld+json">${json}${noise}</script>`)
      fieldsOf(linked({ ...REPORT, author: noise, url: noise, datePublished: noise }), noise)
    }), { numRuns: 200 }) // biome-ignore format: one property
  })
})
