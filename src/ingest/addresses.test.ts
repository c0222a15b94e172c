import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Article } from '../model/article.js'
import { Fault } from '../model/fault.js'
import { articlesFrom, sourcedArticles } from './sources.js'
import { type Handler, type Page, sendsTo, site, webFor } from './web/test-site.js'
import type { Web } from './web/web.js'

const NEWS = 'Norway urged Chad to reopen the strait.'
const PROSE =
  'The two envoys met in the old harbour on Monday and spoke for three hours about the prisoners that both states still hold.'
const page = (title: string, head = '', words = PROSE) =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>${words}</p></article></body></html>`
const rss = (...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>Wire</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`
const typed =
  (contentType: string, content: string | Uint8Array): Handler =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': contentType }).end(content)

async function read(inputs: readonly string[], web: Pick<Web, 'get'> = webFor()) {
  const articles: Article[] = []
  const faults: Fault[] = []
  const order: string[] = []
  for await (const { source, article } of sourcedArticles(inputs, { web })) {
    order.push(source)
    if (article instanceof Fault) faults.push(article)
    else articles.push(article)
  }
  return { articles, faults, order, refs: articles.map(({ ref }) => ref), codes: faults.map(({ code }) => code) }
}

describe('an address', () => {
  it.each<[what: string, page: Page, texts: readonly string[]]>([
    ['a page', page('Envoys meet'), [PROSE]],
    ['a page that is called something else', typed('text/plain', page('Envoys meet')), [PROSE]],
    ['plain text', typed('text/plain', NEWS), [NEWS]],
    ['plain text of another encoding', typed('text/plain; charset=iso-8859-1', Buffer.from(`Le président: ${NEWS}`, 'latin1')), [`Le président: ${NEWS}`]],
    ['plain text whose encoding nobody names', typed('text/plain', Buffer.from(`\x93${NEWS}\x94`, 'latin1')), [`“${NEWS}”`]],
    ['Markdown', typed('text/markdown', `# A\n\n*${NEWS}*`), [`A\n\n${NEWS}`]],
    ['JSON Lines', typed('application/x-ndjson', `{"text":"a"}\n{"text":"b"}`), ['a', 'b']],
    ['JSON', typed('application/json', `[{"text":"a"}]`), ['a']],
    ['ninjs', typed('application/json', JSON.stringify({ uri: 'u', type: 'text', headline: 'h', body_text: NEWS })), [NEWS]],
    ['what is packed', typed('application/gzip', gzipSync(NEWS)), [NEWS]],
  ])('that gives %s', async (_, content, texts) => {
    const { origin } = await site({ '/a': content })
    const { articles, faults } = await read([`${origin}/a`])
    expect([articles.map(({ text }) => text), faults]).toEqual([texts, []])
  }) // biome-ignore format: a row a kind

  it.each<[what: string, page: Page, code: string, says: RegExp]>([
    ['nothing', 404, 'web-missing', /is not there \(404\)/],
    ['an image', typed('image/png', Buffer.from('\x89PNG\r\n', 'latin1')), 'input-binary', /a PNG image/],
    [
      'an image that is called a page',
      typed('text/html', Buffer.from('\x89PNG\r\n', 'latin1')),
      'input-binary',
      /a PNG image/,
    ],
    [
      'a program for browsers',
      typed('text/javascript', 'alert(1)'),
      'input-foreign',
      /is of the type text\/javascript/,
    ],
    ['a PDF', typed('application/pdf', '%PDF-1.7'), 'input-binary', /a PDF document/],
    ['a sitemap', typed('application/xml', '<urlset xmlns="x"/>'), 'input-foreign', /is a sitemap/],
    ['nothing at all', typed('text/plain', ''), 'input-empty', /is empty/],
    ['a bomb', typed('application/gzip', gzipSync(Buffer.alloc(9e7))), 'input-too-large', /larger than 10 MB/],
  ])('that gives %s is told, and the next is read', async (_, content, code, says) => {
    const { origin } = await site({ '/a': content, '/b': page('B') })
    const { refs, faults } = await read([`${origin}/a`, `${origin}/b`])
    expect([refs, faults.map((fault) => fault.code)]).toEqual([[`${origin}/b`], [code]])
    expect(faults[0]?.message).toMatch(says)
    expect(faults[0]?.details.input).toBe(`${origin}/a`)
  })

  it.each(['ftp://a.example/', 'file:///etc/passwd', 'https://', 'http://ann:secret@a.example/'])(
    '%s is not fetched',
    async (input) => {
      const { codes, faults } = await read([input])
      expect(codes[0]).toMatch(/^web-(?:address|credentials)$/)
      expect(faults[0]?.message).not.toContain('secret')
    },
  )

  it('is public, unless it is said otherwise', async () => {
    const { origin, asked } = await site({ '/a': page('A') })
    const { codes } = await read([`${origin}/a`], webFor({ allowPrivate: false }))
    expect([codes, asked]).toEqual([['web-private'], []])
    const given: unknown[] = []
    for await (const article of articlesFrom([`${origin}/a`])) given.push(article)
    expect(given).toMatchObject([{ code: 'web-private' }])
  })

  it('is what reports are called by that come from where it leads', async () => {
    const { origin } = await site({ '/a': sendsTo('/b'), '/b': page('B') })
    const { articles } = await read([`${origin}/a`])
    expect(articles[0]).toMatchObject({ ref: `${origin}/a`, url: `${origin}/b`, fieldSources: { url: 'address' } })
  })
})

