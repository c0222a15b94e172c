import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { decodePage } from '../pages/decode-page.js'
import { rootElement } from '../root-element.js'
import { isNewsmlElement } from './newsml-elements.js'
import { newsmlReports } from './newsml-reports.js'
import { FIRST, message, newsItem, nitf, type Parts, paragraphs, SECOND } from './test-items.js'

const looksLikeNewsml = (start: string): boolean => isNewsmlElement(rootElement(start).name)

const TEXT = `${FIRST}\n\n${SECOND}`
const NOW = new Date('2024-03-05T12:00:00Z')
const read = (xml: string) => newsmlReports(xml, 'a.xml', NOW)
const told = (xml: string) => read(xml).map((one) => (one instanceof Fault ? one.code : one.ref))
const NAME = 'urn:newsml:wire.example:20240305:ferry'
const xhtml = (body: string) =>
  `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferry</title></head><body>${body}</body></html></inlineXML>`
const prefixed = (xml: string) => xml.replace(/<(\/?)(?=\w)/g, '<$1nar:').replaceAll('xmlns=', 'xmlns:nar=')

describe('newsmlReports', () => {
  const all = {
    title: 'Norland drops toll', outlet: 'Wire Example', byline: 'Ada Kvist', published: '2024-03-05T08:00:00Z', updated: '2024-03-05T10:00:00Z', language: 'en',
  } // biome-ignore format: as few lines as it has words
  it.each<[string, string, { readonly [field: string]: string }]>([
    ['an item with NITF', newsItem(), all],
    ['an item with XHTML', newsItem({ set: xhtml(paragraphs) }), all],
    ['an item with a prefix on every name', prefixed(newsItem()), all],
    ['an item in a message', message(newsItem()), all],
    ['an item with plain text', newsItem({ set: `<inlineData contenttype="text/plain">${TEXT}</inlineData>` }), all],
    [
      'an item with HTML as characters',
      newsItem({ set: `<inlineData contenttype="text/html"><![CDATA[<p>${FIRST}</p><p>${SECOND}</p>]]></inlineData>` }),
      all,
    ],
    [
      'an item with two forms of one text',
      newsItem({
        set: `<inlineData contenttype="text/plain">${TEXT.replace('\n\n', ' ')}</inlineData>${xhtml(paragraphs)}`,
      }),
      all,
    ],
    [
      'an item that says least, with what its NITF says',
      newsItem({ meta: '<versionCreated>2024-03-05T10:00:00Z</versionCreated>', content: '' }).replace(
        /<rightsInfo>.*<\/rightsInfo>/,
        '',
      ),
      {
        title: 'Norland drops toll',
        outlet: 'Wire Example',
        byline: 'Ada Kvist',
        published: '2024-03-05T10:00:00Z',
        language: 'en',
      },
    ],
    [
      'an item with several headlines, writers, and a page of its own',
      newsItem({
        meta: '<itemClass uri="http://cv.iptc.org/newscodes/ninature/text"/><provider literal="Wire"/><versionCreated>2024-03-05T10:00:00Z</versionCreated><link rel="irel:seeAlso" href="https://wire.example/other"/><link rel="wirel:permalink" href="https://wire.example/ferry"/>',
        content:
          '<headline role="hrole:short">Toll</headline><headline role="hrole:main">Norland drops toll</headline><creator><name>Ada Kvist</name></creator><creator><name>Bo Lind</name></creator>',
      }),
      {
        title: 'Norland drops toll',
        outlet: 'Wire',
        byline: 'Ada Kvist, Bo Lind',
        published: '2024-03-05T10:00:00Z',
        language: 'en',
        url: 'https://wire.example/ferry',
      },
    ],
  ])('%s', (_, xml, fields) => {
    const stated = Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [field, { value, source: 'record' }]),
    )
    expect(read(xml)).toEqual([{ ref: NAME, stated, text: TEXT }])
    expect(looksLikeNewsml(xml)).toBe(true)
  })

  it('reads NITF alone, with a document type', () => {
    const xml = `<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">\n${nitf(paragraphs)}`
    const stated = {
      title: { value: 'Norland drops toll' }, outlet: { value: 'Wire Example' }, byline: { value: 'Ada Kvist' }, published: { value: '2024-03-05T10:00:00Z' },
    } // biome-ignore format: one line
    expect(read(xml)).toMatchObject([{ ref: 'ferry-1', stated, text: TEXT }])
    expect(looksLikeNewsml(xml)).toBe(true)
  })

  it.each([
    [
      'headings, blocks and quotations',
      '<block><hl2>The toll</hl2><p>It is gone.</p></block><bq><block><p>We waited.</p></block><credit>A captain</credit></bq>',
      'The toll\n\nIt is gone.\n\nWe waited.',
    ],
    [
      'pictures and notes left out',
      '<media media-type="image"><media-reference source="q.jpg"/><media-caption>The quay.</media-caption></media><note><p>Eds: updates.</p></note><p>It is gone.</p>',
      'It is gone.',
    ],
    [
      'tables and lists',
      '<table><tr><td>Toll</td><td>5</td></tr><tr><td>Quay</td><td>2</td></tr></table><ol><li>First</li><li>Next</li></ol>',
      'Toll\t5\nQuay\t2\n\nFirst\nNext',
    ],
    [
      'names marked in the line',
      '<p><person>Ada Kvist</person>, of <org>the ministry</org>,<br/>spoke.</p>',
      'Ada Kvist, of the ministry,\nspoke.',
    ],
    ['marked characters', '<p>Fish &amp; ships &#8212; caf&#xe9; <![CDATA[<here>]]></p>', 'Fish & ships — café <here>'],
    ['text without paragraphs', 'It is gone.', 'It is gone.'],
  ])('takes the text of NITF: %s', (_, content, text) => expect(read(nitf(content))).toMatchObject([{ text }]))

  const meta = (more: string) => ({ meta: `<versionCreated>2024-03-05T10:00:00Z</versionCreated>${more}` })
  it.each<[string, Parts, readonly string[]]>([
    ['canceled', meta('<pubStatus qcode="stat:canceled"/>'), ['agency-withdrawn']],
    [
      'withheld, by URI',
      meta('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>'),
      ['agency-withdrawn'],
    ],
    ['embargoed', meta('<embargoed>2024-03-06T00:00:00Z</embargoed>'), ['agency-embargoed']],
    ['embargoed without an end', meta('<embargoed/>'), ['agency-embargoed']],
    ['embargoed until before', meta('<embargoed>2024-03-04T00:00:00Z</embargoed>'), [NAME]],
    [
      'a picture',
      { ...meta('<itemClass qcode="ninat:picture"/>'), set: '<remoteContent href="q.jpg"/>' },
      ['agency-passed-over'],
    ],
    ['a film with a script', meta('<itemClass qcode="ninat:video"/>'), ['agency-passed-over']],
    ['without a text', { set: '<remoteContent href="a.pdf"/>' }, ['agency-bare']],
    ['with an empty body', { set: xhtml('<p> </p>') }, ['agency-bare']],
    ['without a name', { guid: '' }, ['a.xml:1']],
  ])('an item that is %s', (_, parts, expected) => expect(told(newsItem(parts))).toEqual(expected))

  it.each<[string, string, readonly string[]]>([
    [
      'several items and a package',
      message('<packageItem guid="p"/>', newsItem(), newsItem({ guid: 'b' })),
      [NAME, 'b', 'agency-passed-over'],
    ],
    ['an item that is cut off', message(newsItem(), newsItem({ guid: 'b' })).slice(0, -150), [NAME, 'agency-cut-off']],
    ['a message that is cut off between items', message(newsItem()).slice(0, -12), [NAME, 'agency-cut-off']],
    ['an item alone that is cut off', newsItem().slice(0, -60), ['agency-cut-off']],
    ['a tag that is never closed', message(newsItem().replace('</em>', ''), newsItem({ guid: 'b' })), [NAME, 'b']],
    [
      'NITF with an embargo',
      nitf(paragraphs, { data: '<date.release norm="20240306T000000Z"/>' }),
      ['agency-embargoed'],
    ],
    ['NITF that is killed', nitf(paragraphs).replace('"usable"', '"killed"'), ['agency-withdrawn']],
    ['NITF in a state of its own', nitf(paragraphs).replace('"usable"', '"Approved"'), ['ferry-1']],
    ['the format before', '<NewsML Version="1.2"><NewsItem><NewsComponent/></NewsItem></NewsML>', ['agency-malformed']],
    ['a feed', '<rss version="2.0"><channel><title>x</title></channel></rss>', ['agency-malformed']],
    ['a message without items', message(), ['agency-malformed']],
    ['nothing', '', ['agency-malformed']],
    ['text', 'Norland dropped its toll.', ['agency-malformed']],
    ['levels without end', `<newsMessage>${'<a>'.repeat(100_000)}`, ['page-too-complex']],
    ['elements without end', `<newsMessage>${'<a/>'.repeat(400_000)}`, ['page-too-complex']],
  ])('%s', (_, xml, expected) => expect(told(xml)).toEqual(expected))

  it('knows no entities but those of XML, so that none can grow', () => {
    const lol = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
      '',
    )
    const bomb = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY l0 "lol">${lol}<!ENTITY x SYSTEM "file:///etc/passwd">]>${nitf('<p>It is gone &l9; &x;.</p>')}`
    expect(read(bomb)).toMatchObject([{ text: 'It is gone &l9; &x;.' }])
  })

  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(newsItem())],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${newsItem()}`)],
    [
      'windows-1252 as it declares',
      Buffer.from(
        `<?xml version="1.0" encoding="windows-1252"?>${newsItem().replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('–', '\x96')}`,
        'latin1',
      ),
    ],
    ['UTF-16 with a mark', Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${newsItem()}`, 'utf16le')],
  ])('reads bytes in %s', (_, bytes) => expect(read(decodePage(bytes))).toMatchObject([{ text: TEXT }]))
})

describe('isNewsmlElement', () => {
  it.each([
    ['<?xml version="1.0"?>\n<!-- a --><newsMessage xmlns="x">', true],
    ['<g2:newsItem xmlns:g2="x">', true],
    ['<!DOCTYPE nitf [<!ENTITY a "b">]>\n<nitf>', true],
    ['<packageItem>', true],
    ['<rss><newsItem/></rss>', false],
    ['<!doctype html><html>', false],
    ['newsItem', false],
    ['', false],
  ])('%j: %s', (start, expected) => expect(looksLikeNewsml(start)).toBe(expected))
})
