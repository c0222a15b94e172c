import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Fault } from '../model/fault.js'
import { testEngine } from '../pipeline/test-engine.js'
import { read } from './read.js'
import { testEffects } from './test-effects.js'

const GOOD = 'The minister met the envoy in Geneva, and both of them said that the talks would go on.'
const OTHER = 'The delegations of both sides have left the city without a word to the press.'
const FRENCH =
  'Le ministre a rencontré lundi son homologue à Genève, où les deux délégations ont parlé du cessez-le-feu et des prisonniers.'
const RUSSIAN = 'Министр встретился с посланником в Женеве, и обе стороны заявили, что переговоры продолжатся.'
const CHINESE = '部长在日内瓦会见了特使,双方都表示会谈将继续进行。'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-'))
  await writeFile(join(folder, 'good.txt'), GOOD)
  await mkdir(join(folder, 'empty-folder'))
  await mkdir(join(folder, 'other-files', 'inner'), { recursive: true })
  await writeFile(join(folder, 'other-files', 'notes.docx'), 'x')
  await writeFile(join(folder, 'other-files', 'inner', 'package.json'), '{"name":"x"}')
})
afterAll(() => rm(folder, { recursive: true }))

interface Case {
  readonly what: string
  readonly name: string
  readonly content?: string | Uint8Array
  readonly says: RegExp
}

const bytes = (...values: readonly number[]) => Uint8Array.from(values)
const utf16 = (text: string) => Buffer.concat([bytes(0xff, 0xfe), Buffer.from(text, 'utf16le')])

