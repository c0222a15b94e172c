import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columns } from '../export/layout.js'
import { Fault } from '../model/fault.js'
import { newJudgement } from '../model/judgement.js'
import { type Ledger, ledgerSchema } from '../model/ledger.js'
import { memberRef } from '../model/reference.js'
import { judgementsFile } from '../store/judgements-file.js'
import { type BriefOptions, brief } from './brief.js'
import { testEffects } from './test-effects.js'
import { ENGINE, lines, MAIL, POST, type TestReport } from './test-reports.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-brief-'))
})
afterAll(() => rm(folder, { recursive: true }))

const OPTIONS: BriefOptions = {
  inputs: ['-'], actors: [], judgements: '/no/judgements', keep: true, form: 'terminal', story: null, all: false,
  db: null,
} // biome-ignore format: one row reads best

type Given = Partial<BriefOptions> & { readonly cache?: string; readonly width?: number; readonly isTerminal?: boolean }

async function ran(reports: readonly TestReport[], { cache, width = 80, isTerminal = false, ...options }: Given = {}) {
  const effects = testEffects({
    standardInput: lines(...reports),
    engine: ENGINE,
    columns: width,
    isTerminal,
    ...(cache === undefined ? {} : { cache }),
  })
  const code = await brief({ ...OPTIONS, ...options }, effects)
  return { code, written: effects.written(), told: effects.told() }
}

async function ledgerOf(reports: readonly TestReport[], options: Given = {}): Promise<Ledger> {
  return ledgerSchema.parse(JSON.parse((await ran(reports, { ...options, form: 'json' })).written))
}

