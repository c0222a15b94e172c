import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { message, newsItem, nitf, paragraphs } from '../agencies/test-items.js'
import { GHOST, MICRO_BLOG, NETSCAPE, SLASH, WORDPRESS } from '../feeds/test-feeds.js'
import { type Kind, kindOf } from './kind.js'
import { isNamedLikeReport } from './kind-rows.js'

const NEWS = 'Norway urged Chad to reopen the strait.'
const of = (content: string | Uint8Array, name = '', contentType: string | null = null, isWhole = true) => {
  const kind = kindOf({ bytes: Buffer.from(content), isWhole }, { name, contentType })
  return typeof kind === 'string' ? kind : kind.what
}
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('kindOf, by content', () => {
  it.each<[string, string | Uint8Array, Kind]>([
    ['words', NEWS, 'text'],
    ['a header over words', `Title: A\n\n${NEWS}`, 'text'],
    ['nothing', '', 'text'],
    ['a PDF, whose reader says so', '%PDF-1.7', 'text'],
    ['NUL bytes', 'a\0b', 'text'],
    ['a page', '<!DOCTYPE html><html lang=en>', 'page'],
    ['a page after a mark and blanks', `\ufeff\n <html>`, 'page'],
    ['a page in XML', '<?xml version="1.0"?>\n<!-- saved --><html xmlns="http://www.w3.org/1999/xhtml">', 'page'],
    ['a page in UTF-16', utf16('<html>'), 'page'],
    ['a page in UTF-16 without a mark', Buffer.from('<html>', 'utf16le'), 'page'],
    ['a page with NUL bytes', '<html>\0', 'page'],
    ['a piece of a page', `<p class="lead">${NEWS}</p>`, 'page'],
    ['front matter', `---\ntitle: A\n---\n${NEWS}`, 'markdown'],
    ['one report a line', `{"text":"${NEWS}"}\n{"text":"b"}`, 'json-lines'],
    ['one report a line, the second of them broken', `{"text":"${NEWS}"}\noops`, 'json-lines'],
    ['one line', `{"text":"${NEWS}"}\n`, 'json'],
    ['one report over lines', `{\n "text": "${NEWS}"\n}`, 'json'],
    ['an array', `[\n{"text":"${NEWS}"}]`, 'json'],
    ['JSON of any shape', '{"a":{"b":1}}', 'json'],
    ['RSS', WORDPRESS, 'feed'],
    ['RSS 0.91', NETSCAPE, 'feed'],
    ['RSS 1.0', SLASH, 'feed'],
    ['RSS of Ghost', GHOST, 'feed'],
    ['a JSON Feed', MICRO_BLOG, 'feed'],
    ['a list of feeds', '<?xml version="1.0"?><opml version="2.0"><body/></opml>', 'feed-list'],
    ['an item of NewsML-G2', newsItem(), 'newsml'],
    ['a message', message(''), 'newsml'],
    ['NITF', nitf(paragraphs), 'newsml'],
    ['an archive', 'WARC/1.0\r\nWARC-Type: warcinfo\r\n', 'warc'],
    ['an archive of the older format', 'filedesc://x.arc 0.0.0.0', 'warc'],
  ])('%s: %s → %s', (_, content, kind) => expect(of(content)).toBe(kind)) // biome-ignore format: a row each

  it.each([
    ['words in angle brackets', `<Reuters> ${NEWS}`, 'text'],
    ['quotation marks of that form', `<<We refuse,>> the envoy said.`, 'text'],
    ['a text that ends with a tag', `${NEWS} <html>`, 'text'],
    ['a bracket', `[Photo: AP] ${NEWS}`, 'text'],
    ['a brace', `{sic} ${NEWS}`, 'text'],
    ['a rule that is no front matter', `---\n${NEWS}\n---\n`, 'text'],
    ['a text about archives', 'WARC is a format.', 'text'],
    ['RDF that is no feed', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">', 'XML of a kind that is not known (<RDF>)'],
    ['a report that quotes a feed', `{"text":"\\"version\\":\\"https://jsonfeed.org/version/1\\""}`, 'json'],
  ])('%s is not taken for another', (_, content, kind) => expect(of(content)).toBe(kind)) // biome-ignore format: a row each

  it.each([
    ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', 'a sitemap'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', 'a drawing'],
    ['<NewsML Version="1.2">', 'NewsML 1, which G2 took the place of'],
    ['<?xml version="1.0"?><invoice>', 'XML of a kind that is not known (<invoice>)'],
    ['<report><p>a</p></report>', 'XML of a kind that is not known (<report>)'],
    ['From: <Saved by Blink>\r\nContent-Type: multipart/related', 'a mail, or a page in the form of one (MHTML)'],
  ])('%s: %s', (content, what) => expect(of(content)).toBe(what))
})

