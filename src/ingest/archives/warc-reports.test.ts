import { readFileSync } from 'node:fs'
import { brotliCompressSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { Fault } from '../../model/fault.js'
import {
  addressOf,
  outcomes,
  PROSE,
  packed,
  page,
  pageRecord,
  piecesOf,
  resultsOf,
  warcRecord,
} from './test-archive.js'

const INFO = warcRecord({ 'WARC-Type': 'warcinfo' }, 'software: by hand\r\n')
const chunked = (text: string) => `${text.length.toString(16)};ext=1\r\n${text}\r\n0\r\n\r\n`
const GZIP = { 'Content-Encoding': 'gzip' }

/**
 * Written by GNU Wget 1.21.3 (`wget -r -l 1 -p --compression=gzip --no-warc-keep-log --warc-file=harbour http://127.0.0.1:8791/`) from a site
 * made for this: an index, two reports (one in chunks, one by gzip), a redirect, a page that is missing, an image, robots.txt.
 */
const WGET = readFileSync(new URL('wget/harbour.warc.gz', import.meta.url))

describe('warcReports, of what Wget writes', () => {
  const forms: readonly [string, Uint8Array][] = [
    ['a member a record', WGET],
    ['plain', gunzipSync(WGET)],
    ['one member for all', gzipSync(gunzipSync(WGET))],
  ]
  it.each(forms)('%s', async (_, bytes) => {
    const talks = {
      ref: 'a.warc: http://127.0.0.1:8791/world/talks.html',
      stated: {
        title: { value: 'Ferry talks resume as Norland drops its toll', source: 'open-graph' },
        outlet: { value: 'The Harbour Post', source: 'open-graph' },
        published: { value: '2024-03-05T08:30:00+01:00', source: 'open-graph' },
        url: { value: 'http://127.0.0.1:8791/world/talks.html', source: 'record' },
      },
      text: expect.stringMatching(
        /^Norland and Sudria agreed .*\n\nSudria’s transport minister.*\n\n.* open the northern quay\.$/,
      ),
    }
    const quay = {
      ref: 'a.warc: http://127.0.0.1:8791/world/quay?ref=front',
      stated: {
        url: { value: 'http://127.0.0.1:8791/world/quay', source: 'meta' },
        published: { value: '2024-03-08' },
      },
    }
    expect(await resultsOf(bytes)).toMatchObject([
      { code: 'page-without-report', details: { input: 'a.warc: http://127.0.0.1:8791/' } },
      talks,
      quay,
      talks,
      { code: 'archive-passed-over', isNotice: true },
    ])
  })
})

describe('warcReports, of what warcio writes', () => {
  it.each(['WARC/1.0', 'WARC/1.1'] as const)('%s', async (warcVersion) => {
    const made = async (type: 'response' | 'revisit', httpHeaders: Record<string, string>, body: Uint8Array) => {
      const record = WARCRecord.create({ url: addressOf(type), type, warcVersion, httpHeaders }, piecesOf(body))
      return WARCSerializer.serialize(record, { gzip: true })
    }
    const info = await WARCSerializer.serialize(WARCRecord.createWARCInfo({ warcVersion }, { software: 'warcio' }), {
      gzip: true,
    })
    const html = { 'Content-Type': 'text/html' }
    const bytes = Buffer.concat([
      info,
      await made('response', { ...html, 'Content-Encoding': 'gzip' }, gzipSync(page('a'))),
      await made('revisit', html, Buffer.from('')),
      await made('response', html, Buffer.from(page('b'))),
    ])
    expect(await outcomes(bytes)).toEqual(['response', 'response', 'archive-passed-over'])
  })
})

describe('warcReports, of one response', () => {
  it.each<[string, Parameters<typeof pageRecord>[1]]>([
    ['as it is', {}],
    ['in chunks', { http: { 'Transfer-Encoding': 'chunked' }, body: chunked(page('a')) }],
    ['by gzip', { http: GZIP, body: gzipSync(page('a')) }],
    [
      'by gzip in chunks',
      {
        http: { ...GZIP, 'Transfer-Encoding': 'chunked' },
        body: Buffer.from(chunked(gzipSync(page('a')).toString('latin1')), 'latin1'),
      },
    ],
    ['by deflate', { http: { 'Content-Encoding': 'deflate' }, body: deflateSync(page('a')) }],
    ['by Brotli', { http: { 'content-encoding': 'br' }, body: brotliCompressSync(page('a')) }],
    ['stored unpacked under the header of a packed one', { http: { ...GZIP, 'Transfer-Encoding': 'chunked' } }],
    ['cut off in a chunk', { http: { 'Transfer-Encoding': 'chunked' }, body: `ffff\r\n${page('a')}` }],
    ['without a type', { http: { 'Content-Type': '' } }],
    ['as XHTML', { http: { 'Content-Type': 'application/xhtml+xml' } }],
    ['with the address in brackets', { warc: { 'WARC-Target-URI': `<${addressOf('a')}>` } }],
    ['with names in small letters', { warc: { 'warc-type': 'response' } }],
  ])('reads a page %s', async (_, answer) => {
    expect(await resultsOf(pageRecord('a', answer))).toMatchObject([{ ref: `a.warc: ${addressOf('a')}`, text: PROSE }])
  })

  it.each<[string, Parameters<typeof pageRecord>[1], string]>([
    ['an error', { status: '404 Not Found' }, '1 answered without a page (redirects, errors)'],
    ['a redirect', { status: '301 Moved', http: { Location: '/b' } }, '1 answered without a page (redirects, errors)'],
    ['a part', { status: '206 Partial Content' }, '1 answered without a page (redirects, errors)'],
    ['an image', { http: { 'Content-Type': 'image/png' } }, '1 no pages (images, scripts, plain text)'],
    [
      'robots.txt',
      { http: { 'Content-Type': 'text/plain' }, body: 'Allow: /' },
      '1 no pages (images, scripts, plain text)',
    ],
    ['nothing', { body: '' }, '1 empty'],
    ['a page stored before', { warc: { 'WARC-Type': 'revisit' } }, '1 stored before (revisits)'],
    ['a request', { warc: { 'WARC-Type': 'request' } }, '1 of the archive itself (requests, metadata)'],
    ['an answer of DNS', { warc: { 'Content-Type': 'text/dns' } }, '1 not from the web'],
    ['an address of no web', { warc: { 'WARC-Target-URI': 'urn:x' } }, '1 not from the web'],
    ['no address', { warc: { 'WARC-Target-URI': '' } }, '1 not from the web'],
  ])('passes over %s, with a notice', async (_, answer, reason) => {
    const [notice, ...more] = await resultsOf(pageRecord('a', answer))
    expect(notice).toMatchObject({ code: 'archive-passed-over', details: { input: 'a.warc' } })
    expect(notice instanceof Fault && notice.details.reason).toContain(reason)
    expect(more).toEqual([])
  })

  it.each<[string, Parameters<typeof pageRecord>[1], string]>([
    ['that has no report', { body: '<html><body><a href="/b">More</a></body></html>' }, 'page-without-report'],
    ['that is no gzip', { http: GZIP, body: 'talks'.repeat(99) }, 'page-packed'],
    ['in a packing that is not known', { http: { 'Content-Encoding': 'zstd' }, body: '(\xb5/\xfd' }, 'page-packed'],
    ['that is a bomb', { http: GZIP, body: gzipSync(Buffer.alloc(11 * 2 ** 20)) }, 'page-too-large'],
    [
      'that is a Brotli bomb',
      { http: { 'Content-Encoding': 'br' }, body: brotliCompressSync(Buffer.alloc(11 * 2 ** 20)) },
      'page-too-large',
    ],
    ['that is larger than 10 MB', { body: Buffer.alloc(11 * 2 ** 20, page('a')) }, 'page-too-large'],
  ])('tells of a page %s, and goes on', async (_, answer, code) => {
    const results = await resultsOf(packed(pageRecord('a', answer), pageRecord('b')))
    expect(results).toMatchObject([
      { code, details: { input: `a.warc: ${addressOf('a')}` } },
      { ref: `a.warc: ${addressOf('b')}` },
    ])
  })

  it('passes over a record that is larger than 10 MB and no page', async () => {
    const film = pageRecord('film', { http: { 'Content-Type': 'video/mp4' }, body: Buffer.alloc(11 * 2 ** 20) })
    expect(await outcomes(Buffer.concat([film, pageRecord('b')]))).toEqual(['b', 'archive-passed-over'])
  })

  it('reads a resource and a conversion as they are', async () => {
    const stored = (type: string) =>
      warcRecord({ 'WARC-Type': type, 'WARC-Target-URI': addressOf(type), 'Content-Type': 'text/html' }, page('a'))
    expect(await outcomes(packed(stored('resource'), stored('conversion')))).toEqual(['resource', 'conversion'])
  })

  it('says of a page that the crawler cut off that it is read as far as it goes', async () => {
    const cut = pageRecord('a', { warc: { 'WARC-Truncated': 'length' }, body: page('a').slice(0, -20) })
    const [report, notice] = await resultsOf(cut)
    expect(report).toMatchObject({ text: PROSE })
    expect(notice instanceof Fault && notice.message).toContain('cut off are read as far as they go: 1')
  })

  it('keeps no password of an address', async () => {
    const secret = { warc: { 'WARC-Target-URI': 'http://me:secret@post.example/a' } }
    expect(JSON.stringify(await resultsOf(pageRecord('a', secret)))).not.toContain('secret')
  })
})

describe('warcReports, of damaged archives', () => {
  const [a, b, c] = [pageRecord('a'), pageRecord('b'), pageRecord('c')]
  const [A, B, C] = [packed(a), packed(b), packed(c)]
  const flipped = (bytes: Buffer, at: number) => bytes.map((byte, index) => (index === at ? byte ^ 0xff : byte))
  const lengthened = (by: number) => pageRecord('b', { warc: { 'Content-Length': String(bodyLength(b) + by) } })
  const bodyLength = (record: Buffer) => Number(/Content-Length: (\d+)/.exec(record.toString('latin1'))?.[1])

  it.each<[string, readonly Uint8Array[], readonly string[]]>([
    ['cut in the last record', [a, b.subarray(0, -50)], ['a', 'archive-truncated']],
    ['cut in the last header', [a, b.subarray(0, 50)], ['a', 'archive-truncated']],
    ['cut in the first word of the last header', [a, b.subarray(0, 3)], ['a', 'archive-truncated']],
    ['cut behind the last record', [a, b.subarray(0, -4)], ['a', 'b']],
    ['cut in the last member', [A, B.subarray(0, -50)], ['a', 'archive-truncated']],
    ['cut in the checksum of the last member', [A, B.subarray(0, -2)], ['a', 'archive-truncated']],
    ['cut in the header of the last member', [A, B.subarray(0, 6)], ['a', 'archive-truncated']],
    ['a member that cannot be unpacked', [A, flipped(B, 40), C], ['a', 'archive-damaged', 'c']],
    ['a member with a wrong checksum', [A, flipped(B, B.length - 6), C], ['a', 'archive-damaged', 'c']],
    ['a member of which the start is lost', [A, B.subarray(30), C], ['a', 'archive-damaged', 'c']],
    ['a member of which the end is lost', [A, B.subarray(0, 100), C], ['a', 'archive-damaged', 'c']],
    ['the first member damaged', [flipped(A, 40), B, C], ['archive-damaged', 'b', 'c']],
    [
      'noise between members',
      [A, Buffer.from('\x1f\x8b\x08 noise \x1f\x8b\x08\x00'), B],
      ['a', 'archive-damaged', 'b'],
    ],
    ['noise between records', [a, Buffer.from('noise\r\n'), b], ['a', 'b', 'archive-passed-over']],
    [
      'a record without a length',
      [a, pageRecord('b', { warc: { 'Content-Length': 'many' } }), c],
      ['a', 'archive-damaged', 'c'],
    ],
    [
      'a record of a length below nothing',
      [a, pageRecord('b', { warc: { 'Content-Length': '-1' } }), c],
      ['a', 'archive-damaged', 'c'],
    ],
    ['a length that is too small', [a, lengthened(-9), c], ['a', 'b', 'c', 'archive-passed-over']],
    ['a length that is too large', [a, lengthened(9), c], ['a', 'b', 'c', 'archive-passed-over']],
    [
      'a length that reaches into the next but one',
      [a, lengthened(700), c, a],
      ['a', 'b', 'c', 'a', 'archive-passed-over'],
    ],
    ['a length beyond the end', [a, lengthened(9e6), c], ['a', 'b', 'c', 'archive-passed-over']],
    ['lengths that are too large in members', [A, packed(lengthened(9)), C], ['a', 'archive-damaged', 'c']],
    ['a member of the wrong kind', [A, gzipSync('other'), C], ['a', 'archive-damaged', 'c']],
    ['no line ends between records', [a.subarray(0, -4), b.subarray(0, -4), c], ['a', 'b', 'c']],
    [
      'a header of 200 KB',
      [a, pageRecord('b', { warc: { 'X-Long': 'x'.repeat(200_000) } }), c],
      ['a', 'archive-damaged', 'c'],
    ],
    ['the start lost', [a.subarray(200), b], ['archive-damaged', 'b']],
  ])('%s', async (_, parts, expected) => expect(await outcomes(Buffer.concat(parts))).toEqual(expected))

  it('says at which byte of the file it is damaged', async () => {
    const [, fault] = await resultsOf(Buffer.concat([A, flipped(B, 40), C]))
    expect(fault).toMatchObject({ code: 'archive-damaged', details: { input: 'a.warc', offset: A.length } })
  })

  it('stops at a member that swells, and goes on behind it', async () => {
    const film = pageRecord('film', { http: { 'Content-Type': 'video/mp4' }, body: Buffer.alloc(18 * 2 ** 20) })
    const bomb = Buffer.concat([A, packed(film), B])
    expect(await outcomes(bomb, 65_536)).toEqual(['a', 'archive-damaged', 'b'])
  })

  it('gives up where a thousand records in a row are none', async () => {
    const noise = Buffer.alloc(2 ** 20, 'WARC/1.0\r\n\r\n')
    expect(await outcomes(Buffer.concat([a, noise, b]), 65_536)).toEqual(['a', 'archive-damaged', 'archive-damaged'])
    expect(await outcomes(Buffer.concat([packed(a, noise), B]), 65_536)).toEqual([
      'a',
      'archive-damaged',
      'archive-damaged',
      'b',
    ])
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.from(''), 'input-empty'],
    ['text', Buffer.from('Norland dropped the toll on Tuesday.\nWARC/1.0 is a format.'), 'archive-foreign'],
    ['packed text', gzipSync('Norland dropped the toll on Tuesday.'), 'archive-foreign'],
    ['an older archive', Buffer.from('filedesc://a.arc 0.0.0.0 20080430204825 text/plain 77\n'), 'archive-foreign'],
    ['a ZIP file', Buffer.from('PK\x03\x04WARC/1.0\r\n'), 'archive-foreign'],
    ['a mark of gzip and no more', Buffer.from([0x1f, 0x8b, 8, 0]), 'archive-truncated'],
  ])('%s is no archive', async (_, bytes, code) => expect(await outcomes(bytes)).toEqual([code]))

  it('reads the same from pieces of any size', async () => {
    const bytes = Buffer.concat([INFO, a, flipped(b, 3), c])
    const whole = await outcomes(bytes)
    for (const size of [1, 100, 1e6]) expect(await outcomes(bytes, size)).toEqual(whole)
    for (const size of [3, 1e6]) expect(await outcomes(WGET, size)).toEqual(await outcomes(WGET))
  })
})
