// How fast `demarche add` is with reading, storing and reconciling, whether it stays so, how much memory it takes, and how large the ledger gets.
// Alone: node bench/ledger.mjs [REPORTS [one]], `one` for all reports of one story.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { ledgerArticles } from './ledger-articles.mjs'

const REPORTS = 2000
const PART = 100
const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))

/** Lines as they come. */
export async function* ledger(reports = REPORTS) {
  yield await measured('demarche add, many stories', ledgerArticles(reports))
  yield await measured('demarche add, one story', ledgerArticles(reports, { asOne: true }))
}

async function measured(name, articles) {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  try {
    const [file, database] = [join(folder, 'reports.jsonl'), join(folder, 'bench.db')]
    writeFileSync(file, articles.map((article) => JSON.stringify(article)).join('\n'))
    const { seconds, processor, memory } = await run(['add', file, '--db', database])
    const size = readdirSync(folder)
      .filter((one) => one.startsWith('bench.db'))
      .reduce((sum, one) => sum + statSync(join(folder, one)).size, 0)
    const { times, stories, claims } = contentOf(database)
    const rate = (from, to) => ((1000 * (to - from)) / (times[to] - times[from])).toFixed(1)
    return (
      `${name.padEnd(27)} ${(times.length / seconds).toFixed(1)} articles/s end to end (${times.length} in ${seconds.toFixed(0)} s), ` +
      `first ${PART} ${rate(0, Math.min(PART, times.length - 1))}/s, last ${PART} ${rate(Math.max(0, times.length - 1 - PART), times.length - 1)}/s; ` +
      `${(processor / times.length).toFixed(3)} s of processor an article; ${memory.toFixed(0)} MB; ${(size / times.length / 1024).toFixed(0)} kB an article on the disk; ${stories} stories, ${claims} claims`
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function contentOf(file) {
  const database = new Database(file, { readonly: true })
  const times = database
    .prepare('SELECT added FROM articles ORDER BY number')
    .all()
    .map(({ added }) => Date.parse(added))
  const count = (table) => database.prepare(`SELECT count(*) AS count FROM ${table}`).get().count
  const content = { times, stories: count('stories'), claims: count('claims') }
  database.close()
  return content
}

/** What Linux counts processor time in. */
const TICKS_A_SECOND = 100

/** Seconds, seconds of processor time of all threads, and peak memory in MB, the latter two where the system tells. */
function run(args) {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    let [memory, processor] = [0, 0]
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
    const watch = setInterval(() => {
      try {
        const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        const [user, system] = stat
          .slice(stat.lastIndexOf(')') + 2)
          .split(' ')
          .slice(11, 13)
          .map(Number)
        processor = (user + system) / TICKS_A_SECOND
        // None of a process that has ended and is not yet waited for.
        const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
        if (peak) memory = Number(peak) / 1024
      } catch {}
    }, 100)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(watch)
      if (code === 0) resolve({ seconds: (performance.now() - began) / 1000, processor, memory })
      else reject(new Error(`demarche ${args.join(' ')} ended with ${code}`))
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count = String(REPORTS), kind] = process.argv.slice(2)
  const articles = ledgerArticles(Number(count), { asOne: kind === 'one' })
  console.log(await measured(kind === 'one' ? 'one story' : 'many stories', articles))
}
