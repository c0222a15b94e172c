import Sqlite from 'better-sqlite3'

/** What tells of runs and times, and so differs between ledgers that say the same. */
const OF_RUNS = new Set([
  'runs',
  'changes',
  'articles.run',
  'articles.added',
  'stories.changed',
  'failures.run',
  'failures.at',
])

/** All rows of the tables of a ledger, in order of their keys, without what tells of runs and times. */
export function ledgerRows(file: string): Readonly<Record<string, readonly object[]>> {
  const database = new Sqlite(file, { readonly: true })
  try {
    const tables = database.pragma('table_list') as readonly { name: string; type: string; schema: string }[]
    const wanted = tables.filter(
      ({ name, type }) => type === 'table' && !name.startsWith('sqlite_') && !OF_RUNS.has(name),
    )
    return Object.fromEntries(wanted.map(({ name }) => [name, rowsOf(database, name)]))
  } finally {
    database.close()
  }
}

function rowsOf(database: Sqlite.Database, table: string): readonly object[] {
  const columns = database.pragma(`table_info(${table})`) as readonly { name: string; pk: number }[]
  const told = columns.filter(({ name }) => !OF_RUNS.has(`${table}.${name}`)).map(({ name }) => `"${name}"`)
  const key = columns
    .filter(({ pk }) => pk > 0)
    .toSorted((a, b) => a.pk - b.pk)
    .map(({ name }) => `"${name}"`)
  return database.prepare(`SELECT ${told} FROM ${table} ORDER BY ${key}`).all() as readonly object[]
}
