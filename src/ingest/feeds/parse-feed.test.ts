import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import type { Stated } from '../report.js'
import type { Feed, FeedItem } from './feed.js'
import { parseFeed } from './parse-feed.js'
import { BLOGGER, DRUPAL, GHOST, MICRO_BLOG, NETSCAPE, SLASH, WORDPRESS } from './test-feeds.js'

const ADDRESS = 'https://site.example/feeds/all.xml'

function feedOf(document: string, encoding: BufferEncoding = 'utf8', address: string | null = ADDRESS): Feed {
  const feed = parseFeed(Buffer.from(document, encoding), { input: 'feed', address })
  if (feed instanceof Fault) throw feed
  return feed
}

const valuesOf = (stated: Stated) =>
  Object.fromEntries(Object.entries(stated).map(([field, { value }]) => [field, value]))

const firstOf = (document: string): FeedItem => {
  const item = feedOf(document).items[0]
  if (item === undefined) throw new Error('no item')
  return item
}

const rss = (items: string, channel = '<title>Wire</title><link>https://site.example/</link>') =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${channel}${items}</channel></rss>`

describe('feeds as programs write them', () => {
  it.each([
    ['WordPress', WORDPRESS, 'Politics – The Strait Herald', 1800, {
      id: 'https://herald.example/?p=4711', title: 'Minister: “The strait stays open”', outlet: 'The Strait Herald', byline: 'Ann Weber',
      published: '2026-01-13T17:20:00+00:00', language: 'en', url: 'https://herald.example/2026/01/13/strait-stays-open/',
    }],
    ['Drupal', DRUPAL, 'Council of Ports', null, {
      id: '312 at https://council.example', title: 'Talks resume in Geneva', outlet: 'Council of Ports', published: '2026-01-12T09:00:00+01:00',
      language: 'en', url: 'https://council.example/en/news/talks-resume',
    }],
    ['Ghost', GHOST, 'Dispatch', 3600, {
      id: '65f1c0ffee65f1c0ffee0001', title: 'Who pays for the dam & the road?', outlet: 'Dispatch', byline: 'Jo Park', published: '2026-01-13T12:00:00Z',
      url: 'https://dispatch.example/who-pays/',
    }],
    ['Blogger', BLOGGER, 'Notes on sanctions', null, {
      id: 'tag:blogger.com,1999:blog-100.post-7', title: 'Why the <embargo> holds', outlet: 'Notes on sanctions', byline: 'R. Okafor',
      published: '2026-01-12T07:30:00-08:00', updated: '2026-01-13T07:31:12-08:00', url: 'http://notes.example/2026/01/why-embargo-holds.html',
    }],
    ['micro.blog', MICRO_BLOG, 'Desk notes', null, {
      id: 'http://desk.micro.blog/2026/01/13/the-offer.html', title: 'The offer', outlet: 'Desk notes', byline: 'Lena Voss',
      published: '2026-01-13T10:15:00+01:00', url: 'https://desk.example/2026/01/13/the-offer.html',
    }],
    ['RSS 0.91', NETSCAPE, 'Old écho', null, {
      id: 'http://old.example/one', title: 'One', outlet: 'Old écho', language: 'en', url: 'http://old.example/one',
    }],
  ])('%s', (_program, document, title, period, { id, ...fields }) => {
    const feed = feedOf(document)
    expect(feed).toMatchObject({ title, period, isWhole: true })
    expect(feed.items[0]?.id).toBe(id)
    expect(valuesOf(feed.items[0]?.stated ?? {})).toEqual(fields)
  }) // biome-ignore format: a row a feed

  it('RSS 1.0 in ISO 8859-1', () => {
    const feed = feedOf(SLASH, 'latin1')
    expect(feed).toMatchObject({ title: 'Slash Wire', home: 'https://slash.example/', period: 86_400 })
    expect(valuesOf(feed.items[0]?.stated ?? {})).toEqual({
      title: 'Café talks', outlet: 'Slash Wire', byline: 'kim', published: '2026-01-13T05:00:00+00:00', language: 'en',
      url: 'https://slash.example/1?from=rss',
    }) // biome-ignore format: a row
  })

  it('gives the text that the feed has', () => {
    expect(firstOf(WORDPRESS).html).toMatch(/^<p>The minister said on day 1/)
    expect(firstOf(DRUPAL).html).toContain('<p>Both delegations &amp; their hosts met.</p>')
    expect(firstOf(BLOGGER).html).toMatch(/^<p>The minister/)
    expect(firstOf(MICRO_BLOG).html).toMatch(/^<p>The minister/)
  })
})

describe('ids', () => {
  const idOf = (item: string) => firstOf(rss(`<item>${item}</item>`)).id
  it.each([
    ['<guid>a</guid><link>/b</link>', 'a'],
    ['<link>/b</link>', 'https://site.example/b'],
    ['<guid> </guid><link>/b</link>', 'https://site.example/b'],
  ])('%s: %s', (item, id) => expect(idOf(item)).toBe(id))

  it('without id and address it is a hash of what the item says', () => {
    const [one, same, other] = ['<title>A</title>', '<title> A </title>', '<title>B</title>'].map(idOf)
    expect(one).toBe(same)
    expect(one).not.toBe(other)
  })

  it('a very long one is hashed', () => expect(idOf(`<guid>${'x'.repeat(5000)}</guid>`).length).toBeLessThan(100))

  it.each([
    ['one id', '<item><guid>a</guid><title>1</title></item><item><guid>a</guid><title>2</title></item>', ['1']],
    ['one page', '<item><guid>a</guid><link>/x#1</link><title>1</title></item><item><guid>b</guid><link>/x#2</link><title>2</title></item>', ['1']],
    ['one page, texts of their own', '<item><guid>a</guid><link>/x</link><title>1</title><description>A</description></item><item><guid>b</guid><link>/x</link><title>2</title><description>B</description></item>', ['1', '2']],
  ])('of items with %s the first counts', (_what, items, titles) =>
    expect(feedOf(rss(items)).items.map(({ stated }) => stated.title?.value)).toEqual(titles),
  ) // biome-ignore format: a row each
})

describe('addresses', () => {
  const urlOf = (item: string, channel?: string) => firstOf(rss(`<item>${item}</item>`, channel)).url
  it.each([
    ['<link>a.html</link>', 'https://site.example/feeds/a.html'],
    ['<link>\n  https://Other.example/a#b \n</link>', 'https://other.example/a'],
    ['<guid>https://site.example/g</guid>', 'https://site.example/g'],
    ['<guid isPermaLink="false">https://site.example/g</guid>', null],
    ['<guid>4711</guid>', null],
    ['<link>javascript:alert(1)</link>', null],
    ['<link>https://anna:secret@site.example/</link>', null],
    ['<link>http://</link>', null],
  ])('%s: %s', (item, url) => expect(urlOf(item)).toBe(url))

  it('xml:base of feed and entry', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/blog/"><entry xml:base="2026/"><id>i</id><link href="a"/></entry><entry><id>j</id><link href="b"/></entry></feed>`
    expect(feedOf(atom).items.map(({ url }) => url)).toEqual([
      'https://site.example/blog/2026/a',
      'https://site.example/blog/b',
    ])
  })

  it('a feed in a file relates to its home', () => {
    const document = rss('<item><link>/a</link></item>')
    expect(feedOf(document, 'utf8', null).items[0]?.url).toBe('https://site.example/a')
  })

  it('of several pages of an entry the HTML one', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>i</id><link rel="enclosure" href="/e.mp3"/><link rel="alternate" type="application/pdf" href="/a.pdf"/><link type="text/html" href="/a"/></entry></feed>`
    expect(firstOf(atom).url).toBe('https://site.example/a')
  })
})

describe('fields', () => {
  const fieldOf = (field: keyof Stated, item: string) => firstOf(rss(`<item>${item}</item>`)).stated[field]?.value
  it.each([
    ['title', '<title>A &lt;b&gt;bold&lt;/b&gt; claim &amp;amp; more</title>', 'A bold claim & more'],
    ['title', '<title><![CDATA[Is 3 < 5?]]></title>', 'Is 3 < 5?'],
    ['title', '<title> </title><guid>a</guid>', undefined],
    ['byline', '<author>ann@site.example (Ann Weber)</author>', 'Ann Weber'],
    ['byline', '<author>ann@site.example</author>', undefined],
    ['byline', '<dc:creator>Ann</dc:creator><dc:creator>By Ben</dc:creator>', 'Ann, Ben'],
    ['published', '<pubDate>Tue, 13 Jan 26 17:20:00 GMT</pubDate>', '2026-01-13T17:20:00Z'],
    ['published', '<pubDate>Tue, 31 Feb 2026 17:20:00 GMT</pubDate>', undefined],
    ['published', '<pubDate>soon</pubDate>', undefined],
    ['published', '<pubDate></pubDate><dc:date>2026-01-13</dc:date>', '2026-01-13'],
    ['language', '<dc:language>klingon</dc:language>', undefined],
    [
      'outlet',
      '<source url="https://other.example/feed">The Other Paper</source><link>https://other.example/a</link>',
      'The Other Paper',
    ],
    ['outlet', '<link>https://other.example/a</link>', undefined],
    ['outlet', '<link>https://news.site.example/a</link>', 'Wire'],
  ] as const)('%s of %s: %s', (field, item, value) => expect(fieldOf(field, item)).toBe(value))

  it('a feed of an aggregator lends its name to its own items only', () =>
    expect(fieldOf('outlet', '<guid>x</guid>')).toBe('Wire'))

  it('an entry of another feed has that feed\u2019s authors and name', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Planet</title><author><name>Planet</name></author><entry><id>i</id><link href="https://a.example/1"/><source><title>Blog A</title><author><name>Ann</name></author></source></entry></feed>`
    expect(valuesOf(firstOf(atom).stated)).toMatchObject({ outlet: 'Blog A', byline: 'Ann' })
  })

  it('Atom text is taken by its type', () => {
    const content = (attributes: string, value: string) => {
      const { html, text } = firstOf(
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>i</id><summary>s</summary><content ${attributes}>${value}</content></entry></feed>`,
      )
      return { html, text }
    }
    expect(content('type="xhtml"', '<div xmlns="http://www.w3.org/1999/xhtml"><p>a &amp; b</p></div>')).toEqual({
      html: '<p>a &amp; b</p>',
      text: null,
    })
    expect(content('type="html"', '&lt;p&gt;a')).toEqual({ html: '<p>a', text: null })
    expect(content('', 'a')).toEqual({ html: null, text: 'a' })
    expect(content('type="application/pdf"', 'QUJD')).toEqual({ html: null, text: 's' })
    expect(content('src="/a.pdf" type="application/pdf"', '')).toEqual({ html: null, text: 's' })
  })
})

describe('feeds that are not as they should be', () => {
  it.each([
    ['a page', '<!doctype html><html><body><rss version="2.0"></rss></body></html>', 'feed-none'],
    ['a sitemap', '<urlset><url><loc>https://a.example/</loc></url></urlset>', 'feed-none'],
    ['RDF of another kind', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF>', 'feed-none'],
    ['JSON of another kind', '{"version":"1","items":[]}', 'feed-none'],
    ['JSON Lines', '{"id":"1","text":"a"}\n{"id":"2","text":"b"}', 'feed-none'],
    ['a list of feeds', '<opml version="2.0"><body/></opml>', 'feed-none'],
    ['nothing', '', 'feed-none'],
    ['XML of which no item is sound', rss('<item><title>a</item>'), 'feed-malformed'],
    ['one that breaks off before its first item', '<rss version="2.0"><channel><title>a</title>', 'feed-malformed'],
    ['deep nesting', rss(`<item>${'<x>'.repeat(5000)}</item>`), 'feed-malformed'],
    ['half a JSON Feed', MICRO_BLOG.slice(0, -100), 'feed-malformed'],
    ['JSON that is nested deeply', `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, 'feed-malformed'],
  ])('%s is a fault', (_what, document, code) =>
    expect(parseFeed(Buffer.from(document), { input: 'x' })).toMatchObject({ code, details: { input: 'x' } }),
  ) // biome-ignore format: a row each

  it('an empty feed is none', () => expect(feedOf(rss('')).items).toEqual([]))

  it.each(['<item><title>two</tit', '<item><title>two</title><link>https://site.ex', '<item><title>two</title>', ''])(
    'of one that breaks off at "%s" the whole items are read',
    (rest) => {
      const document = rss(`<item><title>one</title></item>${rest}`).replace('</channel></rss>', '')
      const feed = feedOf(document)
      expect(feed.isWhole).toBe(false)
      expect(feed.items.map(({ stated }) => stated.title?.value)).toEqual(['one'])
    },
  )

  it.each([
    ['a bare bracket', '<item><title>Oil < 50 dollars</title></item>'],
    ['an element that is not closed', '<item><title>two</item>'],
    ['a name that is none', '<item><__proto__>a</__proto__></item>'],
    ['deep nesting', `<item>${'<x>'.repeat(500)}</item>`],
  ])('of XML with %s in it the sound items are read', (_what, broken) => {
    const sound = (name: string) =>
      `<item><title>${name}</title><content:encoded><![CDATA[<p>a < b</p>]]></content:encoded></item>`
    const feed = feedOf(rss(`${sound('one')}${broken}${sound('three')}`))
    expect(feed).toMatchObject({ title: 'Wire', isWhole: false })
    expect(feed.items.map(({ stated }) => stated.title?.value)).toEqual(['one', 'three'])
    expect(feed.items[0]?.html).toBe('<p>a < b</p>')
  })

  it.each(['http://purl.org/rss/1.0/', 'http://www.w3.org/2005/Atom', 'http://backend.userland.com/rss2'])(
    'RSS within the namespace %s is RSS',
    (namespace) => {
      const feed = feedOf(rss('<item><title>one</title></item>').replace('<rss ', `<rss xmlns="${namespace}" `))
      expect(feed).toMatchObject({ title: 'Wire', isWhole: true, items: [{ stated: { title: { value: 'one' } } }] })
    },
  )

  it('control characters are blanks', () =>
    expect(firstOf(rss('<item><title>a\u000bb\u0001</title></item>')).stated.title?.value).toBe('a b'))

  it('no more items than the limit', () => {
    const many = feedOf(rss(Array.from({ length: 6000 }, (_, n) => `<item><guid>${n}</guid></item>`).join('')))
    expect(many.items).toHaveLength(5000)
    expect(many.isWhole).toBe(false)
  })

  it('entities of a DOCTYPE stay unresolved and cost nothing', () => {
    const entities = Array.from({ length: 60 }, (_, n) => `<!ENTITY l${n} "&l${n - 1};&l${n - 1};&l${n - 1};">`).join(
      '',
    )
    const feed = feedOf(
      `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">${entities}]>${rss('<item><title>&l59; &f; a</title></item>')}`,
    )
    expect(feed.items[0]?.stated.title?.value).toBe('&l59; &f; a')
  })
})
