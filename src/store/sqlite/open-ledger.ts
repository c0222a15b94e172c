import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { Kysely, sql } from 'kysely'
import { Fault } from '../../model/fault.js'
import type { LedgerStore } from '../ledger-store.js'
import type { Engine, Database as Ledger, Process } from '../sql/engine.js'
import { ledgerOver } from '../sql/ledger.js'
import { questionsIn } from '../sql/questions/questions.js'
import type { Tables } from '../sql/tables.js'
import { databaseFault } from './database-fault.js'
import { sqliteDialect } from './dialect.js'
import { addHasTerms, sqliteFullText } from './full-text.js'
import { migrate, versionOf } from './migrate.js'
import { MIGRATIONS } from './migrations/migrations.js'

/** How a ledger is opened. */
export interface OpenLedger {
  /** For questions alone: nothing is written, a file that is not there is not made. */
  readonly readOnly?: boolean
  /** Milliseconds to wait for another process that is writing; default 5,000. */
  readonly patience?: number
  /** Of the program, noted with each run. */
  readonly version?: string
}

/**
 * Opens the ledger in a SQLite file, `:memory:` for one that is gone when it is closed. A file that is not there is made, for its owner alone
 * (mode 0600); one of an older version is brought to the present one, with a copy beside it (`FILE.before-N`).
 *
 * A write that is told as done survives the end of the process at any moment. When the machine loses its power the last writes may be gone,
 * as a whole and in order; judgements never are.
 *
 * @throws {Fault} `database-missing`, `-foreign`, `-newer`, `-older`, `-damaged`, `-busy`, `-full`, `-unwritable`, `-failed`.
 */
export async function openLedger(path: string, options: OpenLedger = {}): Promise<LedgerStore> {
  const { readOnly = false, patience = 5000, version = '' } = options
  const file = path === ':memory:' ? path : resolve(path)
  const database = openDatabase(file, path, readOnly, patience)
  const db = new Kysely<Tables>({ dialect: sqliteDialect({ database, file: path, patience }) })
  const engine = { ...engineOver(db, { place: path, version }), revision: revisionOf(database) }
  return ledgerOver(engine, (session) => questionsIn(session, sqliteFullText))
}

function openDatabase(file: string, path: string, readOnly: boolean, patience: number): Database {
  let database: Database | undefined
  try {
    if (file !== ':memory:') findFile(file, path, readOnly)
    database = new Sqlite(file, { readonly: readOnly, timeout: patience })
    const version = versionOf(database, path)
    if (readOnly) expectPresent(version, path)
    else {
      database.pragma('journal_mode = WAL')
      database.pragma('synchronous = NORMAL')
      migrate(database, path)
    }
    database.pragma('foreign_keys = ON')
    addHasTerms(database)
    // From here on waiting is the driver's, which does not hold up the process.
    database.pragma('busy_timeout = 0')
    return database
  } catch (error) {
    database?.close()
    throw databaseFault(error, path)
  }
}

/** Makes the file where it is to be written and is not there. */
function findFile(file: string, path: string, readOnly: boolean): void {
  if (readOnly && !existsSync(file)) throw Fault.of('database-missing', { file: path })
  closeSync(openSync(file, readOnly ? 'r' : 'a', 0o600))
  if (statSync(file).isDirectory()) throw Fault.of('database-unwritable', { file: path, reason: 'it is a folder' })
  // SQLite throws away the log of a file that is empty, and with it all that was written last.
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
  if (statSync(file).size === 0 && log !== undefined && log.size > 0)
    throw Fault.of('database-damaged', { file: path, reason: 'it is empty, and its -wal file is not' })
}

/** What only reads takes no ledger of another version: that is brought to the present one by what writes. */
function expectPresent(version: number, file: string): void {
  const known = MIGRATIONS.at(-1)?.version ?? 0
  if (version === 0) throw Fault.of('database-missing', { file })
  if (version < known) throw Fault.of('database-older', { file, version, known })
}

/** `data_version` tells what other connections committed, `total_changes` what this one did. Asked at once: a question under way is not waited for. */
function revisionOf(database: Database): Engine['revision'] {
  const ofOthers = database.prepare('pragma data_version').pluck()
  const own = database.prepare('select total_changes()').pluck()
  return async () => `${ofOthers.get()}.${own.get()}`
}

function engineOver(db: Ledger, known: { readonly place: string; readonly version: string }): Omit<Engine, 'revision'> {
  return {
    ...known,
    db,
    self: SELF,
    read: (work) => db.transaction().setAccessMode('read only').execute(work),
    write: (work, durably = false) =>
      db.connection().execute(async (connection) => {
        if (durably) await sql`pragma synchronous = full`.execute(connection)
        try {
          return await connection.transaction().execute(work)
        } finally {
          if (durably) await sql`pragma synchronous = normal`.execute(connection)
        }
      }),
    async close() {
      await db.destroy()
    },
  }
}

const SELF: Process = {
  host: hostname(),
  process: process.pid,
  isAlive(id) {
    try {
      process.kill(id, 0)
      return true
    } catch (error) {
      // It is there and somebody else's.
      return error instanceof Error && 'code' in error && error.code === 'EPERM'
    }
  },
}