const BAD: readonly Case[] = [
  { what: 'a missing file', name: 'none.txt', says: /no such file; check the name/ },
  { what: 'a missing folder', name: 'none/none.txt', says: /no such file/ },
  {
    what: 'an empty folder',
    name: 'empty-folder',
    says: /holds no file that may be a report, nor do its subfolders/,
  },
  { what: 'a folder without reports', name: 'other-files', says: /other-files: holds no file that may be a report/ },
  { what: 'an empty file', name: 'empty.txt', content: '', says: /is empty/ },
  { what: 'a file of blanks', name: 'blank.txt', content: ' \n\r\n\t ', says: /is empty/ },
  { what: 'an empty JSON Lines file', name: 'empty.jsonl', content: '\n\n', says: /is empty/ },
  { what: 'a header without a text', name: 'header.txt', content: 'Title: Talks\nOutlet: A\n\n', says: /is empty/ },
  {
    what: 'a PDF',
    name: 'report.txt',
    content: '%PDF-1.7\n',
    says: /not text \(a PDF document\); save the report as plain text/,
  },
  { what: 'a program', name: 'a.out', content: bytes(0x7f, 0x45, 0x4c, 0x46, 0, 1), says: /not text \(a program\)/ },
  { what: 'NUL bytes', name: 'nul.txt', content: 'The talks\0 went on.', says: /not text \(it has NUL bytes\)/ },
  {
    what: 'a packed file that was cut off',
    name: 'z.jsonl',
    content: bytes(0x1f, 0x8b, 8, 0),
    says: /cannot be unpacked to its end \(it ends in a gzip member\)/,
  },
  {
    what: 'invalid UTF-8',
    name: 'latin1.txt',
    content: Buffer.from('The président met the envoy.', 'latin1'),
    says: /is not UTF-8 \(byte 6\); convert it, e\.g\. iconv/,
  },
  {
    what: 'UTF-8 that breaks off',
    name: 'cut.txt',
    content: bytes(0x61, 0x62, 0xe2, 0x82),
    says: /is not UTF-8 \(byte 2\)/,
  },
  { what: 'nothing but quotes', name: 'quotes.txt', content: '"" “” \'\' «»', says: /holds no words to read/ },
  { what: 'nothing but emoji', name: 'emoji.txt', content: '😀🎉👍🏽 ❤️', says: /holds no words to read/ },
  { what: 'nothing but figures', name: 'figures.txt', content: '12,5 % – 2022', says: /holds no words to read/ },
  {
    what: 'another script',
    name: 'russian.txt',
    content: RUSSIAN,
    says: /is in Russian and was left unread; only English is read/,
  },
  { what: 'a script without blanks', name: 'chinese.txt', content: CHINESE, says: /is in Chinese and was left unread/ },
  { what: 'another language', name: 'french.txt', content: FRENCH, says: /is in French and was left unread/ },
  {
    what: 'a line that is no JSON',
    name: 'bad.jsonl',
    content: `oops\n{"text":"${OTHER}"}\n`,
    says: /bad\.jsonl: line 1 is not a report \(no valid JSON: oops\)/,
  },
  {
    what: 'a line without a text',
    name: 'no-text.jsonl',
    content: `{"text":"${OTHER}"}\n{"id":"7"}\n`,
    says: /line 2 is not a report \("text" is missing/,
  },
]

describe('bad input', () => {
  it.each(BAD)('$what: says so, goes on, ends with 1', async ({ name, content, says }) => {
    const path = join(folder, name)
    if (content !== undefined) await writeFile(path, content)
    const effects = testEffects()
    const code = await read({ inputs: [path, join(folder, 'good.txt')], json: true, actors: [], keep: false }, effects)
    expect(effects.told()).toMatch(/^demarche: [^\n]+\n$/)
    expect(effects.told()).toMatch(says)
    expect(effects.told()).toContain(name.split('/')[0])
    expect(code).toBe(1)
    const { articles } = JSON.parse(effects.written())
    expect(articles.some(({ text }: { text: string }) => text === GOOD)).toBe(true)
  })

  it('a file of 50 MB: says the limit without reading it whole', async () => {
    const path = join(folder, 'large.txt')
    await writeFile(path, `${GOOD} `.repeat(Math.ceil(50e6 / (GOOD.length + 1))))
    const effects = testEffects()
    const before = process.memoryUsage().rss
    expect(await read({ inputs: [path, join(folder, 'good.txt')], json: true, actors: [], keep: false }, effects)).toBe(
      1,
    )
    expect(effects.told()).toMatch(/large\.txt: is larger than 10 MB, the limit for one report/)
    expect(JSON.parse(effects.written()).articles).toHaveLength(1)
    expect(process.memoryUsage().rss - before).toBeLessThan(45e6)
  })

  it('50 MB of JSON Lines are read line by line', async () => {
    const path = join(folder, 'large.jsonl')
    const line = (id: number) =>
      `${JSON.stringify({ id: String(id), text: `Report ${id}. ${GOOD}`, filler: 'x'.repeat(1e6) })}\n`
    await writeFile(path, Array.from({ length: 50 }, (_, id) => line(id)).join(''))
    const effects = testEffects()
    expect(await read({ inputs: [path], json: true, actors: [], keep: false }, effects)).toBe(0)
    expect(JSON.parse(effects.written()).articles.map(({ ref }: { ref: string }) => ref)).toEqual(
      Array.from({ length: 50 }, (_, id) => String(id)),
    )
  })

  it.skipIf(getuid?.() === 0)('a file that may not be read', async () => {
    const path = join(folder, 'secret.txt')
    await writeFile(path, GOOD)
    await chmod(path, 0)
    const effects = testEffects()
    expect(await read({ inputs: [path], json: true, actors: [], keep: false }, effects)).toBe(1)
    expect(effects.told()).toMatch(/secret\.txt: cannot be opened \(permission denied\)/)
  })

  it('a damaged model: one line that names the file and how to restore it', async () => {
    const engine = Fault.of('reader-file-damaged', { file: 'models/reader/reader.onnx' })
    const effects = testEffects({ engine })
    expect(await read({ inputs: [join(folder, 'good.txt')], json: false, actors: [], keep: false }, effects)).toBe(1)
    expect(effects.told()).toMatch(/^demarche: models\/reader\/reader\.onnx: .* restore it with: git checkout .*\n$/)
  })

  it('one report that the reader cannot take leaves the others whole', async () => {
    const { reader, ...rest } = testEngine()
    const failing = {
      read: async (sentences: Parameters<typeof reader.read>[0]) => {
        if (sentences.some(({ tokens }) => tokens.some(({ form }) => form === 'boom'))) throw new Error('no such word')
        return reader.read(sentences)
      },
    }
    const standardInput = ['one', 'boom', 'two']
      .map((word) => JSON.stringify({ id: word, text: `${GOOD} Said ${word}.` }))
      .join('\n')
    const effects = testEffects({ standardInput, engine: { ...rest, reader: failing } })
    expect(await read({ inputs: ['-'], json: true, actors: [], keep: false }, effects)).toBe(1)
    expect(effects.told()).toMatch(
      /^demarche: boom: could not be read \(no such word\); the other reports are not affected/,
    )
    expect(JSON.parse(effects.written()).articles.map(({ ref }: { ref: string }) => ref)).toEqual([
      'one',
      'boom',
      'two',
    ])
  })
})

describe('unusual input that is read', () => {
  const FINE: readonly (readonly [what: string, content: string | Uint8Array])[] = [
    ['UTF-8 with a byte order mark', Buffer.concat([bytes(0xef, 0xbb, 0xbf), Buffer.from(GOOD)])],
    ['UTF-16, little end first', utf16(GOOD)],
    ['UTF-16, big end first', Buffer.from(utf16(GOOD)).swap16()],
    ['JSON Lines under another name', `{"text":"${GOOD}"}`],
    ['JSON Lines in UTF-16', utf16(`{"text":"${GOOD}"}\n`)],
    ['JSON Lines with blank lines', `\n{"text":"${GOOD}"}\r\n\n`],
  ]
  it.each(FINE)('%s', async (_, content) => {
    const path = join(folder, 'fine.txt')
    await writeFile(path, content)
    const effects = testEffects()
    expect(await read({ inputs: [path], json: true, actors: [], keep: false }, effects)).toBe(0)
    expect(effects.told()).toBe('')
    expect(JSON.parse(effects.written()).articles[0].text).toBe(GOOD)
  })

  it('a sentence of 5,000 words', async () => {
    const text = `The envoy said that ${'the talks would go on and '.repeat(1000)}end.`
    const effects = testEffects({ standardInput: text })
    expect(await read({ inputs: ['-'], json: true, actors: [], keep: false }, effects)).toBe(0)
    expect(JSON.parse(effects.written()).articles[0].text).toBe(text)
  })

  it('the same report twice is kept once, and that is no failure', async () => {
    const path = join(folder, 'good.txt')
    const effects = testEffects()
    expect(await read({ inputs: [path, path], json: true, actors: [], keep: false }, effects)).toBe(0)
    expect(effects.told()).toMatch(/is the same report as .*; it is kept once/)
    expect(JSON.parse(effects.written()).articles).toHaveLength(1)
  })
})
