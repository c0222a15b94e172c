import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ledgerSchema } from '../model/ledger.js'
import { type CompareOptions, compare } from './compare.js'
import { testEffects } from './test-effects.js'
import { ENGINE, lines, MAIL, POST, type TestReport } from './test-reports.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-compare-'))
})
afterAll(() => rm(folder, { recursive: true }))

const OPTIONS: CompareOptions = {
  inputs: ['-'], actors: [], judgements: '/no/judgements', keep: false, ids: null, form: 'terminal', db: null,
} // biome-ignore format: one row reads best

async function ran(reports: readonly TestReport[], options: Partial<CompareOptions> = {}, cache?: string) {
  const effects = testEffects({ standardInput: lines(...reports), engine: ENGINE, ...(cache ? { cache } : {}) })
  const code = await compare({ ...OPTIONS, ...options }, effects)
  return { code, written: effects.written(), told: effects.told() }
}

const THIRD: TestReport = { id: 'third', outlet: 'The Pier', text: 'Chad condemned Norway.\nThat was all.' }

describe('compare', () => {
  it('sets two reports side by side', async () => {
    const { code, written, told } = await ran([POST, MAIL])
    expect([code, told]).toEqual([0, ''])
    expect(written).toMatch(/^The Harbour Post · 6 May 2024 · \w+ +│ Daily Mail Boat · 7 May 2024 · \w+$/m)
    expect(written).toMatch(/BOTH \(1\)\n {2}Norway reject/)
    expect(written).toMatch(/ONLY THE HARBOUR POST \(1\)\n {2}Chad condemn/)
    expect(written).toMatch(/ONLY DAILY MAIL BOAT \(0\)\n {2}nothing/)
  })

  it('compares what tells of other things too', async () => {
    const { code, written } = await ran([MAIL, THIRD])
    expect(code).toBe(0)
    expect(written).toMatch(/BOTH \(0\)/)
  })

  it('chooses two of many by their ids, in that order', async () => {
    const { code, written } = await ran([POST, MAIL, THIRD], { ids: ['third', 'post'] })
    expect(code).toBe(0)
    expect(written).toMatch(/^The Pier · undated · \w+ +│ The Harbour Post/m)
    expect(written).toMatch(/BOTH \(1\)\n {2}Chad condemn/)
  })

  it.each([
    ['one report', [POST], null, /two reports are compared and 1 were read; .*: post\n/],
    [
      'three',
      [POST, MAIL, THIRD],
      null,
      /and 3 were read; name two files, or choose two with --ids A,B of: post, mail, third\n/,
    ],
    ['one id', [POST, MAIL], ['post'], /and 1 were read/],
    ['one id twice', [POST, MAIL], ['post', 'post'], /two reports are compared/],
    [
      'an id that is not there',
      [POST, MAIL],
      ['post', 'nobody'],
      /nobody: no report that was read has this id; there are: post, mail\n/,
    ],
    ['none', [], null, /--ids A,B\n/],
  ])('refuses %s', async (_, reports, ids, says) => {
    const { code, written, told } = await ran(reports, { ids })
    expect([code, written]).toEqual([1, ''])
    expect(told).toMatch(says)
  })

  it('prints the ledger document of the two, and keeps it', async () => {
    const { written } = await ran([POST, MAIL], { form: 'json', keep: true }, folder)
    const ledger = ledgerSchema.parse(JSON.parse(written))
    expect(ledger.stories).toHaveLength(1)
    expect(JSON.parse(await readFile(join(folder, 'last.json'), 'utf8'))).toEqual(ledger)
  })

  it('prints Markdown, with the words that differ in bold', async () => {
    const { written } = await ran([POST, MAIL], { form: 'markdown' })
    expect(written).toMatch(/^# The Harbour Post and Daily Mail Boat$/m)
    expect(written).toContain('| Norway rejected the offer of Chad | Norway rejected the offer of Chad |')
  })

  it('tells a file that is missing, and compares the others', async () => {
    const path = join(folder, 'both.jsonl')
    await writeFile(path, lines(POST, MAIL))
    const { code, written, told } = await ran([], { inputs: ['/no/such/file', path] })
    expect(code).toBe(1)
    expect(told).toMatch(/there is no such file/)
    expect(written).toContain('BOTH (1)')
  })
})
