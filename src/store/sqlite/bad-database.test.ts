import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashId } from '../../model/id.js'
import { reconcile } from '../../reconcile/reconcile.js'
import { AT, entriesOf, fillLedger, READINGS } from '../test-readings.js'
import { openLedger } from './open-ledger.js'

const IDS = READINGS.map(({ ledger }) => ledger.id)
let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-bad-'))
  file = join(folder, 'demarche.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A ledger of the readings, closed. */
async function filled(): Promise<void> {
  const store = await openLedger(file)
  await fillLedger(store)
  await store.close()
}

/** Changes the file by SQL, as another program would. */
function change(sql: string, path = file): void {
  const database = new Sqlite(path)
  database.exec(sql)
  database.close()
}

/** Writes over the file from `start` on. */
function overwrite(path: string, start: number, length: number): void {
  const handle = openSync(path, 'r+')
  writeSync(handle, Buffer.alloc(length, 0xa5), 0, length, start)
  closeSync(handle)
}

describe('a file that is no ledger of this program', () => {
  it.each<[string, () => void | Promise<void>, string, RegExp]>([
    ['text', () => writeFileSync(file, 'The envoys met on Monday.\n'.repeat(50)), 'database-foreign', /not a Démarche database \(file is not a database\)/],
    ['short text', () => writeFileSync(file, 'no'), 'database-foreign', /name another file with --db$/],
    ["another program's database", () => change('CREATE TABLE photos (id)'), 'database-foreign', /the tables of another program/],
    ["another program's empty database", () => change('PRAGMA user_version = 3'), 'database-foreign', /tables of another program/],
    ['a folder', () => void mkdirSync(file), 'database-unwritable', /cannot be opened or written \(it is a folder\)/],
    ['of a newer version', async () => { await filled(); change('PRAGMA user_version = 99') }, 'database-newer', /newer version of the program \(schema 99, this one knows 1\)/],
  ])('%s: says so and leaves it as it is', async (_, make, code, says) => {
    await make()
    const isFile = statSync(file).isFile()
    const before = isFile && readFileSync(file)
    for (const readOnly of [false, true]) {
      await expect(openLedger(file, { readOnly })).rejects.toMatchObject({ code, message: expect.stringMatching(says) })
      await expect(openLedger(file, { readOnly })).rejects.toMatchObject({ details: { file } })
    }
    expect(isFile && readFileSync(file)).toEqual(before)
    // SQLite leaves an empty log beside a file that was only read.
    expect(readdirSync(folder).filter((name) => !/-(?:wal|shm)$/.test(name))).toEqual(['demarche.db'])
  }) // biome-ignore format: a table

  it.each([
    ['a folder that is not there', () => join(folder, 'none', 'demarche.db'), /\(its folder is not there\)/],
    ['below a file', () => join(folder, 'text', 'demarche.db'), /\(its folder is a file\)/],
    ['too long a name', () => join(folder, 'x'.repeat(300)), /\(the name is too long\)/],
  ])('%s', async (_, path, says) => {
    writeFileSync(join(folder, 'text'), '')
    await expect(openLedger(path())).rejects.toMatchObject({ code: 'database-unwritable', message: expect.stringMatching(says) }) // biome-ignore format: one line reads best
    await expect(openLedger(path(), { readOnly: true })).rejects.toMatchObject({ code: 'database-missing' })
  })

  it('an empty file becomes a ledger, but not for questions', async () => {
    writeFileSync(file, '')
    await expect(openLedger(file, { readOnly: true })).rejects.toMatchObject({ code: 'database-missing' })
    expect(statSync(file).size).toBe(0)
    await filled()
    const store = await openLedger(file, { readOnly: true })
    expect(await store.articles.count()).toBe(READINGS.length)
    await store.close()
  })
})

describe('a ledger for questions', () => {
  it('takes nothing', async () => {
    await filled()
    const store = await openLedger(file, { readOnly: true })
    await expect(store.runs.begin('add', AT)).rejects.toMatchObject({ code: 'database-unwritable' })
    expect(await store.articles.readings(IDS)).toEqual(READINGS)
    await store.close()
  })
})

describe('a ledger that another program has locked', () => {
  const lock = () => {
    const other = new Sqlite(file)
    other.exec('BEGIN IMMEDIATE')
    return other
  }

  it('is waited for, then told as busy, and can be written again', async () => {
    const store = await openLedger(file, { patience: 60 })
    const run = await store.runs.begin('add', AT)
    const other = lock()
    const [entry] = entriesOf(READINGS, run)
    if (entry === undefined) throw new Error('no entry')
    const start = performance.now()
    await expect(store.articles.add(entry)).rejects.toMatchObject({ code: 'database-busy', message: expect.stringContaining('another program') }) // biome-ignore format: one line reads best
    expect(performance.now() - start).toBeGreaterThan(55)
    // What is there can be read meanwhile.
    expect(await store.articles.count()).toBe(0)
    other.exec('COMMIT')
    await store.articles.add(entry)
    expect(await store.articles.count()).toBe(1)
    other.close()
    await store.close()
  })

  it('is written once the other is done', async () => {
    const store = await openLedger(file)
    const run = await store.runs.begin('add', AT)
    const other = lock()
    const [entry] = entriesOf(READINGS, run)
    setTimeout(() => other.exec('ROLLBACK'), 80)
    if (entry !== undefined) await store.articles.add(entry)
    expect(await store.articles.count()).toBe(1)
    other.close()
    await store.close()
  })

  it('cannot be made meanwhile', async () => {
    change('CREATE TABLE x (y); DROP TABLE x')
    const other = lock()
    await expect(openLedger(file, { patience: 60 })).rejects.toMatchObject({ code: 'database-busy' })
    other.close()
    await filled()
  })

  it.each<[string, number, number, 'taken over' | 'busy']>([
    ['at work', process.ppid, 0, 'busy'],
    ['gone', 2 ** 22 + 7, 0, 'taken over'],
    ['silent for two minutes', process.ppid, 120_000, 'taken over'],
  ])('by the run of a process that is %s', async (_, pid, silence, expected) => {
    const store = await openLedger(file)
    const run = await store.runs.begin('add reports.jsonl', AT)
    change(`UPDATE runs SET process = ${pid}, heartbeat = '${new Date(Date.now() - silence).toISOString()}'`)
    const next = store.runs.begin('add', AT)
    if (expected === 'busy') {
      await expect(next).rejects.toMatchObject({ code: 'database-busy', message: expect.stringMatching(/"demarche add reports\.jsonl" \(process \d+ on .+, since 2031/) }) // biome-ignore format: one line reads best
    } else {
      await next
      expect((await store.runs.list(5)).find(({ id }) => id === run)).toMatchObject({ outcome: 'failed' })
    }
    await store.close()
  })
})

describe('a damaged ledger', () => {
  /** Reads and writes all there is, until something is wrong. */
  async function use(): Promise<void> {
    const store = await openLedger(file)
    try {
      const run = await store.runs.begin('add', AT)
      const readings = await store.articles.readings(IDS)
      for (const entry of entriesOf(READINGS, run)) await store.articles.add(entry)
      await store.stories.pending()
      await store.stories.put(reconcile(readings), [hashId('alpha'), hashId('gamma')], [])
      for await (const _ of store.stories.all(10));
    } finally {
      await store.close()
    }
  }

  it.each<[string, () => void]>([
    ['cut off', () => truncateSync(file, 20 * 4096)],
    ['cut off within a page', () => truncateSync(file, 20 * 4096 + 700)],
    ['overwritten in the middle', () => overwrite(file, 4096, 40 * 4096)],
    ['overwritten after its header', () => overwrite(file, 100, 8000)],
    ['emptied, with its log beside it', () => { writeFileSync(`${file}-wal`, 'log'); truncateSync(file, 0) }],
  ])('%s: is told as damaged, with what to do', async (_, damage) => {
    await filled()
    damage()
    await expect(use()).rejects.toMatchObject({ code: 'database-damaged', message: expect.stringMatching(/copy it away with its -wal file.*\.recover/) }) // biome-ignore format: one line reads best
  }) // biome-ignore format: a table

  it('whose first page is lost is no ledger any longer', async () => {
    await filled()
    overwrite(file, 0, 4096)
    await expect(use()).rejects.toMatchObject({ code: 'database-foreign' })
  })

  it.each([0.3, 0.6, 0.95])(
    'whose log is damaged from %d of it on has what was written before that, and takes the rest again',
    async (part) => {
      const store = await openLedger(file)
      await fillLedger(store)
      // As a process that was killed leaves it.
      const [main, log] = [readFileSync(file), readFileSync(`${file}-wal`)]
      await store.close()
      writeFileSync(file, main)
      writeFileSync(`${file}-wal`, log)
      overwrite(`${file}-wal`, Math.floor(log.length * part), 500)
      const again = await openLedger(file)
      const known = await again.articles.readings(IDS)
      expect(known).toEqual(READINGS.slice(0, known.length))
      await fillLedger(again)
      expect(await again.articles.readings(IDS)).toEqual(READINGS)
      await again.close()
      const database = new Sqlite(file)
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
      database.close()
    },
  )
})

describe('an address that has another text', () => {
  it('has the version before it', async () => {
    const store = await openLedger(file)
    const run = await store.runs.begin('add', AT)
    const [first] = READINGS
    if (first === undefined) throw new Error('no reading')
    const version = (id: string, url: string | null) => ({ ...first, ledger: { ...first.ledger, id, url } })
    const there = 'https://a.example/1'
    const versions = [
      version('v1', there),
      version('other', 'https://a.example/2'),
      version('v2', there),
      version('none', null),
      version('v3', there),
    ]
    for (const entry of entriesOf(versions, run)) await store.articles.add(entry)
    await store.close()
    const database = new Sqlite(file, { readonly: true })
    expect(database.prepare('SELECT id, earlier FROM articles ORDER BY number').raw().all()).toEqual([
      ['v1', null], ['other', null], ['v2', 'v1'], ['none', null], ['v3', 'v2'],
    ]) // biome-ignore format: a table
    database.close()
  })
})
