import { rmSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { Fault } from '../../model/fault.js'
import { backUp } from './back-up.js'
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
 * Brings a database to the present version, each step in a transaction of its own, which leaves the one before where it fails. Before a step on
 * a database that has something in it a copy is left beside it: `FILE.before-N`, N the version that the step makes. Another process may do the same at
 * the same time: it waits, and finds nothing left to do.
 */
export function migrate(database: Database, file: string, migrations: readonly Migration[] = MIGRATIONS): void {
  for (const { version, sql } of migrations) {
    if (versionOf(database, file, migrations) >= version) continue
    const step = database.transaction(() => {
      const from = versionOf(database, file, migrations)
      if (from >= version) return
      const copy = from > 0 && !database.memory ? backUp(database.name, from, version) : null
      try {
        database.exec(sql)
        database.pragma(`application_id = ${APPLICATION_ID}`)
        database.pragma(`user_version = ${version}`)
      } catch (error) {
        // Nothing was changed: a copy from each of many tries would fill the disk.
        if (copy !== null) rmSync(copy, { force: true })
        throw error
      }
    })
    step.immediate()
  }
}
