import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ledgerRows } from '../store/sqlite/test-rows.js'
import { random } from './test-corpus.js'

const REPORTS = 200
// Another process cannot load TypeScript: it takes what the build has made.
const PROGRAM = fileURLToPath(new URL('../../dist/pipeline/adding-process.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'demarche-killed-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Ended {
  readonly signal: NodeJS.Signals | null
  /** What it wrote: the statement before which it died, or the number of calls that it made. */
  readonly output: string
}

/** Adds the reports to a ledger in a process of its own, which dies at the moment given, or so many milliseconds `after` it began; by default not at all. */
async function add(
  file: string,
  { moment = '', after = 0 }: { readonly moment?: string | number; readonly after?: number } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, file, `${REPORTS}`, `${moment}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  let timer: NodeJS.Timeout | undefined
  child.stdout.on('data', (chunk) => {
    if (after > 0) timer ??= setTimeout(() => child.kill('SIGKILL'), after)
    output += chunk
  })
  const [code, signal] = await once(child, 'close')
  clearTimeout(timer)
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`the process ended with ${code ?? signal}: ${output}`)
  return { signal, output: output.trim() }
}

/** Adds the reports where there is no room for all: on a disk of 1.5 MB, or where no file may be larger than that. The code of the fault. */
function addWithoutRoom(file: string, limit: 'disk' | 'file'): string | null {
  const place = `${file}.disk`
  mkdirSync(place)
  const program = `"${process.execPath}" "${PROGRAM}" "${place}/ledger.db" ${REPORTS}`
  const onDisk = `mount -t tmpfs -o size=1500k none "${place}" || exit 99; ${program}; code=$?; cp "${place}/ledger.db" "${file}"; cp "${place}/ledger.db-wal" "${file}-wal"; exit $code`
  const inFile = `ulimit -f 3000; ${program}; code=$?; cp "${place}/ledger.db" "${file}"; cp "${place}/ledger.db-wal" "${file}-wal"; exit $code`
  const [command, args] = limit === 'disk' ? ['unshare', ['-Urm', 'sh', '-c', onDisk]] : ['sh', ['-c', inFile]]
  const { status, stdout, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (error !== undefined || (status !== 0 && status !== 1)) return null
  expect(status).toBe(1)
  return stdout.trim()
}

/** Looks at a copy, so that the next process finds the ledger as the killed one left it. */
function expectSound(file: string): void {
  if (!existsSync(file)) return
  const copy = `${file}.copy`
  for (const end of ['', '-wal']) {
    rmSync(copy + end, { force: true })
    if (existsSync(file + end)) copyFileSync(file + end, copy + end)
  }
  const database = new Sqlite(copy)
  try {
    expect(database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(database.pragma('foreign_key_check')).toEqual([])
  } finally {
    database.close()
  }
}

/** Rows of a ledger. */
function rowsOf<Row>(file: string, sql: string): readonly Row[] {
  const database = new Sqlite(file, { readonly: true })
  try {
    return database.prepare<[], Row>(sql).all()
  } finally {
    database.close()
  }
}

/** Adds the rest and looks whether anything is lost or there twice. */
async function expectWhole(file: string, undisturbed: ReturnType<typeof ledgerRows>): Promise<void> {
  expect((await add(file)).signal).toBeNull()
  expectSound(file)
  const rows = ledgerRows(file)
  for (const [table, expected] of Object.entries(undisturbed)) expect(rows[table], table).toEqual(expected)
  // The changes depend on when stories were reconciled; what they come to does not.
  expect(rowsOf(file, "SELECT subject AS id FROM changes WHERE kind LIKE 'story-%' GROUP BY 1 HAVING sum(iif(kind = 'story-new', 1, -1)) = 1 ORDER BY 1")).toEqual(rowsOf(file, 'SELECT id FROM stories ORDER BY 1')) // biome-ignore format: one line reads best
  expect(rowsOf(file, "SELECT sum(iif(kind = 'claim-new', 1, -1)) AS count FROM changes WHERE kind IN ('claim-new', 'claim-gone')")).toEqual(rowsOf(file, 'SELECT count(*) AS count FROM claims')) // biome-ignore format: one line reads best
  const runs = rowsOf<{ outcome: string; added: number; ended: string | null }>(file, 'SELECT * FROM runs ORDER BY started') // biome-ignore format: one line reads best
  expect(runs.reduce((sum, { added }) => sum + added, 0)).toBe(REPORTS)
  expect(runs.filter(({ outcome, ended }) => outcome === 'running' || ended === null)).toEqual([])
  expect(runs.at(-1)?.outcome).toBe('done')
  expect(runs.some(({ outcome }) => outcome === 'failed')).toBe(true)
}

/** Moments of one ledger, in the order in which they come. */
const MOMENTS = [
  ['before there is a ledger', 'journal_mode'],
  ['while the tables are made', 'application_id'],
  ['before the tables are there', 'COMMIT'],
  ['before a run is there', 'insert into "runs"'],
  ['in an article', 'insert into "record_parties"'],
  ['in the place of an article', 'insert into "index_articles"'],
  ['in a failure', 'insert into "failures"'],
  ['in a story that is reconciled', 'insert into "claims"'],
  ['in the changes of a story', 'insert into "changes"'],
  ['before the run ends', 'update "runs" set "outcome" = ?, "ended" = ? where "id" = ? and "outcome" = ?'],
  ['before the ledger is closed', 'close'],
] as const // biome-ignore format: a table

describe('adding, killed and begun again, gives the ledger of one that was not', { timeout: 300_000 }, () => {
  let undisturbed: ReturnType<typeof ledgerRows> = {}
  let calls = 0
  let duration = 0
  beforeAll(async () => {
    const file = join(folder, 'undisturbed.db')
    const start = performance.now()
    calls = Number((await add(file)).output)
    duration = performance.now() - start
    undisturbed = ledgerRows(file)
    expect(undisturbed.articles).toHaveLength(REPORTS)
    expect(undisturbed.failures).toHaveLength(2)
  }, 120_000)

  it.concurrent('at every kind of moment', async () => {
    const file = join(folder, 'moments.db')
    for (const [what, moment] of MOMENTS) {
      const { signal, output } = await add(file, { moment })
      expect([signal, output.slice(0, moment.length)], what).toEqual(['SIGKILL', moment.slice(0, 60).trim()])
      expectSound(file)
    }
    await expectWhole(file, undisturbed)
  })

  it.concurrent.each([1, 2])('at moments by lot (%i)', async (seed) => {
    const [file, chance] = [join(folder, `lot-${seed}.db`), random(seed)]
    for (let kill = 0; kill < 8; kill++) {
      const { signal } = await add(file, { moment: 1 + Math.floor((chance() * calls) / 8) })
      expect(signal).toBe('SIGKILL')
      expectSound(file)
    }
    await expectWhole(file, undisturbed)
  })

  it.each([
    ['disk', 'database-full'],
    ['file', 'database-failed'],
  ] as const)('where there is no room for it: %s', async (limit, code) => {
    const file = join(folder, `${limit}.db`)
    const told = addWithoutRoom(file, limit)
    if (told === null)
      return console.warn(`add-killed: no ${limit} of a limited size can be had here, so that was not tried`)
    expect(told).toBe(code)
    expectSound(file)
    expect(rowsOf(file, 'SELECT id FROM articles').length).toBeGreaterThan(0)
    await expectWhole(file, undisturbed)
  })

  it.concurrent('at any instant', async () => {
    const file = join(folder, 'instants.db')
    for (let kill = 0; kill < 8; kill++) {
      await add(file, { after: 1 + (Math.random() * duration) / 3 })
      expectSound(file)
    }
    await expectWhole(file, undisturbed)
  })
})
