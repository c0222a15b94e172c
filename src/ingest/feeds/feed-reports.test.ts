import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import type { Report } from '../report.js'
import { type Handler, sendsTo, site, testTiming, webFor } from '../web/test-site.js'
import type { Feed, FeedItem } from './feed.js'
import { feedReports } from './feed-reports.js'
import { fullText } from './full-text.js'
import { parseFeed } from './parse-feed.js'
import { GHOST, LONG_TEXT, MICRO_BLOG, WORDPRESS } from './test-feeds.js'

const page = (title: string, words = LONG_TEXT) =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${words}</article></body></html>`

function feedOf(document: string, address: string): Feed {
  const feed = parseFeed(Buffer.from(document), { input: address, address })
  if (feed instanceof Fault) throw feed
  return feed
}

async function reportsOf(items: readonly FeedItem[], web = webFor()): Promise<readonly (Report | Fault)[]> {
  const reports: (Report | Fault)[] = []
  for await (const report of feedReports(items, web)) reports.push(report)
  return reports
}

const rss = (items: string) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title>${items}</channel></rss>`

describe('feedReports', () => {
  it('reads the page of each item, in order, with what the feed states', async () => {
    const { origin } = await site({ '/a': page('Heading of the page, first'), '/b': page('Second of the pages') })
    const feed = feedOf(
      rss(
        `<item><title>One</title><link>/a</link><pubDate>Tue, 13 Jan 2026 17:20:00 GMT</pubDate></item><item><link>/b</link></item>`,
      ),
      `${origin}/feed`,
    )
    const [a, b] = await reportsOf(feed.items)
    expect(a).toMatchObject({
      ref: `${origin}/a`,
      stated: { title: { value: 'One', source: 'feed' }, published: { value: '2026-01-13T17:20:00Z', source: 'feed' } },
      text: expect.stringMatching(/^The minister said on day 1/),
    })
    expect(b).toMatchObject({
      ref: `${origin}/b`,
      stated: { title: { value: 'Second of the pages', source: 'markup' } },
    })
  })

  it('takes the text of the feed where the page cannot be had', async () => {
    const { origin } = await site({ '/gone': 410 })
    const local = WORDPRESS.replaceAll('https://herald.example', origin)
    const [report] = await reportsOf(feedOf(local, `${origin}/feed`).items)
    expect(report).toMatchObject({
      ref: `${origin}/2026/01/13/strait-stays-open/`,
      stated: { title: { source: 'feed' }, url: { source: 'feed' } },
    })
    const { text } = report as Report
    expect(text).toMatch(/^The minister said on day 1[\s\S]*\n\nThe minister said on day 6 [^\n]*allows\.$/)
  })

  it.each<[string, Handler]>([
    ['a wall', (_request, response) => void response.end('<html><body><p>Log in to read.</p></body></html>')],
    ['a circle', sendsTo('/who-pays/')],
  ])('and where the page is %s', async (_what, handler) => {
    const { origin } = await site({ '/who-pays/': handler })
    const [report] = await reportsOf(
      feedOf(GHOST.replaceAll('https://dispatch.example', origin), `${origin}/rss/`).items,
    )
    expect(report).toMatchObject({
      stated: { byline: { value: 'Jo Park', source: 'feed' } },
      text: expect.stringMatching(/^The minister/),
    })
  })

  it('else gives the fault of the page, under the address of the item, and goes on', async () => {
    const { origin } = await site({})
    const reports = await reportsOf(feedOf(MICRO_BLOG.replaceAll('https://desk.example', origin), origin).items)
    expect(reports[0]).toMatchObject({ text: expect.stringMatching(/^The minister/) })
    expect(reports[1]).toMatchObject({ code: 'web-missing', details: { input: `${origin}/2026/01/12/short.html` } })
  })

  it('an item without an address has its text or nothing', async () => {
    const feed = feedOf(
      rss(
        `<item><guid>x</guid><title>t</title><content:encoded><![CDATA[${LONG_TEXT}]]></content:encoded></item><item><guid>y</guid><title>t</title></item>`,
      ),
      'https://a.example/',
    )
    const reports = await reportsOf(feed.items)
    expect(reports[0]).toMatchObject({ ref: 'x', stated: { title: { value: 't' } } })
    expect(reports[1]).toMatchObject({ code: 'feed-item-bare', details: { input: 'y' } })
  })

  it('dates a text of the feed by its last change where nothing else does', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title><entry><id>i</id><updated>2026-01-13T10:00:00Z</updated><content type="html">${LONG_TEXT.replaceAll('<', '&lt;')}</content></entry></feed>`
    const [report] = await reportsOf(feedOf(atom, 'https://a.example/').items)
    expect(report).toMatchObject({ stated: { published: { value: '2026-01-13T10:00:00Z', source: 'feed' } } })
  })

  it('leaves the interval between two pages of one host', async () => {
    const { origin } = await site({ '/a': page('a'), '/b': page('b'), '/c': page('c') })
    const timing = testTiming()
    const feed = feedOf(rss(['a', 'b', 'c'].map((name) => `<item><link>/${name}</link></item>`).join('')), origin)
    await reportsOf(feed.items, webFor({ timing }))
    expect(timing.slept).toEqual([2, 2, 2])
  })

  it('asks for no more pages once nobody takes them', async () => {
    const names = Array.from({ length: 40 }, (_, n) => `/${n}`)
    const { origin, asked } = await site(Object.fromEntries(names.map((name) => [name, page(name)])))
    const feed = feedOf(rss(names.map((name) => `<item><link>${name}</link></item>`).join('')), origin)
    for await (const _report of feedReports(feed.items, webFor())) break
    expect(asked.length).toBeLessThan(12)
  })
})

describe('fullText', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
  const of = (html: string | null, text: string | null = null) =>
    fullText({ id: 'i', url: null, stated: {}, html, text })
  it.each([
    ['a text', null, words(130), true],
    ['a short text', null, words(100), false],
    ['a text cut off', null, `${words(130)} […]`, false],
    ['a text cut off', null, `${words(130)}...`, false],
    ['one that leads on', null, `${words(130)}\n\nContinue reading “The offer” →`, false],
    ['HTML', `<p>${words(130)}.</p>`, null, true],
    ['short HTML', `<p>${words(60)}</p>`, null, false],
    ['HTML that is a picture', `<img src="a.jpg"><p></p>`, null, false],
    ['nothing', null, null, false],
  ])('%s', (_what, html, text, isFull) => expect(of(html, text) !== null).toBe(isFull))
})
