import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { Fault } from '../../model/fault.js'

/**
 * Leaves a copy of a ledger of version `from` beside it before it is brought to version `to`; gives its name. Whoever calls this holds the lock, so
 * that nothing is written meanwhile; a second connection reads. The copy has its name only when it is whole, and never takes another's place.
 */
export function backUp(file: string, from: number, to: number): string {
  const part = `${file}.before-${to}.part`
  try {
    rmSync(part, { force: true })
    // SQLite would make it for all to read; it takes an empty file instead.
    closeSync(openSync(part, 'wx', 0o600))
    copyInto(file, part)
    verify(part, from)
    const copy = freeName(`${file}.before-${to}`)
    renameSync(part, copy)
    return copy
  } finally {
    rmSync(part, { force: true })
  }
}

function copyInto(file: string, part: string): void {
  const reader = new Sqlite(file, { readonly: true })
  try {
    reader.prepare('VACUUM INTO ?').run(part)
  } finally {
    reader.close()
  }
}

function verify(part: string, version: number): void {
  const copy = new Sqlite(part, { readonly: true })
  try {
    const check = copy.pragma('quick_check', { simple: true })
    const found = copy.pragma('user_version', { simple: true })
    if (check !== 'ok' || found !== version)
      throw Fault.of('database-failed', { file: part, reason: `the copy is not whole: ${check}, version ${found}` })
  } finally {
    copy.close()
  }
}

function freeName(wanted: string): string {
  let name = wanted
  for (let again = 1; existsSync(name); again++) name = `${wanted}.${again}`
  return name
}
