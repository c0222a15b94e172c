import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TABLE_NAMES } from '../export/export-names.js'
import { testLedger } from '../export/test-ledger.js'
import { Fault } from '../model/fault.js'
import { run } from './program.js'
import { testEffects } from './test-effects.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-export-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function exported(argv: readonly string[], options: Parameters<typeof testEffects>[0] = {}) {
  const effects = testEffects({ store: await testLedger(), ...options })
  const code = await run(['export', ...argv], '1.2.3', effects)
  return { code, written: effects.written(), told: effects.told() }
}

describe('demarche export', () => {
  it('writes one table to standard output', async () => {
    const { code, written, told } = await exported(['csv', '--table', 'stories'])
    expect([code, told]).toEqual([0, ''])
    expect(parse(written)).toHaveLength(3)
  })

  it('writes a file a table into a folder, which it makes', async () => {
    const place = join(folder, 'new', 'tables')
    expect(await exported(['csv', '-o', place])).toEqual({ code: 0, written: '', told: '' })
    expect(readdirSync(place).sort()).toEqual(TABLE_NAMES.map((name) => `${name}.csv`).sort())
    expect(parse(readFileSync(join(place, 'articles.csv')))).toHaveLength(4)
  })

  it('writes one table into a file, in the place of what stood there', async () => {
    const file = join(folder, 'claims.jsonl')
    writeFileSync(file, 'old')
    expect((await exported(['jsonl', '--table', 'claims', '-o', file])).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/^\{"id":/)
    expect(readdirSync(folder)).toEqual(['claims.jsonl'])
  })

  it.each([
    ['events', /^Event ID\tEvent Date\t/],
    ['annotations', /^\{"@context": /],
    ['actor-graph', /^<\?xml [\s\S]*?<graph id="actors"/],
    ['condition-graph', /^<\?xml [\s\S]*?<graph id="conditions"/],
    ['brief', /^# /],
  ])('writes %s', async (format, beginning) => {
    const { code, written, told } = await exported([format])
    expect([code, told]).toEqual([0, ''])
    expect(written).toMatch(beginning)
    const file = join(folder, 'file')
    await exported([format, '-o', file])
    expect(readFileSync(file, 'utf8')).toBe(written)
  })

  it.each([
    [['events', '--table', 'records'], 'events: has no tables; leave --table out'],
    [['csv'], 'csv: is a file a table; name a folder with --output'],
    [['jsonl', '-o', '-'], 'jsonl: is a file a table'],
  ])('%j is told what to do', async (argv, says) => {
    const { code, written, told } = await exported(argv)
    expect([code, written]).toEqual([1, ''])
    expect(told).toContain(says)
  })

  it('says how far it is on the terminal, unless what is exported stands there', async () => {
    const file = join(folder, 'stories.csv')
    const onTerminal = { isTerminal: true, tick: 3000 }
    expect((await exported(['csv', '--table', 'records', '-o', file], onTerminal)).told).toMatch(/\[#+\] {2}3\/3/)
    expect((await exported(['csv', '--table', 'records'], onTerminal)).told).toBe('')
  })

  it('does not write Parquet to a terminal', async () => {
    const argv = ['parquet', '--table', 'claims']
    const { code, written, told } = await exported(argv, { isTerminal: true })
    expect([code, written]).toEqual([1, ''])
    expect(told).toContain('parquet: is not for a terminal; name a file with --output, or pipe it on')
    expect((await exported(argv)).written).toMatch(/^PAR1.*PAR1$/s)
  })

  it('writes what filters leave, in the grammar of questions', async () => {
    const { code, written } = await exported(['csv', '--table', 'records', '--type', 'aid,consult', '--outlet', 'Beta'])
    expect(code).toBe(0)
    expect(parse(written, { columns: true })).toMatchObject([{ type: 'CONSULT', outlet: 'Beta' }])
  })

  it.each([
    [['--type', 'war'], 2, 'type "war": is no type'],
    [['--stance', 'offers'], 2, 'stance: records cannot be narrowed by this'],
    [['--story', 'nowhere'], 1, 'nowhere: nothing in the ledger has this reference'],
  ])('%j: says what is wrong with a filter', async (filter, exit, says) => {
    const { code, written, told } = await exported(['csv', '--table', 'records', ...filter])
    expect([code, written]).toEqual([exit, ''])
    expect(told).toContain(says)
  })

  it.each([[['pdf']], [['csv', '--table', 'people']], [[]]])('%j is wrong usage', async (argv) =>
    expect((await exported(argv)).code).toBe(2),
  )

  it('leaves nothing when it is stopped, and what stood there as it was', async () => {
    const file = join(folder, 'records.csv')
    writeFileSync(file, 'old')
    const { code } = await exported(['csv', '--table', 'records', '-o', file], { signal: AbortSignal.abort() })
    expect(code).toBe(130)
    expect(readdirSync(folder)).toEqual(['records.csv'])
    expect(readFileSync(file, 'utf8')).toBe('old')
  })

  it('leaves nothing when the ledger fails on the way', async () => {
    const store = await testLedger()
    const fault = Fault.of('database-damaged', { file: 'x.db', reason: 'page 7' })
    const failing = { ...store, articles: { ...store.articles, readings: () => Promise.reject(fault) } }
    const { code, told } = await exported(['csv', '-o', folder], { store: failing })
    expect([code, readdirSync(folder)]).toEqual([1, []])
    expect(told).toContain('x.db: the database is damaged')
  })

  it('says why a place cannot be written', async () => {
    const [file, inside] = [join(folder, 'file'), join(folder, 'folder')]
    writeFileSync(file, '')
    mkdirSync(inside)
    const reasonOf = async (...argv: readonly string[]) => {
      const { code, told } = await exported(argv)
      return [code, /\((.*?)\)/.exec(told)?.[1]]
    }
    expect(await reasonOf('csv', '--table', 'claims', '-o', inside)).toEqual([1, 'it is a folder'])
    expect(await reasonOf('csv', '-o', file)).toEqual([1, 'a file stands where a folder is meant'])
    expect(await reasonOf('csv', '--table', 'claims', '-o', join(folder, 'no', 'claims.csv'))).toEqual([1, 'there is no such folder']) // biome-ignore format: one line reads best
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder'])
  })

  it.skipIf(!existsSync('/dev/full'))('tells a full disk', async () => {
    const { code, told } = await exported(['csv', '--table', 'records', '-o', '/dev/full'])
    expect(code).toBe(1)
    expect(told).toContain('/dev/full: cannot be written (the disk is full)')
  })

  it('is silent when nobody reads it to the end', async () =>
    expect(await exported(['csv', '--table', 'records'], { closesAfter: 0 })).toMatchObject({ code: 0, told: '' }))
})
