import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { namedFeeds } from './named-feeds.js'

const RSS = 'rel="alternate" type="application/rss+xml"'
const named = (document: string) =>
  namedFeeds(Buffer.from(document), { input: 'page', address: 'https://site.example/news/' })

describe('namedFeeds', () => {
  it.each([
    ['a feed', `<link ${RSS} href="/feed" title="The &amp; Wire">`, 'https://site.example/feed', 'The & Wire'],
    ['a relative address', `<link ${RSS} href="feed.xml">`, 'https://site.example/news/feed.xml', null],
    ['one by the base of the page', `<base href="https://cdn.example/x/"><link ${RSS} href="feed">`, 'https://cdn.example/x/feed', null],
    ['Atom, in capitals', '<LINK REL="Alternate home" TYPE="Application/Atom+XML" HREF="/atom">', 'https://site.example/atom', null],
    ['JSON', '<link rel="alternate" type="application/feed+json" href="/feed.json">', 'https://site.example/feed.json', null],
    ['the first of two', `<link ${RSS} href="/1"><link ${RSS} href="/2">`, 'https://site.example/1', null],
    ['one that is not of comments', `<link ${RSS} href="/comments/feed/"><link ${RSS} href="/2" title="All">`, 'https://site.example/2', 'All'],
    ['one of comments where there is no other', `<link ${RSS} href="/1" title="Comments">`, 'https://site.example/1', 'Comments'],
    ['one that can be fetched', `<link ${RSS} href="javascript:a"><link ${RSS} href=""><link ${RSS} href="/2">`, 'https://site.example/2', null],
  ])('%s', (_what, links, address, title) =>
    expect(named(`<!doctype html><html><head>${links}</head><body>a</body></html>`)).toEqual([{ address, title }]),
  ) // biome-ignore format: a row each

  it.each([
    ['another language', '<link rel="alternate" hreflang="fr" href="/fr">'],
    ['a style', '<link rel="stylesheet" type="application/rss+xml" href="/a">'],
    ['a link in a comment', `<!-- <link ${RSS} href="/feed"> -->`],
    ['a link in a script', `<script>'<link ${RSS} href="/feed">'</script>`],
    ['nothing', ''],
  ])('%s is no feed', (_what, links) =>
    expect(named(`<html><head>${links}</head></html>`)).toMatchObject({
      code: 'feed-none',
      details: { input: 'page' },
    }),
  )

  it('all of a list', () =>
    expect(
      named(
        '<opml><body><outline text="A" xmlUrl="https://a.example/"/><outline xmlUrl="https://b.example/"/></body></opml>',
      ),
    ).toEqual([
      { address: 'https://a.example/', title: 'A' },
      { address: 'https://b.example/', title: null },
    ]))

  it('whatever comes', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((words) => `<link ${RSS} href="${words}">`),
        ),
        (document) => {
          const feeds = named(document)
          if (!(feeds instanceof Fault)) for (const { address } of feeds) expect(address).toMatch(/^https?:\/\//)
        },
      ),
    ))

  it.each(['<', '<link ', `<link ${RSS} href="/comments">`, '<base href="a/">'])('%s a million times', (piece) => {
    const start = process.cpuUsage()
    named(`<html>${piece.repeat(1_000_000)}`)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1e6).toBeLessThan(8)
  })
})
