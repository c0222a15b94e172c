import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { parseFeed } from './parse-feed.js'
import { parseOpml } from './parse-opml.js'
import { BLOGGER, DRUPAL, GHOST, MICRO_BLOG, NETSCAPE, SLASH, WORDPRESS } from './test-feeds.js'

const OPML = `<opml version="2.0"><head><title>a</title></head><body><outline text="News"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/></outline></body></opml>`

/** What stands in feeds where it should not. */
const PIECES = [
  '<', '>', '&', ']]>', '<![CDATA[', '<!--', '-->', '<item>', '</item>', '</channel>', '<entry', '"', "'", '\0', '\ufeff', '\ud800', '&#0;', '&#xffffffff;',
  '&nope;', '<!DOCTYPE a [<!ENTITY b "c">]>', '<?', '?>', 'xmlns:a="', '<__proto__>', '<a:b:c/>', '{', '}', '[', ',', '\\', '\n', ' '.repeat(50), '<x>'.repeat(200),
] // biome-ignore format: short

/** A feed with pieces taken out, doubled, moved and put in, and its end cut off. */
const mutated = (documents: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...documents),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), fc.oneof(fc.constantFrom(...PIECES), fc.string())), { maxLength: 8 }),
      fc.double({ min: 0.1, max: 2, noNaN: true }),
    )
    .map(([document, edits, end]) => {
      const edited = edits.reduce((text, [at, length, piece]) => {
        const from = Math.floor(at * text.length)
        return text.slice(0, from) + piece + text.slice(from + length)
      }, document)
      return edited.slice(0, Math.ceil(end * edited.length))
    }) // biome-ignore format: reads best so

describe('whatever comes', () => {
  it('is a feed that holds or a fault', () =>
    fc.assert(
      fc.property(mutated([WORDPRESS, DRUPAL, GHOST, BLOGGER, MICRO_BLOG, SLASH, NETSCAPE]), (document) => {
        const feed = parseFeed(Buffer.from(document), { input: 'x', address: 'https://site.example/feed' })
        if (feed instanceof Fault) return
        expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length)
        for (const { id, url, html, text } of feed.items) {
          expect(id).not.toBe('')
          expect(url ?? 'https://').toMatch(/^https?:\/\//)
          expect(html === null || text === null).toBe(true)
        }
      }),
      { numRuns: 400 },
    ))

  it('is a list of feeds or a fault', () =>
    fc.assert(
      fc.property(mutated([OPML]), (document) => {
        const feeds = parseOpml(Buffer.from(document), { input: 'x' })
        if (!(feeds instanceof Fault)) for (const { address } of feeds) expect(address).toMatch(/^https?:\/\//)
      }),
      { numRuns: 400 },
    ))

  it('bytes of any kind too', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(parseFeed(bytes, { input: 'x' })).toBeInstanceOf(Fault)
        expect(parseOpml(bytes, { input: 'x' })).toBeInstanceOf(Fault)
      }),
    ))
})

describe('documents made to take long', () => {
  const rss = (middle: string) => `<rss version="2.0"><channel><title>a</title>${middle}</channel></rss>`
  const SIZE = 1_000_000
  it.each([
    ['opening brackets', rss(`<item><description>${'<'.repeat(SIZE)}</description></item>`)],
    ['comments that stay open', rss(`<item><description>${'<!--'.repeat(SIZE / 4)}</description></item>`)],
    ['CDATA that stays open', rss('<![CDATA['.repeat(SIZE / 9))],
    ['items that stay open', rss('<item><title>'.repeat(SIZE / 13))],
    ['items that are closed only', '</item>'.repeat(SIZE / 7)],
    ['blanks', rss(`<item>${' '.repeat(SIZE)}<title>a${' '.repeat(SIZE)}</title></item>`)],
    ['attributes', rss(`<item ${'a="b" '.repeat(SIZE / 6)}/>`)],
    ['declarations of namespaces', `<rss ${'xmlns:'.repeat(SIZE / 6)}><channel></channel></rss>`],
    ['a prologue', '<!-- -->'.repeat(SIZE / 8)],
    ['a DOCTYPE', `<!DOCTYPE rss [${'['.repeat(SIZE)}`],
    ['titles of tags', rss(`<item><title>${'&lt;b'.repeat(SIZE / 5)}</title></item>`)],
    ['many items, one of them broken', rss(`${'<item><title>a</title></item>'.repeat(SIZE / 30)}<item><title></item>`)],
    ['RDF whose order names an item often', `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>a</title><items><Seq>${'<li resource="z"/>'.repeat(20_000)}</Seq></items></channel>${'<item rdf:about="a"><title>a</title></item>'.repeat(20_000)}</rdf:RDF>`],
  ])('%s', (_what, document) => {
    const start = process.cpuUsage()
    parseFeed(Buffer.from(document), { input: 'x' })
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1e6).toBeLessThan(8)
  }, 60_000) // biome-ignore format: a row each
})
