import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillLedger } from '../test-readings.js'
import { MIGRATIONS } from './migrations/migrations.js'
import { openLedger } from './open-ledger.js'

const page = readFileSync(new URL('../../../docs/database.md', import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'demarche-docs-'))
const file = join(folder, 'demarche.db')
let database: Sqlite.Database
beforeAll(async () => {
  const store = await openLedger(file)
  await fillLedger(store)
  await store.close()
  database = new Sqlite(file, { readonly: true })
})
afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

/** Tables and views with their columns; without those in which SQLite keeps its full text. */
function schema(): ReadonlyMap<string, readonly string[]> {
  const empty = new Sqlite(':memory:')
  for (const { sql } of MIGRATIONS) empty.exec(sql)
  const tables = empty.pragma('table_list') as readonly { name: string; type: string }[]
  const told = tables.filter(({ name, type }) => type !== 'shadow' && !name.startsWith('sqlite_'))
  const columns = (name: string) =>
    (empty.pragma(`table_info(${name})`) as readonly { name: string }[]).map((one) => one.name)
  return new Map(told.map(({ name }) => [name, columns(name)]))
}

/** Tables and views of the page, with what stands in the first column of their tables. */
function documented(): ReadonlyMap<string, readonly string[]> {
  const sections = page
    .split(/^### /m)
    .slice(1)
    .map((section) => section.split(/^## /m)[0] ?? '')
  return new Map(
    sections.map((section) => {
      const cells = [...section.matchAll(/^\| (`[^|]*)\|/gm)].map(([, cell = '']) => cell)
      return [
        section.split('\n')[0] ?? '',
        cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)),
      ]
    }),
  )
}

const queries = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql = '']) => sql.trim())

describe('docs/database.md', () => {
  it('has every table and view, and no other', () => {
    expect([...documented().keys()].toSorted()).toEqual([...schema().keys()].toSorted())
  })

  it.each([...schema()])('has every column of %s once, and no other', (name, columns) => {
    expect(documented().get(name)?.toSorted()).toEqual(columns.toSorted())
  })

  it('has questions', () => expect(queries.length).toBeGreaterThanOrEqual(12))

  it.each(queries)('answers: %s', (sql) => expect(database.prepare(sql).all()).not.toEqual([]))

  it('is right about where offsets can be cut by substr', () => {
    const cut = database.prepare<[], { id: string; same: number }>('SELECT a.id, min(substr(a.text, r.start + 1, r."end" - r.start) = r.evidence) AS same FROM articles a JOIN records r ON r.article = a.id GROUP BY a.id ORDER BY a.id') // biome-ignore format: one line reads best
    // "delta" has an emoji.
    expect(cut.all()).toEqual([{ id: 'alpha', same: 1 }, { id: 'beta', same: 1 }, { id: 'delta', same: 0 }, { id: 'gamma', same: 1 }]) // biome-ignore format: one line reads best
  })
})