describe('kindOf, by name and type', () => {
  it.each<[string, string, string | null, string]>([
    [NEWS, 'a.md', null, 'markdown'],
    [NEWS, 'a.txt', null, 'text'],
    [NEWS, 'a.HTML', null, 'page'],
    [NEWS, 'a.html.gz', null, 'page'],
    [NEWS, '', 'text/html; charset=utf-8', 'page'],
    [NEWS, '', 'TEXT/MARKDOWN', 'markdown'],
    [NEWS, '', 'nonsense', 'text'],
    [NEWS, '', 'application/octet-stream', 'text'],
    [NEWS, 'report.docx', null, 'a document that is not text'],
    [NEWS, 'events.csv', null, 'a table'],
    ['body { color: red }', '/a', 'text/css', 'of the type text/css'],
    ['oops\n{}', 'a.jsonl', null, 'json-lines'],
    ['{"id":"7"}', 'a.jsonl', null, 'json-lines'],
    ['{"a":', 'a.json', null, 'json'],
    // What a thing is counts more than what it is called.
    ['<!doctype html>', 'a.txt', 'text/plain', 'page'],
    ['<!doctype html>', 'a.md', null, 'page'],
    ['<p align="center">', 'readme.md', null, 'markdown'],
    [WORDPRESS, 'a.html', 'text/html', 'feed'],
    [NEWS, 'a.md', 'text/html', 'markdown'],
    ['WARC/1.1', 'a.txt', null, 'warc'],
  ])('%j called %j of type %j: %s', (content, name, type, kind) => expect(of(content, name, type)).toBe(kind))

  it.each<[string, string, string | null]>([
    ['json-lines', `{"text":"${'x'.repeat(300)}`, null],
    ['json', `[{"text":"${'x'.repeat(300)}`, null],
    ['json', `{\n"text":"${'x'.repeat(300)}`, 'application/json'],
    ['text', `{sic} ${'x'.repeat(300)}`, null],
  ])('%s, whose first object goes on behind what is looked at', (kind, content, type) =>
    expect(of(content, '', type, false)).toBe(kind),
  )

  it.each([
    ['a.txt', true], ['a.warc.gz', true], ['a.xml', true], ['a.JSON', true], ['page.HTM', true],
    ['a.png', false], ['a.csv', false], ['a.docx', false], ['README', false], ['a.gz', false], ['', false], ['.txt.swp', false],
  ])('a file of a folder that is called %j is opened: %s', (name, is) => expect(isNamedLikeReport(name)).toBe(is)) // biome-ignore format: a table
})

it('tells of anything', () => {
  const starts = ['<', '{"', '[{', '---\n', '<?xml?><', '\ufeff<!doctype', 'WARC/', '\x1f\x8b', '']
  const names = fc.constantFrom('a.md', 'a.json', 'a.xml', '-', 'a.csv', 'a.warc.gz')
  const types = fc.option(fc.oneof(fc.string(), fc.constantFrom('text/html', 'a/b;c=d', 'application/x+xml')))
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .tuple(fc.constantFrom(...starts), fc.string({ unit: 'binary' }))
      .map(([start, rest]) => Buffer.from(start + rest)),
  )
  fc.assert(
    fc.property(bytes, fc.boolean(), names, types, (bytes, isWhole, name, contentType) => {
      const kind = kindOf({ bytes, isWhole }, { name, contentType })
      expect(typeof kind === 'string' || kind.todo !== '').toBe(true)
    }),
  )
})

it('takes no time for what is made to take some', () => {
  const hostile = ['<'.repeat(250_000), '<!--'.repeat(60_000), '<!doctype ['.repeat(20_000), '{"'.repeat(120_000), '[{'.repeat(120_000), '<a '.repeat(80_000), `<a ${'x'.repeat(250_000)}`, '---\na:'.repeat(40_000)]
  const before = process.cpuUsage().user
  for (const content of hostile) of(content, 'a.xml', null, false)
  expect((process.cpuUsage(undefined).user - before) / 1000).toBeLessThan(2000)
}) // biome-ignore format: one list
