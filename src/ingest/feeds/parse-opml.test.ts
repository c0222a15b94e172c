import { describe, expect, it } from 'vitest'
import { parseOpml } from './parse-opml.js'

const read = (body: string, head = '') =>
  parseOpml(
    Buffer.from(`<?xml version="1.0"?><!-- made by hand --><opml version="2.0">${head}<body>${body}</body></opml>`),
    {
      input: 'list.opml',
    },
  )

describe('parseOpml', () => {
  it.each([
    ['one', '<outline type="rss" text="A &amp; B" xmlUrl="https://a.example/feed"/>', [['https://a.example/feed', 'A & B']]],
    ['the title before the text', '<outline text="a" title="The A" xmlUrl="https://a.example/"/>', [['https://a.example/', 'The A']]],
    ['folders', '<outline text="News"><outline text="Europe"><outline text="A" xmlUrl="https://a.example/"/></outline><outline text="B" xmlUrl="https://b.example/"/></outline>', [['https://a.example/', 'A'], ['https://b.example/', 'B']]],
    ['names in other cases', '<Outline TEXT="A" XMLURL="https://a.example/"/>', [['https://a.example/', 'A']]],
    ['doubles', '<outline text="A" xmlUrl="https://a.example/"/><outline text="again" xmlUrl="HTTPS://A.example"/>', [['https://a.example/', 'A']]],
    ['a feed under url', '<outline type="rss" text="A" url="https://a.example/feed"/>', [['https://a.example/feed', 'A']]],
    ['no words', '<outline xmlUrl="https://a.example/"/>', [['https://a.example/', null]]],
    ['what is no feed beside', '<outline text="link" type="link" url="https://x.example/"/><outline text="file" xmlUrl="file:///etc/passwd"/><outline text="A" xmlUrl="https://a.example/"/><outline text="B" xmlUrl="b"/>', [['https://a.example/', 'A']]],
    ['markup in names', '<outline text="&lt;b&gt;A&lt;/b&gt;" xmlUrl="https://a.example/"/>', [['https://a.example/', 'A']]],
  ] as const)('%s', (_what, body, feeds) =>
    expect(read(body)).toEqual(feeds.map(([address, title]) => ({ address, title }))),
  ) // biome-ignore format: a row each

  it.each([
    ['no feed', '<outline text="a"/>', 'names no feed'],
    ['nothing', '', 'names no feed'],
    ['broken XML', '<outline text="a', 'broken'],
    ['deep nesting', '<outline text="a">'.repeat(20_000), 'broken'],
  ])('%s is a fault', (_what, body, words) =>
    expect(read(body)).toMatchObject({ code: 'feed-list-malformed', message: expect.stringContaining(words) }),
  )

  it.each(['', '<rss version="2.0"><channel/></rss>', '<html><body><opml></opml></body></html>', '%PDF-1.7'])(
    '%j is no list',
    (document) =>
      expect(parseOpml(Buffer.from(document), { input: 'x' })).toMatchObject({ code: 'feed-list-malformed' }),
  )
})
