import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Kysely, type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashId } from '../../../model/id.js'
import type { Filter } from '../../questions.js'
import { sqliteDialect } from '../../sqlite/dialect.js'
import { addHasTerms, sqliteFullText } from '../../sqlite/full-text.js'
import { openLedger } from '../../sqlite/open-ledger.js'
import { fillLedger } from '../../test-readings.js'
import type { Tables } from '../tables.js'
import { conditionsOf, type Narrowing } from './narrowing.js'
import { recordNarrowings } from './record-narrowings.js'
import { sentenceNarrowings } from './search.js'
import { storyNarrowings } from './stories.js'

const folder = mkdtempSync(join(tmpdir(), 'demarche-narrowings-'))
let db: Kysely<Tables>

beforeAll(async () => {
  const file = join(folder, 'demarche.db')
  const store = await openLedger(file)
  await fillLedger(store)
  await store.close()
  const database = new Sqlite(file, { readonly: true })
  addHasTerms(database)
  db = new Kysely({ dialect: sqliteDialect({ database, file, patience: 0 }) })
})
afterAll(async () => {
  await db.destroy()
  rmSync(folder, { recursive: true })
})

const keysIn = async (query: RawBuilder<unknown>) =>
  (await (query as RawBuilder<{ key: unknown }>).execute(db)).rows.map(({ key }) => key)

/** A ledger for a test is too small to be walked through; a large one is searched either way. */
describe('narrowings are the same by key as on a walk', () => {
  const same = async (narrowings: readonly Narrowing[] | null, key: RawBuilder<unknown>, from: RawBuilder<unknown>) => {
    expect(narrowings).toHaveLength(1)
    for (const { keys, passes } of narrowings ?? []) {
      const walked = await keysIn(sql`select ${key} as key from ${from} where ${passes} order by key`)
      expect(walked).not.toEqual([])
      expect(await keysIn(sql`select ${key} as key from ${from} where ${key} in (${keys}) order by key`)).toEqual(
        walked,
      )
    }
  }

  it.each<Filter>([
    { actor: ['TCD'] }, { actor: ['Chad', 'Peru'] }, { speaker: ['ase lie'] }, { recipient: ['NATO', 'LAO'] }, { speaker: ['NOR'] }, { agreement: ['conflicting'] },
    { agreement: ['single', 'corroborated'] }, { outlet: ['alpha', 'gamma'] }, { story: [hashId('alpha').slice(0, 5)] }, { text: '"open the strait" chad' }, { text: 'sail*' },
  ])('of records: %j', async (filter) =>
    same(await recordNarrowings(db, filter, sqliteFullText), sql`records.number`, sql`records`),
  ) // biome-ignore format: one line reads best

  it.each<Filter>([
    { actor: ['PER'] }, { actor: ['NATO'] }, { outlet: ['gamma'] }, { story: [hashId('gamma')] }, { text: 'Norway' }, { text: 'strait' },
  ])('of stories: %j', async (filter) =>
    same(await storyNarrowings(db, filter, sqliteFullText), sql`stories.id`, sql`stories`),
  ) // biome-ignore format: one line reads best

  it.each<Filter>([
    { story: [hashId('alpha')] },
    { since: '2031-02-12', until: '2031-02-12' },
  ])('of sentences: %j', async (filter) => same(await sentenceNarrowings(db, filter), sql`found.number`, sql`(select number from sentences) found`)) // biome-ignore format: one line reads best
})

describe('conditionsOf', () => {
  const numbers = (most: number): Narrowing => ({
    keys: sql`with recursive n (key) as (select 1 union all select key + 1 from n where key < ${most}) select key from n`,
    passes: sql`records.number <= ${most}`,
  })
  const byKey = async (...narrowings: readonly Narrowing[]) =>
    (await conditionsOf(db, sql`records.number`, narrowings)).map((condition) => condition.compile(db).sql.includes(' in (')) // biome-ignore format: one line reads best

  it.each([
    ['one that few pass', [2500], [true]],
    ['one that many pass', [2501], [false]],
    ['the one of several that the fewest pass', [9000, 8000, 20000], [false, true, false]],
    ['several that many pass', [10001, 20000], [false, false]],
    ['none', [], []],
  ])('looks up keys of %s', async (_, counts, looked) => expect(await byKey(...counts.map(numbers))).toEqual(looked))
})
