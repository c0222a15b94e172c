import Sqlite from 'better-sqlite3'
import { SYSTEM_REASONS } from '../../ingest/system-fault.js'
import { Fault } from '../../model/fault.js'

/** What SQLite's result codes mean to a user, https://www.sqlite.org/rescode.html; extended codes begin with the primary one. */
const MEANINGS: readonly (readonly [code: RegExp, faultOf: (file: string, reason: string) => Fault])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, (file) => Fault.of('database-busy', { file, who: 'another program' })],
  [/^SQLITE_(FULL|IOERR_SHMSIZE)/, (file) => Fault.of('database-full', { file })],
  [/^SQLITE_CORRUPT/, (file, reason) => Fault.of('database-damaged', { file, reason })],
  [/^SQLITE_NOTADB/, (file, reason) => Fault.of('database-foreign', { file, reason })],
  [/^SQLITE_(READONLY|PERM|CANTOPEN|AUTH)/, (file, reason) => Fault.of('database-unwritable', { file, reason })],
]

const REASONS: Readonly<Record<string, string>> = {
  ...SYSTEM_REASONS,
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is a file',
}

/** The fault for what SQLite or the system threw; what is no error of theirs stays as it is. */
export function databaseFault(error: unknown, file: string): unknown {
  if (error instanceof Sqlite.SqliteError) {
    const meaning = MEANINGS.find(([code]) => code.test(error.code))
    const reason = `${error.message}, ${error.code}`
    return meaning?.[1](file, error.message) ?? Fault.of('database-failed', { file, reason })
  }
  const code = error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : null
  if (code === null) return error
  if (code === 'ENOSPC' || code === 'EDQUOT') return Fault.of('database-full', { file })
  return Fault.of('database-unwritable', { file, reason: REASONS[code] ?? code })
}

/** Whether another connection was in the way, so that it is worth waiting. */
export function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && /^SQLITE_BUSY/.test(error.code)
}