describe('brief', () => {
  it('prints what reports say together', async () => {
    const { code, written, told } = await ran([POST, MAIL])
    expect([code, told]).toEqual([0, ''])
    expect(written).toContain('The Harbour Post')
    expect(written).toContain('Daily Mail Boat')
    expect(written).toMatch(/REPORTS \(\d\)/)
    expect(written).toMatch(/Norway reject/)
  })

  it('prints the ledger document, valid and with all its parts', async () => {
    const ledger = await ledgerOf([POST, MAIL])
    expect(ledger.articles.map(({ ref }) => ref)).toEqual(['post', 'mail'])
    expect(ledger.claims.flatMap(({ members }) => members)).toHaveLength(
      ledger.articles.flatMap(({ records }) => records).length,
    )
  })

  it('prints one story, and says which there are when there is no such one', async () => {
    const { stories } = await ledgerOf([POST])
    const id = stories[0]?.id ?? ''
    expect((await ran([POST], { story: id.slice(0, 4) })).written).toContain('Norway turns down an offer')
    const { code, written, told } = await ran([POST], { story: 'zzzzz' })
    expect([code, written]).toEqual([1, ''])
    expect(told).toMatch(/^demarche: zzzzz: nothing in the ledger has this reference; .*\(story: /)
  })

  it('has nothing but line ends and letters in a pipe, and no colour where none is wanted', async () => {
    const { written } = await ran([POST, MAIL])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(written).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/)
  })

  it('shows progress on a terminal and takes it away', async () => {
    const { told } = await ran([POST], { isTerminal: true })
    expect(told).toContain('reading …')
    expect(told.endsWith('\r\x1b[2K')).toBe(true)
  })

  it('ends quietly when nobody reads on', async () => {
    const effects = testEffects({ standardInput: lines(POST), engine: ENGINE, closesAfter: 0 })
    expect(await brief(OPTIONS, effects)).toBe(0)
    expect(effects.told()).toBe('')
  })

  it('opens a ledger document as it stands, and refuses what is none', async () => {
    const path = join(folder, 'ledger.json')
    const ledger = await ledgerOf([POST, MAIL])
    await writeFile(path, JSON.stringify(ledger))
    expect(await ledgerOf([], { inputs: [path] })).toEqual(ledger)
    await writeFile(path, JSON.stringify({ ...ledger, stories: [], claims: [], positions: [], proposals: [] }))
    expect((await ledgerOf([], { inputs: [path] })).stories.length).toBeGreaterThan(0)
    for (const [text, says] of [
      ['{"format":"demarche-ledger/1"}', /is not a ledger document \(articles: /],
      ['{"format":"demarche-ledger/1"', /is not a ledger document \(.*JSON/],
      ['oops', /is no report in JSON/],
    ] as const) {
      await writeFile(path, text)
      const { code, told } = await ran([], { inputs: [path] })
      expect(code).toBe(1)
      expect(told).toMatch(says)
    }
    await writeFile(path, JSON.stringify([POST, MAIL]))
    expect((await ledgerOf([], { inputs: [path] })).articles).toHaveLength(2)
    expect((await ran([], { inputs: [join(folder, 'none.json')] })).told).toMatch(/there is no such file/)
  })
})

describe('the ledger that is kept', () => {
  it('is what JSON shows, for its owner alone, and replaces the last', async () => {
    const cache = join(folder, 'deep', 'cache')
    await ran([POST], { cache })
    const ledger = await ledgerOf([POST, MAIL], { cache })
    const path = join(cache, 'last.json')
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(ledger)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readdir(cache)).toEqual(['last.json'])
  })

  it('stays as it is where nothing was read, or it is not to be kept', async () => {
    const cache = join(folder, 'stays')
    await ran([POST], { cache })
    const before = await readFile(join(cache, 'last.json'), 'utf8')
    await ran([], { cache, inputs: ['/no/such/file'] })
    await ran([MAIL], { cache, keep: false })
    expect(await readFile(join(cache, 'last.json'), 'utf8')).toBe(before)
  })

  it('is told once, and is no failure, where it cannot be written', async () => {
    const file = join(folder, 'a-file')
    await writeFile(file, '')
    const { code, written, told } = await ran([POST], { cache: join(file, 'below') })
    expect(code).toBe(0)
    expect(written).toContain('Norway reject')
    expect(told).toMatch(/^demarche: .*last\.json: the ledger could not be kept .* set DEMARCHE_CACHE .*\n$/)
  })

  it.skipIf(getuid?.() === 0)('so it is in a folder that may not be written', async () => {
    const cache = await mkdtemp(join(folder, 'locked-'))
    await chmod(cache, 0o500)
    expect((await ran([POST], { cache })).code).toBe(0)
  })
})

describe('bad input', () => {
  it('the same report twice is told once and kept once', async () => {
    const { code, told } = await ran([POST, { ...POST, id: 'again' }])
    expect(code).toBe(0)
    expect(told).toMatch(/^demarche: again: is the same report as post; it is kept once\n$/)
    expect(await ledgerOf([POST, { ...POST, id: 'again' }])).toEqual(await ledgerOf([POST]))
  })

  it('the same text under two outlets is never called agreed', async () => {
    const text = Array.from({ length: 12 }, () => 'Norway rejected the offer of Chad.').join('\n')
    const ledger = await ledgerOf([
      { ...POST, text },
      { ...MAIL, text },
    ])
    const shared = ledger.claims.filter(({ outlets }) => outlets === 2)
    for (const { agreement, origins } of shared) expect([agreement, origins]).toEqual(['single', 1])
    expect(ledger.claims.filter(({ agreement }) => agreement === 'corroborated')).toEqual([])
  })

  it('a corrected version of a report is another article of the same outlet', async () => {
    const corrected = {
      ...POST,
      id: 'corrected',
      text: `${POST.text}\nCorrection: an earlier version had no last line.`,
    }
    const { code, written } = await ran([POST, corrected])
    expect(code).toBe(0)
    const ledger = await ledgerOf([POST, corrected])
    expect(ledger.articles).toHaveLength(2)
    for (const { outlets, agreement } of ledger.claims) expect([outlets, agreement]).toEqual([1, 'single'])
    expect(written).toContain('The Harbour Post (')
  })

  it('a report without date, outlet or title', async () => {
    const { code, written } = await ran([{ id: 'bare', text: 'Norway rejected the offer of Chad.' }])
    expect(code).toBe(0)
    expect(written).toMatch(/bare +undated/)
  })

  it('a story of one report', async () => {
    const { code, written } = await ran([POST])
    expect(code).toBe(0)
    expect(written).toMatch(/1 report · \d+ claims?: 0 agreed/)
    expect(written).toMatch(/^ {2}Told /m)
  })

  it('reports in the wrong order give the same claims', async () => {
    const [forth, back] = [await ledgerOf([POST, MAIL]), await ledgerOf([MAIL, POST])]
    expect(back.claims).toEqual(forth.claims)
    expect(back.stories).toEqual(forth.stories)
    expect(back.positions).toEqual(forth.positions)
  })

  it('a judgement on words that were edited away is kept, and shown as orphaned', async () => {
    const judgements = join(folder, 'orphaned.jsonl')
    const [article] = (await ledgerOf([POST])).articles
    const record = article?.records[0]
    if (!article || !record) throw new Error('nothing to judge')
    const judgement = newJudgement({
      kind: 'wrong', members: [memberRef(article, record)], words: [record.evidence], label: null, by: 'desk', at: '2024-05-08T10:00:00Z',
    }) // biome-ignore format: one row reads best
    if (judgement instanceof Fault) throw judgement
    await judgementsFile(judgements).add(judgement)
    const edited = { ...POST, text: 'Chad condemned Norway.\n' }
    const before = await ledgerOf([POST], { judgements })
    expect(before.judgements.map(({ state }) => state)).toEqual(['applied'])
    expect(before.claims.flatMap(({ members }) => members)).not.toContain(memberRef(article, record))
    const { code, written } = await ran([edited], { judgements })
    expect(code).toBe(0)
    expect(written).toMatch(
      /JUDGEMENTS WITHOUT THEIR WORDS \(1\)\n {2}wrong, by desk: “Norway rejected the offer of Chad/,
    )
  })

  it('a line of the judgements that cannot be read is told, and all else is printed', async () => {
    const judgements = join(folder, 'damaged.jsonl')
    await writeFile(judgements, 'oops\n')
    const { code, written, told } = await ran([POST], { judgements })
    expect(code).toBe(1)
    expect(told).toMatch(/damaged\.jsonl: line 1 is not a judgement/)
    expect(written).toContain('Norway reject')
  })

  it('a report in another language is named, and is in no story', async () => {
    const { code, written, told } = await ran([POST, { id: 'ru', text: 'Министр встретился с посланником в Женеве.' }])
    expect(code).toBe(1)
    expect(told).toMatch(/ru: is in Russian and was left unread/)
    expect(written).toMatch(/1 report ·/)
  })

  it('a thousand copies of a report make one claim of each sentence', { timeout: 60_000 }, async () => {
    const copies = Array.from({ length: 1000 }, (_, at) => ({ ...POST, id: `${at}`, outlet: `Paper ${at}` }))
    const { code, written } = await ran(copies)
    expect(code).toBe(0)
    expect(written).toMatch(/1000 reports/)
    expect(written).toMatch(/and 988 more reports: --all/)
    for (const line of written.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80)
  })
})
