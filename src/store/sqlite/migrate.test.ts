import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fillLedger, READINGS } from '../test-readings.js'
import { APPLICATION_ID, migrate, versionOf } from './migrate.js'
import { MIGRATIONS, type Migration } from './migrations/migrations.js'
import { openLedger } from './open-ledger.js'
import { ledgerRows } from './test-rows.js'

const LAST = MIGRATIONS.length
const LATER: Migration = {
  version: LAST + 1,
  sql: 'ALTER TABLE articles ADD COLUMN mood TEXT; UPDATE articles SET mood = outlet',
}
const LATEST: Migration = { version: LAST + 2, sql: 'CREATE TABLE moods (mood TEXT) STRICT' }
const BROKEN: Migration = {
  version: LAST + 1,
  sql: 'ALTER TABLE articles ADD COLUMN mood TEXT; DELETE FROM articles; SELECT nothing',
}

let folder = ''
let file = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-migrate-'))
  file = join(folder, 'demarche.db')
  const store = await openLedger(file)
  await fillLedger(store)
  await store.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

function withDatabase<Result>(work: (database: Database) => Result, path = file): Result {
  const database = new Sqlite(path)
  try {
    return work(database)
  } finally {
    database.close()
  }
}

const copies = (): readonly string[] => readdirSync(folder).filter((name) => name.includes('.before-'))

describe('migrations', () => {
  it('are in order, one version a step', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, at) => at + 1))
  })

  it('bring a ledger up, and leave a copy of each version before, for its owner alone', () => {
    const before = ledgerRows(file)
    withDatabase((database) => {
      migrate(database, file, [...MIGRATIONS, LATER, LATEST])
      expect(versionOf(database, file, [...MIGRATIONS, LATER, LATEST])).toBe(LAST + 2)
      expect(database.prepare("SELECT mood FROM articles WHERE id = 'alpha'").pluck().get()).toBe('alpha')
    })
    expect(copies()).toEqual([`demarche.db.before-${LAST + 1}`, `demarche.db.before-${LAST + 2}`])
    for (const copy of copies()) expect(statSync(join(folder, copy)).mode & 0o777).toBe(0o600)
    const copy = `${file}.before-${LAST + 1}`
    expect(ledgerRows(copy)).toEqual(before)
    withDatabase((database) => {
      expect(database.pragma('application_id', { simple: true })).toBe(APPLICATION_ID)
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    }, copy)
  })

  it('are not made twice, and a ledger that is made anew needs no copy', () => {
    withDatabase((database) => {
      for (let time = 0; time < 2; time++) migrate(database, file, [...MIGRATIONS, LATER])
    })
    expect(copies()).toHaveLength(1)
    withDatabase((database) => migrate(database, 'new', [...MIGRATIONS, LATER]), join(folder, 'new.db'))
    expect(copies().filter((name) => name.startsWith('new'))).toEqual([`new.db.before-${LAST + 1}`])
  })

  it('that fail leave the version before as it was, and no copy', async () => {
    const before = ledgerRows(file)
    for (let time = 0; time < 2; time++)
      expect(() => withDatabase((database) => migrate(database, file, [...MIGRATIONS, BROKEN]))).toThrow('nothing')
    expect(copies()).toEqual([])
    expect(ledgerRows(file)).toEqual(before)
    const store = await openLedger(file)
    expect(await store.articles.count()).toBe(READINGS.length)
    await store.close()
  })

  it('never write over a copy', () => {
    writeFileSync(`${file}.before-${LAST + 1}`, 'of an earlier try')
    writeFileSync(`${file}.before-${LAST + 1}.part`, 'of one that was killed')
    withDatabase((database) => migrate(database, file, [...MIGRATIONS, LATER]))
    expect(copies()).toEqual([`demarche.db.before-${LAST + 1}`, `demarche.db.before-${LAST + 1}.1`])
    expect(statSync(`${file}.before-${LAST + 1}`).size).toBe(17)
  })

  it('wait for another process that migrates, and find nothing left to do', () => {
    withDatabase((first) =>
      withDatabase((second) => {
        // The second has looked before the first was done: it looks again when it has the lock.
        const migrations = [...MIGRATIONS, { ...LATER, get sql() { migrate(second, file, MIGRATIONS); return LATER.sql } }] // biome-ignore format: one line reads best
        migrate(first, file, migrations)
        migrate(second, file, [...MIGRATIONS, LATER])
      }),
    )
    expect(copies()).toHaveLength(1)
  })
})
