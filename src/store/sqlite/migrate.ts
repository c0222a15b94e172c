import type { Database } from 'better-sqlite3'
import { Fault } from '../../model/fault.js'
import { MIGRATIONS, type Migration } from './migrations/migrations.js'

/** "Démn" as SQLite's application id, by which `file` and this program tell a ledger from other databases. */
export const APPLICATION_ID = 0x44e96d6e

/** The version of a ledger; 0 of a file without anything in it. Throws a fault where it is another program's or a newer one's. */
export function versionOf(database: Database, file: string, migrations = MIGRATIONS): number {
  const application = database.pragma('application_id', { simple: true })
  const version = Number(database.pragma('user_version', { simple: true }))
  if (application !== APPLICATION_ID) {
    const isEmpty = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined
    if (application === 0 && version === 0 && isEmpty) return 0
    throw Fault.of('database-foreign', { file, reason: 'it has the tables of another program' })
  }
  const known = migrations.at(-1)?.version ?? 0
  if (version > known) throw Fault.of('database-newer', { file, version, known })
  return version
}

/**
 * Brings a database to the present version, each step in a transaction of its own. Before a step on a database that has something in it a
 * copy is left beside it. Another process may do the same at the same time: each step looks again what there is.
 */
export function migrate(database: Database, file: string, migrations: readonly Migration[] = MIGRATIONS): void {
  for (const { version, sql } of migrations) {
    const from = versionOf(database, file, migrations)
    if (from >= version) continue
    if (from > 0) backUp(database, `${file}.before-${version}`)
    const step = database.transaction(() => {
      if (versionOf(database, file, migrations) >= version) return
      database.exec(sql)
      database.pragma(`application_id = ${APPLICATION_ID}`)
      database.pragma(`user_version = ${version}`)
    })
    step.immediate()
  }
}

function backUp(database: Database, copy: string): void {
  if (database.memory) return
  database.prepare('VACUUM INTO ?').run(copy)
}
