// Prints how fast reading is, alone and as a whole, how soon the first record comes, and how much memory it takes.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { extract } from '../dist/extract/extract.js'
import { loadReader } from '../dist/pipeline/load-reader.js'
import { segment } from '../dist/read/segment.js'
import { ledger } from './ledger.mjs'
import { questions } from './questions.mjs'
import { serving } from './serve.mjs'
import { stories } from './stories.mjs'
import { storyPage } from './story-page.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const program = at('../dist/cli/main.js')
const COPIES = 120

/** The bodies of the sample reports, each made a report of its own many times over by a line that tells it apart. */
const bodies = readdirSync(at('../samples'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(at(`../samples/${name}`), 'utf8').replace(/^[\s\S]*?\n\n/, ''))
const texts = Array.from({ length: COPIES }, (_, copy) =>
  bodies.map((body) => `${body}\n\nEdition ${copy + 1} of this report.\n`),
).flat()
const sentences = texts.reduce((sum, text) => sum + segment(text).length, 0)
const words = texts.reduce((sum, text) => sum + segment(text).reduce((all, { tokens }) => all + tokens.length, 0), 0)
console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}`)
console.log(
  `${texts.length} reports, ${sentences} sentences, ${words} words (${(words / sentences).toFixed(1)} a sentence)`,
)

/** Reading alone: as many workers as processors, each with its share, timed once all have loaded. */
async function readingAlone() {
  const workers = cpus().map(
    (_, index) =>
      new Worker(at('reading-alone.mjs'), { workerData: texts.filter((_, i) => i % cpus().length === index) }),
  )
  const next = (worker) => new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
  await Promise.all(workers.map(next))
  const began = performance.now()
  const done = workers.map(next)
  for (const worker of workers) worker.postMessage('go')
  await Promise.all(done)
  return (performance.now() - began) / 1000
}

/** Runs the program; seconds to the first record on standard output, seconds in all, peak memory in MB where the system tells. */
function runProgram(args) {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    let first = 0
    let memory = 0
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    const watch = setInterval(() => {
      try {
        memory = Math.max(
          memory,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
        )
      } catch {}
    }, 20)
    let seen = ''
    child.stdout.on('data', (chunk) => {
      if (first > 0) return
      seen += chunk
      if (seen.includes('"trigger"') || seen.includes('RECORDS')) first = (performance.now() - began) / 1000
    })
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(watch)
      if (code !== 0) reject(new Error(`demarche ${args.join(' ')} ended with ${code}`))
      else resolve({ first, seconds: (performance.now() - began) / 1000, memory })
    })
  })
}

/** Milliseconds a report for reading and for extraction, one after the other on one thread. */
async function readingAndExtraction() {
  const reader = await loadReader()
  const some = texts.slice(0, Math.min(texts.length, 60))
  const time = { reading: 0, extraction: 0 }
  for (const [index, text] of some.entries()) {
    const began = performance.now()
    const read = await reader.read(segment(text))
    const between = performance.now()
    extract({ article: articleOf(index, text), sentences: read })
    // The first reports warm the code up.
    if (index < 6) continue
    time.reading += between - began
    time.extraction += performance.now() - between
  }
  return { reading: time.reading / (some.length - 6), extraction: time.extraction / (some.length - 6) }
}

function articleOf(index, text) {
  const id = String(index)
  return {
    id,
    ref: id,
    outlet: null,
    title: null,
    url: null,
    byline: null,
    published: '2022-11-02',
    updated: null,
    language: 'en',
    fieldSources: {},
    text,
  }
}

const alone = await readingAlone()
console.log(
  `reading alone          ${(sentences / alone).toFixed(0)} sentences/s, ${(words / alone).toFixed(0)} words/s`,
)
const { reading, extraction } = await readingAndExtraction()
console.log(
  `extraction             ${extraction.toFixed(1)} ms a report, ${((100 * extraction) / reading).toFixed(0)} % of the ${reading.toFixed(1)} ms of reading it`,
)
const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
try {
  const file = join(folder, 'reports.jsonl')
  writeFileSync(
    file,
    texts.map((text, index) => JSON.stringify({ id: String(index), published: '2022-11-02', text })).join('\n'),
  )
  const whole = await runProgram(['read', file, '--json'])
  console.log(
    `demarche read, whole   ${(sentences / whole.seconds).toFixed(0)} sentences/s, ${(words / whole.seconds).toFixed(0)} words/s, start included`,
  )
  console.log(`peak memory            ${whole.memory ? `${whole.memory.toFixed(0)} MB` : 'not known on this system'}`)
  const starts = []
  for (let i = 0; i < 5; i++) starts.push((await runProgram(['read', at('../samples')])).first)
  console.log(`start to first record  ${starts.sort((a, b) => a - b)[2].toFixed(2)} s, median of five`)
} finally {
  rmSync(folder, { recursive: true })
}
for (const line of stories()) console.log(line)
for await (const line of ledger()) console.log(line)
for await (const line of questions()) console.log(line)
for await (const line of storyPage()) console.log(line)
for await (const line of serving()) console.log(line)
