import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { corpus } from '../pipeline/test-corpus.js'
import { ledgerRows } from '../store/sqlite/test-rows.js'

const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'demarche-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

const reports = join(folder, 'reports.jsonl')
writeFileSync(
  reports,
  corpus(60)
    .map((report) => `${JSON.stringify(report)}\n`)
    .join(''),
)

const start = (db: string): ChildProcess =>
  spawn(process.execPath, [PROGRAM, 'add', reports, '--db', db], { stdio: ['ignore', 'ignore', 'inherit'] })

/** How many articles are in a ledger that a process is writing. */
function articlesIn(db: string): number {
  if (!existsSync(db)) return 0
  const database = new Sqlite(db, { readonly: true })
  try {
    const isMade = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'articles'").get() !== undefined
    return isMade ? Number(database.prepare('SELECT count(*) FROM articles').pluck().get()) : 0
  } finally {
    database.close()
  }
}

/** Adds the reports in a process that is killed once so many are there. */
async function addUntil(db: string, articles: number): Promise<void> {
  const child = start(db)
  const ended = once(child, 'close')
  while (child.exitCode === null && articlesIn(db) < articles) await new Promise((resolve) => setTimeout(resolve, 50))
  child.kill('SIGKILL')
  expect((await ended)[1], 'it was killed').toBe('SIGKILL')
}

describe('demarche add, the real command with the real reader', { timeout: 300_000 }, () => {
  it('killed twice and begun again, gives the ledger of one that was not', async () => {
    const [whole, killed] = [join(folder, 'whole.db'), join(folder, 'killed.db')]
    for (const articles of [5, 25]) await addUntil(killed, articles)
    for (const db of [killed, whole]) expect((await once(start(db), 'close'))[0]).toBe(0)
    const [rows, expected] = [ledgerRows(killed), ledgerRows(whole)]
    expect(expected.articles).toHaveLength(60)
    for (const [table, of] of Object.entries(expected)) expect(rows[table], table).toEqual(of)
  })
})

describe('commands on what is no ledger', { timeout: 120_000 }, () => {
  it.each<[string, readonly string[], (path: string) => void, RegExp]>([
    ['a folder', ['add'], (path) => mkdirSync(path), /cannot be opened or written \(it is a folder\)/],
    ['text', ['failures'], (path) => writeFileSync(path, 'The envoys met.\n'.repeat(99)), /is not a Démarche database/],
    ['nothing', ['failures'], () => undefined, /there is no ledger here; run "demarche add SOURCE…" first/],
    ['a newer ledger', ['add'], (path) => newer(path), /written by a newer version of the program \(schema 99/],
  ])('%s: one line, exit code 1, and the file as it was', (name, command, make, says) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.db`)
    make(path)
    const before = name.startsWith('a folder') || name === 'nothing' ? null : readFileSync(path)
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...command, '--db', path], {
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^demarche: [^\n]+\n$/)
    expect(stderr).toMatch(says)
    if (before !== null) expect(readFileSync(path)).toEqual(before)
  })
})

/** Root may do everything, so that the process runs as nobody. */
const nobody = getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
const canRun = spawnSync(process.execPath, [PROGRAM, '--version'], nobody).status === 0
if (!canRun)
  console.warn('ledger-command: nobody may not run the program here, so what only root may open was not tried')

describe.skipIf(!canRun)('commands on a ledger that may not be opened', { timeout: 120_000 }, () => {
  it.each<[string, string, number, number]>([
    ['a file that may not be read', 'failures', 0o000, 0o777],
    ['a file that may not be written', 'add', 0o444, 0o777],
    ['a file in a folder that may not be written', 'add', 0o444, 0o555],
    ['a log that cannot be made', 'failures', 0o444, 0o555],
  ])('%s: one line, exit code 1, and the file as it was', (name, command, fileMode, folderMode) => {
    const place = join(folder, name.replaceAll(' ', '-'))
    const path = join(place, 'ledger.db')
    mkdirSync(place)
    spawnSync(process.execPath, [PROGRAM, 'add', '--db', path])
    const before = readFileSync(path)
    chmodSync(folder, 0o755)
    chmodSync(path, fileMode)
    chmodSync(place, folderMode)
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, command, '--db', path], {
      encoding: 'utf8',
      ...nobody,
    })
    chmodSync(place, 0o755)
    chmodSync(path, 0o600)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(
      /^demarche: [^\n]+ledger\.db: cannot be opened or written \([^\n]+check who may read and write the file and its folder[^\n]+\n$/,
    )
    expect(readFileSync(path)).toEqual(before)
  })
})

function newer(path: string): void {
  spawnSync(process.execPath, [PROGRAM, 'add', '--db', path])
  const database = new Sqlite(path)
  database.pragma('user_version = 99')
  database.close()
}
