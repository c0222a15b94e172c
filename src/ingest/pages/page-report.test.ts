import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { pageReport } from './page-report.js'

const PROSE = [
  'The two envoys met in the old harbour on Monday and spoke for three hours about the prisoners that both states still hold.',
  'A spokesman for the northern ministry said that the list of names had been handed over, and that a reply was awaited within a week.',
  'The southern side, he added, had asked for a pause in the shelling of the bridge before any further meeting could take place.',
  'Neither delegation would say whether the talks are to go on, but the rooms in the hotel have been booked until the end of May.',
]
const paragraphs = PROSE.map((line) => `<p>${line}</p>`).join('\n')
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Envoys meet</title>${head}</head><body>${body}</body></html>`
const read = (html: string | Uint8Array, contentType: string | null = null) =>
  pageReport(typeof html === 'string' ? Buffer.from(html) : html, {
    ref: 'p',
    address: 'https://post.example/a',
    contentType,
  })
const textOf = (html: string | Uint8Array, contentType: string | null = null): string => {
  const report = read(html, contentType)
  return report instanceof Fault ? report.code : report.text
}
const WHOLE = PROSE.join('\n\n')

describe('pageReport', () => {
  it('gives the paragraphs apart, and the fields', () => {
    const report = read(page(`<nav><a href="/">Home</a></nav><article>${paragraphs}</article>`))
    expect(report).toMatchObject({
      ref: 'p',
      text: WHOLE,
      stated: { title: { value: 'Envoys meet', source: 'markup' } },
    })
  })

  it.each([
    ['a script', `<script>document.write("<p>Run!</p>")</script>`],
    ['a style', '<style>p { color: red }</style>'],
    ['noscript', '<noscript><p>Please turn on scripts to read this report on our pages.</p></noscript>'],
    ['a template', '<template><p>Words that no reader of this page will ever see on it.</p></template>'],
    [
      'a caption',
      '<figure><img src=a.jpg><figcaption>The harbour, seen from the hotel. Photo: Ana Pérez</figcaption></figure>',
    ],
    ['share buttons', '<div class="shareTools"><a href=#>Share this</a> <a href=#>Tweet it</a></div>'],
    [
      'links to other reports',
      '<div class="related-stories"><h3>Related</h3><ul><li><a href=/b>What the envoys want</a></li></ul></div>',
    ],
    ['a newsletter', '<div class="newsletter-signup"><p>Get our morning letter in your inbox each day.</p></div>'],
    [
      'a hidden part',
      '<div style="display: none"><p>This is a draft of the report that was never to be seen.</p></div>',
    ],
  ])('leaves out %s', (_, part) => {
    const [first, ...rest] = PROSE.map((line) => `<p>${line}</p>`)
    expect(textOf(page(`<article>${first}${part}${rest.join('')}</article>`))).toBe(WHOLE)
  })

  it.each([
    [
      'the heading and the byline over it',
      '<header><h1>Envoys meet</h1><p class="byline">By Ana Pérez</p></header>',
      '',
    ],
    [
      'reports below it',
      '',
      '<article><h3><a href="/b">What the envoys want</a></h3><p>They want a good deal more than they say in public, our man in the south writes.</p></article>',
    ],
    [
      'a list of links after it',
      '',
      '<h3>More of this</h3><ul><li><a href="/b">What the envoys want</a> now</li></ul>',
    ],
    [
      'a note on its author',
      '',
      '<p><em>Ana Pérez has followed both armies since the first winter of the war.</em></p>',
    ],
    ['a line on the agency', '', '<p>The Associated Press</p>'],
  ])('leaves out %s', (_, before, after) => {
    const text = textOf(page(`${before.replace('<header>', '<main><header>')}<article>${paragraphs}</article>${after}`))
    expect(text).toBe(WHOLE)
  })

  it('takes the text of linked data where the page shows the beginning only', () => {
    const linked = (body: string): string =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Envoys meet', articleBody: body })}</script>`
    const stub = `<article><p>${PROSE[0]}</p><p>${PROSE[1]}</p></article>`
    expect(textOf(page(stub, linked(PROSE.join('\n'))))).toBe(WHOLE)
    expect(textOf(page(stub, linked(paragraphs)))).toBe(WHOLE)
    expect(textOf(page(stub, linked('Another report. '.repeat(60))))).toBe(PROSE.slice(0, 2).join('\n\n'))
    expect(textOf(page(stub, linked(PROSE[0] ?? '')))).toBe(PROSE.slice(0, 2).join('\n\n'))
  })

  it('keeps a word that is marked within a sentence', () => {
    const marked = paragraphs.replace('old harbour', '<span class="tag">old harbour</span>')
    expect(textOf(page(`<article>${marked}</article>`))).toBe(WHOLE)
  })

  it('writes lists an item a line and keeps line breaks', () => {
    const list =
      '<ul><li>The prisoners of the first winter</li><li>The wounded of both armies</li></ul><p>First line<br>second line</p>'
    const text = textOf(page(`<article>${paragraphs}${list}${paragraphs}</article>`))
    expect(text).toContain(
      'The prisoners of the first winter\nThe wounded of both armies\n\nFirst line\nsecond line\n\n',
    )
  })

  it.each<[string, string | Uint8Array, string | null]>([
    [
      'XHTML',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title><script src="a"/></head><body>${paragraphs}</body></html>`,
      'application/xhtml+xml',
    ],
    [
      'AMP',
      `<html amp><head><title>A</title></head><body><amp-ad width=1></amp-ad><article>${paragraphs}</article></body></html>`,
      null,
    ],
    ['UTF-16', Buffer.from(`\ufeff${page(paragraphs)}`, 'utf16le'), null],
    ['NUL bytes', page(paragraphs).replaceAll('<p>', '<p>\0'), null],
    [
      'capital tags that are never closed',
      page(paragraphs)
        .toUpperCase()
        .replaceAll('</P>', '')
        .replace(/(?<=<P>)[^<]+/g, (line) => PROSE.find((each) => line.trim() === each.toUpperCase()) ?? line),
      null,
    ],
    ['no head and no body', paragraphs, null],
    ['tags that close nothing', page(`</div></td></p>${paragraphs}</article></body></section>`), null],
  ])('reads %s', (_, html, type) => expect(textOf(html, type)).toBe(WHOLE))

  it.each<[string, string]>([
    ['an empty page', ''],
    [
      'a page of links',
      page(
        Array.from({ length: 50 }, (_, at) => `<li><a href="/${at}">A headline of the day, number ${at}</a></li>`).join(
          '',
        ),
      ),
    ],
    ['a page that scripts fill', page('<div id="app"></div><script>render()</script>')],
    [
      'frames',
      '<html><frameset cols="1,2"><frame src="a.html"><noframes><p>Your browser has no frames.</p></noframes></frameset></html>',
    ],
    ['an error page', page('<h1>404</h1><p>Page not found.</p>')],
    [
      'a wall of cookies',
      page(
        '<div class="cookie-consent"><p>We use cookies to give you the best experience.</p><button>Accept</button></div>',
      ),
    ],
  ])('finds no report on %s', (_, html) => expect(textOf(html)).toBe('page-without-report'))

  it('refuses what is no page', () => {
    expect(textOf(Buffer.from('%PDF-1.7 ...'))).toBe('input-binary')
    expect(textOf(new Uint8Array(11 * 1024 * 1024))).toBe('page-too-large')
  })

  it.each<[string, string]>([
    ['100,000 levels', '<div>'.repeat(100_000)],
    ['100,000 levels that are closed wrongly', `${'<b>'.repeat(100_000)}${'</i>'.repeat(100_000)}`],
    ['millions of tags', '<b></b>'.repeat(700_000)],
    ['very many elements', '<hr>'.repeat(150_000)],
  ])('stops at %s', (_, body) => {
    const started = performance.now()
    expect(textOf(page(body + paragraphs))).toBe('page-too-complex')
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it.each<[string, string]>([
    ['3,000 levels', `${'<div>'.repeat(3000)}${paragraphs}`],
    [
      '20,000 attributes',
      `<div ${Array.from({ length: 20_000 }, (_, at) => `a${at}=1`).join(' ')}>${paragraphs}</div>`,
    ],
    ['a megabyte in one attribute', `<div class="${'x '.repeat(500_000)}">${paragraphs}</div>`],
    ['20,000 paragraphs of a word', `<article>${paragraphs}</article>${'<p>a</p>'.repeat(20_000)}`],
  ])(
    'reads through %s',
    (_, body) => {
      const started = performance.now()
      expect(textOf(page(body))).toContain(PROSE[1])
      expect(performance.now() - started).toBeLessThan(10_000)
    },
    30_000,
  )

  it('takes any bytes for a page, and gives a report or a fault', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'table',
      'tr',
      'td',
      'a',
      'b',
      'html',
      'head',
      'body',
      'title',
      'script',
      'li',
      'br',
      'svg',
      'template',
      'frameset',
    )
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      tag.map((name) => `<${name} class="share byline" id=`),
      fc.string(),
      fc.constant('<!--'),
      fc.constant('<![CDATA['),
      fc.constant(PROSE[0] ?? ''),
    )
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), fc.uint8Array({ maxLength: 40 }), (pieces, noise) => {
      const found = read(Buffer.concat([Buffer.from(pieces.join('')), noise]))
      expect(found instanceof Fault || found.text.length > 0).toBe(true)
    }), { numRuns: 150 }) // biome-ignore format: one property
  }, 30_000)
})