describe('a feed', () => {
  it('ranks between what its pages state of themselves and what they show', async () => {
    const linked = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Linked title', datePublished: '2024-05-01' })}</script>`
    const graph = '<meta property="og:title" content="Graph title"><meta property="og:site_name" content="Graph Post"><meta property="article:modified_time" content="2024-05-02">'
    const meta = '<meta name="author" content="Meta Ada"><meta property="og:type" content="article">'
    const item = '<title>Feed title</title><link>/a</link><author>x@y.example (Feed Ben)</author><pubDate>Mon, 06 May 2024 10:00:00 GMT</pubDate>'
    const { origin } = await site({
      '/all': rss(item), '/none': rss(item.replace('/a', '/bare')), '/a': page('Shown title', linked + graph + meta), '/bare': page('Shown title'),
    })
    const { articles } = await read([`${origin}/all`, `${origin}/none`, `${origin}/bare`])
    expect(articles[0]).toMatchObject({
      ref: `${origin}/a`, title: 'Linked title', published: '2024-05-01', outlet: 'Graph Post', updated: '2024-05-02', byline: 'Meta Ada',
      fieldSources: { title: 'json-ld', published: 'json-ld', outlet: 'open-graph', updated: 'open-graph', byline: 'meta', url: 'feed' },
    })
    expect(articles[1]).toMatchObject({
      ref: `${origin}/bare`, title: 'Feed title', byline: 'Feed Ben', fieldSources: { title: 'feed', byline: 'feed', published: 'feed', url: 'feed' },
    })
    expect(articles[2]).toMatchObject({ title: 'Shown title', published: null, fieldSources: { title: 'markup', outlet: 'address', url: 'address' } })
  }) // biome-ignore format: fields side by side

  it('in a file is read as well, and tells of what it lacks', async () => {
    const { origin } = await site({ '/a': page('A') })
    const folder = await mkdtemp(join(tmpdir(), 'demarche-feed-'))
    const [whole, cut] = [join(folder, 'feed.xml'), join(folder, 'cut.xml')]
    const feed = rss(`<link>${origin}/a</link>`, `<link>${origin}/gone</link>`, '<guid>bare</guid>')
    await writeFile(whole, feed)
    await writeFile(cut, feed.slice(0, feed.indexOf('</item>') + 10))
    const given = await read([whole])
    expect([given.refs, given.codes, new Set(given.order)]).toEqual([[`${origin}/a`], ['web-missing', 'feed-item-bare'], new Set([whole])])
    expect((await read([cut])).codes).toEqual(['feed-partly'])
    await rm(folder, { recursive: true })
  }) // biome-ignore format: one line reads best
})

describe('several addresses', () => {
  it('come in their order, several hosts being asked at once', async () => {
    let together = 0
    let most = 0
    const slow =
      (title: string, time: number): Handler =>
      (_request, response) => {
        most = Math.max(most, ++together)
        setTimeout(() => {
          together--
          response.writeHead(200, { 'content-type': 'text/html' }).end(page(title))
        }, time)
      }
    const sites = await Promise.all([90, 60, 30].map((time) => site({ '/a': slow(`${time}`, time), '/b': page('b') })))
    const addresses = sites.flatMap(({ origin }) => [`${origin}/a`, `${origin}/b`])
    const { refs, order } = await read(addresses)
    expect(refs).toEqual(addresses)
    expect(order).toEqual(addresses)
    expect(most).toBe(3)
  })

  it('of a list of feeds: those of each feed together, in the order of the list', async () => {
    const sites = await Promise.all(
      ['x', 'y'].map((name) => site({ '/feed': rss('<link>/1</link>', '<link>/2</link>'), '/1': page(`${name}1`), '/2': page(`${name}2`) })),
    )
    const [x, y] = sites.map(({ origin }) => origin)
    const list = `<opml version="2.0"><body><outline text="a" xmlUrl="${x}/feed"/><outline xmlUrl="${x}/gone"/><outline xmlUrl="${y}/feed"/></body></opml>`
    const { origin } = await site({ '/list': list })
    const { refs, codes } = await read([`${origin}/list`])
    expect(refs).toEqual([`${x}/1`, `${x}/2`, `${y}/1`, `${y}/2`])
    expect(codes).toEqual(['web-missing'])
  }) // biome-ignore format: one line reads best

  it('are let go of when nobody wants more', async () => {
    const { origin, asked } = await site({ '/a': page('A'), '/slow': () => undefined })
    const web = webFor()
    const articles = articlesFrom([`${origin}/a`, `${origin}/slow`, `${origin}/b`], { web })
    expect((await articles.next()).value).toMatchObject({ title: 'A' })
    await articles.return(undefined)
    await web.close()
    await pause(20)
    expect(asked).not.toContain('/b')
  })
})

describe('ids', () => {
  it('a page is one article, fetched or from a file, told again or not, and another when it changed', async () => {
    const head =
      '<link rel="canonical" href="https://post.example/2024/05/06/a"><meta property="og:url" content="https://post.example/2024/05/06/a"><meta property="og:site_name" content="Post">'
    let words = PROSE
    const { origin } = await site({ '/a': (_request, response) => void response.end(page('A', head, words)) })
    const folder = await mkdtemp(join(tmpdir(), 'demarche-id-'))
    const file = join(folder, 'a.html')
    await writeFile(file, page('A', head))
    const idOf = async (input: string) => (await read([input])).articles[0]
    const [fetched, saved, again] = [await idOf(`${origin}/a`), await idOf(file), await idOf(`${origin}/a`)]
    await rm(folder, { recursive: true })
    words = `${PROSE} Nothing came of it.`
    const changed = await idOf(`${origin}/a`)
    expect(fetched?.url).toBe('https://post.example/2024/05/06/a')
    expect([saved?.url, changed?.url]).toEqual([fetched?.url, fetched?.url])
    expect(saved?.id).toBe(fetched?.id)
    expect(again?.id).toBe(fetched?.id)
    expect(changed?.id).not.toBe(fetched?.id)
  })
})
