import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ledger, ledgerSchema } from '../model/ledger.js'
import { brief } from './brief.js'
import { read } from './read.js'
import { type ShowOptions, show } from './show.js'
import { testEffects } from './test-effects.js'
import { ENGINE, lines, MAIL, POST } from './test-reports.js'

let folder = ''
let cache = ''
let ledger: Ledger
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-show-'))
  cache = join(folder, 'cache')
  const effects = testEffects({ standardInput: lines(POST, MAIL), engine: ENGINE, cache })
  await brief({ ...SHOW, form: 'json', story: null, all: false, inputs: ['-'], keep: true }, effects)
  ledger = ledgerSchema.parse(JSON.parse(effects.written()))
})
afterAll(() => rm(folder, { recursive: true }))

const SHOW: ShowOptions = {
  reference: '',
  inputs: [],
  actors: [],
  judgements: '/no/judgements',
  keep: true,
  json: false,
  db: null,
}

async function shown(options: Partial<ShowOptions>, from = cache, standardInput = '') {
  const effects = testEffects({ standardInput, engine: ENGINE, cache: from })
  const code = await show({ ...SHOW, ...options }, effects)
  return { code, written: effects.written(), told: effects.told() }
}

const record = () => ledger.articles[0]?.records[0]
const claim = () => ledger.claims[0]

describe('show', () => {
  it('opens a claim at the words of every report, from the ledger that was kept', async () => {
    const { code, written, told } = await shown({ reference: claim()?.id.slice(0, 6) ?? '' })
    expect([code, told]).toEqual([0, ''])
    expect(written).toContain(`claim ${claim()?.id}`)
    expect(written).toMatch(/The Harbour Post · 6 May 2024 · post, line 1:1 of the text/)
    expect(written).toMatch(/Norway rejected the offer of Chad\.\n +╌+━━━━━━━━╌+\n/)
  })

  it('opens a record by its id and by both ids', async () => {
    const [article] = ledger.articles
    const one = await shown({ reference: record()?.id ?? '' })
    const both = await shown({ reference: `${article?.id.slice(0, 5)}#${record()?.id}` })
    expect(one.written).toContain(`record ${record()?.id}`)
    expect(one.written).toMatch(/why +demarche explain post --record/)
    expect(both).toEqual(one)
  })

  it('gives the same as data', async () => {
    const data = JSON.parse((await shown({ reference: record()?.id ?? '', json: true })).written)
    expect(data).toEqual({ kind: 'record', article: ledger.articles[0]?.id, record: record() })
    const other = JSON.parse((await shown({ reference: claim()?.id ?? '', json: true })).written)
    expect(other).toEqual({ kind: 'claim', claim: claim() })
  })

  it('names line and column of the file, its header counted', async () => {
    const path = join(folder, 'report.txt')
    await writeFile(path, 'Title: A refusal\nOutlet: The Pier\n\nA first line.\nNorway rejected the offer of Chad.\n')
    const effects = testEffects({ engine: ENGINE, cache: join(folder, 'other') })
    await read({ inputs: [path], actors: [], json: true, keep: true }, effects)
    const { articles } = ledgerSchema.parse(JSON.parse(effects.written()))
    const reference = articles[0]?.records[0]?.id ?? ''
    const found = (written: string): string => written.replace(/\s+/g, ' ')
    expect(found((await shown({ reference }, join(folder, 'other'))).written)).toContain(`${path}:5:1`)
    await writeFile(path, 'edited since')
    expect(found((await shown({ reference }, join(folder, 'other'))).written)).toMatch(/report\.txt, line 2:1 /)
  })

  it('reads the reports that are named', async () => {
    const { code, written } = await shown(
      { reference: record()?.id ?? '', inputs: ['-'], keep: false },
      'off',
      lines(POST),
    )
    expect(code).toBe(0)
    expect(written).toContain('Norway rejected')
  })

  it.each([
    ['nothing has it', 'zzzzz', /^demarche: zzzzz: nothing in the ledger has this reference; .*\n$/],
    ['several begin so', '', /^demarche: : several references begin so; give more of it: \w+ \(\w+: .*\n$/],
  ])('says so where %s', async (_, reference, says) => {
    const { code, written, told } = await shown({ reference })
    expect([code, written]).toEqual([1, ''])
    expect(told).toMatch(says)
  })

  it('names what begins nearly so', async () => {
    const id = claim()?.id ?? ''
    const { told } = await shown({ reference: `${id.slice(0, 4)}!` })
    expect(told).toContain(`${id.slice(0, 4)} (`)
  })

  it('says what to do where no ledger is kept, none is to be kept, or it is damaged', async () => {
    expect((await shown({ reference: 'abcd' }, join(folder, 'empty'))).told).toMatch(
      /no ledger is kept here; run "demarche brief/,
    )
    expect((await shown({ reference: 'abcd' }, 'off')).told).toMatch(
      /^demarche: DEMARCHE_CACHE=off: no ledger is kept here/,
    )
    await writeFile(join(folder, 'last.json'), '{"format":')
    const { code, told } = await shown({ reference: 'abcd' }, folder)
    expect(code).toBe(1)
    expect(told).toMatch(/last\.json: the ledger that was kept cannot be read; run "demarche brief/)
  })
})
