import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countReports } from './count-reports.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-count-'))
  await mkdir(join(folder, 'texts'))
  await mkdir(join(folder, 'mixed'))
  await mkdir(join(folder, 'deep', 'er'), { recursive: true })
  await mkdir(join(folder, 'deep', '.git'))
  for (const file of [
    'texts/a.txt',
    'texts/b.md',
    'mixed/a.txt',
    'mixed/crawl.warc.gz',
    'deep/er/page.html',
    'deep/a.txt.gz',
    'deep/.git/x.txt',
    'deep/picture.png',
    'feed.xml',
    'packed.jsonl.gz',
  ])
    await writeFile(join(folder, file), 'x')
  await writeFile(join(folder, 'ended.jsonl'), '{}\n{}\n')
  await writeFile(join(folder, 'open.jsonl'), '{}\n{}\n{}')
  await writeFile(join(folder, 'empty.jsonl'), '')
})
afterAll(() => rm(folder, { recursive: true }))

describe('countReports', () => {
  it.each<[readonly string[], number | null]>([
    [['texts'], 2],
    [['texts/a.txt', 'texts/a.txt'], 2],
    [['ended.jsonl', 'open.jsonl', 'empty.jsonl'], 5],
    [['texts', 'open.jsonl'], 5],
    [['mixed'], null],
    [['deep'], 2],
    [['feed.xml'], null],
    [['packed.jsonl.gz'], null],
    [['texts', '-'], null],
    [['texts', 'nothing-here.txt'], null],
    [[], 0],
  ])('%j → %s', async (inputs, expected) => {
    const paths = inputs.map((input) => (input === '-' ? input : join(folder, input)))
    expect(await countReports(paths, new AbortController().signal)).toBe(expected)
  })

  it('does not open addresses', async () => {
    expect(await countReports(['https://example.org/a.txt'], new AbortController().signal)).toBeNull()
  })

  it('ends when it is no longer asked for', async () => {
    expect(await countReports([join(folder, 'open.jsonl')], AbortSignal.abort())).toBeNull()
  })
})
