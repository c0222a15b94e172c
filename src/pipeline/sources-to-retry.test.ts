import { describe, expect, it } from 'vitest'
import type { Failure } from '../store/run-store.js'
import { sourcesToRetry } from './sources-to-retry.js'

describe('sourcesToRetry', () => {
  const failure = (input: string, source: string, details: Failure['fault']['details'] = {}): Failure => ({
    input,
    source,
    fault: { code: 'input-missing', message: '', details },
    run: 'run',
    at: '',
  })

  it.each<[string, Failure, readonly string[]]>([
    ['a file', failure('a.txt', 'a.txt'), ['a.txt']],
    ['a file of a folder', failure('texts/a.txt', 'texts'), ['texts/a.txt']],
    ['an item of a feed', failure('https://x.org/1', 'https://x.org/feed'), ['https://x.org/1']],
    ['a line', failure('a.jsonl:7', 'a.jsonl', { line: 7 }), ['a.jsonl']],
    ['a report without an id', failure('a.jsonl:7', 'a.jsonl'), ['a.jsonl']],
    ['a report with one', failure('a.jsonl: r7', 'a.jsonl'), ['a.jsonl']],
    ['a page of an archive', failure('news/crawl.warc.gz: https://x.org/1', 'news/crawl.warc.gz'), ['news/crawl.warc.gz']],
    ['an item of an agency', failure('wire.json: urn:wire:7', 'wire.json'), ['wire.json']],
    ['an address', failure('https://x.org/1', 'https://x.org/1'), ['https://x.org/1']],
    ['a record of an archive', failure('crawl.warc:512', 'crawl.warc', { offset: 512 }), ['crawl.warc']],
    ['what was piped in', failure('-: r7', '-'), []],
    ['an upload, whatever its name', failure('piece:/etc/passwd: /etc/passwd', 'piece:/etc/passwd'), []],
    ['a report of an upload that is called like an address', failure('https://x.org/1', 'piece:a.jsonl'), []],
  ])('%s', (_, one, expected) => {
    const { wanted, faults } = sourcesToRetry([one, one])
    expect(wanted).toEqual(expected)
    expect(faults.map(({ code }) => code)).toEqual(expected.length === 0 ? ['retry-piped'] : [])
  }) // biome-ignore format: a table
})
