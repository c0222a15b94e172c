import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../model/article.js'
import { Fault } from '../model/fault.js'
import { newsItem } from './agencies/test-items.js'
import { type SourceOptions, sourcedArticles } from './sources.js'

const NEWS = 'Norway urged Chad to reopen the strait.'
const PROSE = [
  'The two envoys met in the old harbour on Monday and spoke for three hours about the prisoners that both states still hold.',
  'A spokesman for the northern ministry said that the list of names had been handed over, and that a reply was awaited.',
]
const PAGE = `<!doctype html><html lang="en"><head><title>Envoys meet</title><link rel="canonical" href="https://post.example/a"></head><body><article><h1>Envoys meet</h1>${PROSE.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`
const NINJS = JSON.stringify({ uri: 'urn:wire:1', type: 'text', headline: 'A', body_text: NEWS })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-sources-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Writes files below the folder of the test; gives the path of the first. */
async function files(contents: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  for (const [name, content] of Object.entries(contents)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return join(folder, Object.keys(contents)[0] ?? '')
}

const short = (path: string) => path.replaceAll(`${folder}/`, '')

async function read(inputs: readonly string[], options: SourceOptions = {}) {
  const articles: Article[] = []
  const faults: Fault[] = []
  const sources: string[] = []
  for await (const { source, article } of sourcedArticles(inputs, options)) {
    sources.push(short(source))
    if (article instanceof Fault) faults.push(article)
    else articles.push(article)
  }
  return {
    articles,
    faults,
    sources,
    refs: articles.map(({ ref }) => short(ref)),
    codes: faults.map(({ code }) => code),
  }
}

const readBytes = (content: string | Uint8Array) =>
  read(['-'], { standardInput: (async function* () { yield Buffer.from(content) })() }) // biome-ignore format: one line reads best

describe('every kind, as a file, packed, and from standard input', () => {
  it.each<[name: string, content: string, texts: readonly string[], fields: Partial<Article>]>([
    ['a.txt', `Title: Ferry\nSource: https://wire.example/1\n\n${NEWS}`, [NEWS], { title: 'Ferry', url: 'https://wire.example/1', outlet: null }],
    ['a.md', `---\ntitle: Ferry\nauthors: [Ada, Ben]\ndate: 6 May 2024\n---\n# Ferry\n\n**Norway** [urged](/x) Chad.`, ['Ferry\n\nNorway urged Chad.'], { title: 'Ferry', byline: 'Ada, Ben', published: '2024-05-06' }],
    ['a.html', PAGE, [PROSE.join('\n\n')], { title: 'Envoys meet', url: 'https://post.example/a', language: 'en' }],
    ['a.jsonl', `{"text":"${NEWS}","title":"A"}\n\n{"text":"b"}`, [NEWS, 'b'], { title: 'A' }],
    ['a.json', `[{"text":"${NEWS}","outlet":"P"}, {"text":"b"}]`, [NEWS, 'b'], { outlet: 'P' }],
    ['one.json', `{\n"text":"${NEWS}", "id": 7}`, [NEWS], {}],
    ['ninjs.json', `[${NINJS}]`, [NEWS], { title: 'A' }],
    ['ninjs.jsonl', `${NINJS}\n${NINJS.replace('urn:wire:1', 'urn:wire:2')}`, [NEWS, NEWS], { title: 'A' }],
    ['a.xml', newsItem(), [expect.stringContaining('Norland dropped its toll') as unknown as string], { title: 'Norland drops toll' }],
  ])('%s', async (name, content, texts, fields) => {
    const path = await files({ [`kinds/${name}`]: content, [`kinds/${name}.gz`]: gzipSync(content) })
    const given = await read([path])
    expect(given.faults).toEqual([])
    expect(given.articles.map(({ text }) => text)).toEqual(texts)
    expect(given.articles[0]).toMatchObject(fields)
    const words = ({ articles }: { readonly articles: readonly Article[] }) => articles.map(({ text, title }) => [text, title])
    expect(words(await read([`${path}.gz`]))).toEqual(words(given))
    // Without its name Markdown is told by its front matter alone, as here.
    expect(words(await readBytes(content))).toEqual(words(given))
    expect(words(await readBytes(gzipSync(content)))).toEqual(words(given))
  }) // biome-ignore format: a row a kind

  it('lines that are piped in are given as they come', async () => {
    let isAsked = false
    const standardInput = (async function* () {
      yield Buffer.from(`{"text":"${NEWS}"}\n`)
      isAsked = true
      yield Buffer.from('{"text":"b"}')
    })()
    const articles = sourcedArticles(['-'], { standardInput })
    expect((await articles.next()).value).toMatchObject({ source: '-', article: { ref: '-:1', text: NEWS } })
    expect(isAsked).toBe(false)
    expect((await articles.next()).value).toMatchObject({ article: { text: 'b' } })
  })

  it('an archive', async () => {
    const bytes = await readFile(new URL('archives/wget/harbour.warc.gz', import.meta.url))
    const path = await files({ 'crawl.warc.gz': bytes })
    const given = await read([path])
    expect(given.articles.length).toBeGreaterThan(0)
    expect(new Set(given.sources)).toEqual(new Set(['crawl.warc.gz']))
    expect((await readBytes(bytes)).articles.map(({ text }) => text)).toEqual(given.articles.map(({ text }) => text))
  })

  it('a page says where it was saved from', async () => {
    const bare = PAGE.replace(/<link[^>]*>/, '')
    const notes = [
      '<!-- saved from url=(0026)https://post.example/news/ -->',
      '<!--\n Page saved with SingleFile \n url: https://post.example/news/ \n-->',
    ]
    for (const note of notes) {
      const { articles } = await readBytes(bare.replace('<head>', `<head>${note}`))
      expect(articles[0]).toMatchObject({
        url: 'https://post.example/news/',
        fieldSources: { url: 'address', outlet: 'address' },
      })
    }
    expect((await readBytes(bare)).articles[0]).toMatchObject({ url: null, outlet: null })
  })
})

describe('folders', () => {
  it('are read with their subfolders, sorted, and tell once what they leave out', async () => {
    const root = join(folder, 'desk')
    await files({
      'desk/b/2.txt': `${NEWS} 2`, 'desk/b/10.md': `${NEWS} 10`, 'desk/a.txt': `${NEWS} a`, 'desk/c.html': PAGE, 'desk/c_files/ad.html': PAGE,
      'desk/c_files/x.js': '', 'desk/z.png': 'x', 'desk/b/y.png': 'x', 'desk/README': NEWS, 'desk/.git/x.txt': NEWS, 'desk/.hidden.txt': NEWS,
      'desk/package.json': '{"name":"x"}', 'desk/map.xml': '<urlset xmlns="x">',
    }) // biome-ignore format: a list
    await symlink(root, join(root, 'b', 'loop'))
    await symlink(join(root, 'a.txt'), join(root, 'd.txt'))
    const { refs, sources, faults } = await read([root])
    expect(refs).toEqual(['desk/a.txt', 'desk/b/10.md', 'desk/b/2.txt', 'desk/c.html', 'desk/d.txt'])
    expect(sources).toEqual([...refs, 'desk'])
    expect(faults.map(({ message, isNotice }) => [short(message), isNotice])).toEqual([
      ['desk: files of other kinds were passed over: 2 .png, 1 without an ending, 1 .xml, 1 .json; name a file by itself to have it read all the same', true],
    ]) // biome-ignore format: one line reads best
  })

  it('without a report are a fault', async () => {
    await files({ 'bare/a.png': 'x', 'bare/b/c.json': '{}' })
    expect((await read([join(folder, 'bare')])).codes).toEqual(['folder-without-reports'])
  })

  it('go on behind a file that cannot be read', async () => {
    await files({ 'partly/a.txt': '', 'partly/c.txt': NEWS, 'partly/d.txt': '%PDF-1.7' })
    await symlink('/nowhere', join(folder, 'partly', 'b.txt'))
    await symlink('e.txt', join(folder, 'partly', 'e.txt'))
    const { refs, codes } = await read([join(folder, 'partly')])
    expect(refs).toEqual(['partly/c.txt'])
    expect(codes).toEqual(['input-empty', 'input-missing', 'input-binary', 'input-unreadable'])
  })
})

describe('what is wrong with a file stops no other', () => {
  const zeros = (megabytes: number) => Readable.from((function* () { for (let at = 0; at < megabytes; at++) yield Buffer.alloc(1024 * 1024, 32) })()) // biome-ignore format: one line reads best

  it.each<[string, string | Uint8Array, string, RegExp]>([
    ['x.pdf', '%PDF-1.7 \0', 'input-binary', /a PDF document.*save the report as plain text/],
    ['x.txt', gzipSync(NEWS.repeat(9)).subarray(0, 40), 'gzip-damaged', /it ends in a gzip member/],
    [
      'x.jsonl',
      Buffer.concat([gzipSync(NEWS).subarray(0, 10), Buffer.alloc(40, 255)]),
      'gzip-damaged',
      /it has a gzip member that cannot be unpacked/,
    ],
    ['x.gz', gzipSync(gzipSync(NEWS)), 'input-foreign', /is packed twice/],
    [
      'x.tgz',
      gzipSync(`${'a.txt'.padEnd(257, '\0')}ustar\0`),
      'input-foreign',
      /is a tar archive.*unpack it and name the folder/,
    ],
    ['x.csv', 'a,b\n1,2', 'input-foreign', /is a table/],
    [
      'x.json',
      '{"type":"Feature","geometry":{}}',
      'input-foreign',
      /is JSON of a shape that is not known \(keys: type, geometry\)/,
    ],
    ['x.json', '{"format":"demarche-ledger/1"}', 'input-foreign', /is a ledger document/],
    ['x.json', '{"a": 1', 'json-malformed', /is no report in JSON \(an object is cut off\)/],
    ['x.xml', '<urlset xmlns="x">', 'input-foreign', /is a sitemap/],
    [
      'x.xml',
      '<rss version="2.0"><channel><title>a</title></channel></rss>',
      'feed-empty',
      /is a feed without an item/,
    ],
    ['x.opml', '<opml><body/></opml>', 'feed-list-malformed', /names no feed/],
    ['x.html', '<html><body><p>Log in.</p></body></html>', 'page-without-report', /no report was found on the page/],
    ['x.txt', Buffer.from('président', 'latin1'), 'input-not-utf8', /byte 2/],
    ['x.warc.gz', gzipSync('hello'), 'archive-foreign', /is not a web archive/],
    ['x.md', '---\ntitle: A\n---\n', 'input-empty', /is empty/],
  ])('%s: %#', async (name, content, code, says) => {
    const path = await files({ [`bad/${name}`]: content })
    const good = await files({ 'good.txt': NEWS })
    const { refs, faults } = await read([path, good])
    expect([refs, faults.map((fault) => fault.code)]).toEqual([['good.txt'], [code]])
    expect(faults[0]?.message).toMatch(says)
  })

  it('whatever is in it', async () => {
    const web: SourceOptions['web'] = { get: async (input) => Fault.of('web-missing', { input, at: '' }) }
    const opening = fc.constantFrom('<rss><channel><item><link>https://a.example</link>', '<opml><body><outline xmlUrl="https://a.example"/>', '<newsItem>', '{"text":"', '[{"uri":"a","type":"text"', '---\ntitle: ', 'WARC/1.0\r\n', '<html><p>', '# ', 'Title: a\n\n', '{"version":"https://jsonfeed.org/version/1","items":[', '')
    const content = fc.tuple(opening, fc.string({ unit: 'binary' })).map(([start, rest]) => Buffer.from(start + rest))
    const packed = fc.tuple(content, fc.nat(40)).map(([bytes, cut]) => { const whole = gzipSync(bytes); return whole.subarray(0, whole.length - cut) })
    await fc.assert(
      fc.asyncProperty(fc.oneof(content, packed, fc.uint8Array()), async (bytes) => {
        const standardInput = (async function* () { yield bytes })()
        const { articles, faults } = await read(['-', 'gone'], { standardInput, web })
        expect(articles.length + faults.length).toBeGreaterThan(1)
        expect(faults.map(({ code }) => code)).not.toContain('report-failed')
        for (const { text } of articles) expect(text.trim()).not.toBe('')
      }),
    )
  }) // biome-ignore format: one line reads best

  it('what stands before the damage is kept', async () => {
    const lines = Array.from({ length: 2000 }, (_, at) =>
      JSON.stringify({ id: `${at}`, text: `${NEWS} ${at * 7919}` }),
    ).join('\n')
    const packed = gzipSync(lines)
    const path = await files({ 'cut.jsonl.gz': packed.subarray(0, packed.length - 2000) })
    const { refs, codes } = await read([path])
    expect(refs.length).toBeGreaterThan(200)
    expect(refs.slice(0, 2)).toEqual(['0', '1'])
    expect(codes).toEqual(['gzip-damaged'])
  })

  it('100 MB, and gzip bombs: the limit is told and little is held', async () => {
    const good = await files({ 'good.txt': NEWS, 'lines.jsonl': `{"text":"${NEWS}"}\n{"a":"` })
    await pipeline(zeros(100), createWriteStream(join(folder, 'large.txt')))
    await pipeline(zeros(100), createWriteStream(join(folder, 'lines.jsonl'), { flags: 'a' }))
    await pipeline(zeros(100), createGzip(), createWriteStream(join(folder, 'bomb.txt.gz')))
    await pipeline(zeros(100), createGzip(), createWriteStream(join(folder, 'bomb.jsonl.gz')))
    const before = process.memoryUsage().rss
    const { refs, codes } = await read(
      ['large.txt', 'bomb.txt.gz', 'bomb.jsonl.gz', 'lines.jsonl'].map((name) => join(folder, name)).concat(good),
    )
    expect(codes).toEqual(['input-too-large', 'input-too-large', 'gzip-damaged', 'line-too-large'])
    expect(refs).toEqual(['lines.jsonl:1', 'good.txt'])
    expect(process.memoryUsage().rss - before).toBeLessThan(80e6)
  })
})
