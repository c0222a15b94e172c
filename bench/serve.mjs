// How long the server takes for a story of 20 reports and 1,000 records, what its page weighs and when a browser has painted it; then 200 readers while
// reports are added. The real program, over a socket; readers, server, browser and reader model share the machine. Alone: node bench/serve.mjs [READERS [REPORTS]]
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { Agent, request } from 'undici'
import { reconcile } from '../dist/reconcile/reconcile.js'
import { profileOf } from '../dist/reconcile/stories/profile.js'
import { StoryIndex } from '../dist/reconcile/stories/story-index.js'
import { largeStory } from '../dist/serve/story/test-large-story.js'
import { openBrowser } from '../dist/serve/test-browser.js'
import { openLedger } from '../dist/store/sqlite/open-ledger.js'
import { ledgerArticles } from './ledger-articles.mjs'
import { madeLedger } from './made-ledger.mjs'

const READERS = 200
const REPORTS = 400
/** Beside the large story. */
const RECORDS = 10_000
const SECONDS = 30
/** Milliseconds for 19 of 20 answers while reports are added; for the largest paint; kB of a page with all that it loads. */
const AIM = { answer: 300, paint: 1500, weight: 300 }
/** Milliseconds that a person looks at a page, at least and at most. */
const THINKING = [1000, 3000]

const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const AT = '2031-03-01T12:00:00.000Z'

/** Lines as they come. */
export async function* serving(readers = READERS, reports = REPORTS) {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  const file = join(folder, 'bench.db')
  const made = await filled(file)
  const server = await started(file)
  try {
    const site = new Site(server.address)
    yield `serving: ${made}`
    yield* largePage(site)
    const pages = await pagesOf(site)
    for (const page of pages) await site.visit(page)
    yield `readers: ${readers}, over ${pages.length} pages that were asked for before: stories, reports, actors, lists with filters, searches`
    yield `  nobody adds, each looks at a page for 1 to 3 s   ${told(await read(site, pages, readers, THINKING))}`
    const job = await begun(site, reports)
    const count = async () => (await site.json(`/api/jobs/${job}`)).added
    const before = await count()
    yield `  reports added, each looks at a page for 1 to 3 s ${told(await read(site, pages, readers, THINKING))}`
    yield `  reports added, each asks again at once           ${told(await read(site, pages, readers, [0, 0]))}`
    const { added, state } = await site.json(`/api/jobs/${job}`)
    yield `  ${added - before} reports were added in these ${2 * SECONDS} s (${state}); aim for 19 of 20 answers: ${AIM.answer} ms`
    await site.close()
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}

/** A ledger of the large story and many small ones. What it holds, in words. */
async function filled(file) {
  const store = await openLedger(file)
  const made = await madeLedger(store, RECORDS)
  const readings = largeStory()
  const run = await store.runs.begin('bench', AT)
  const index = new StoryIndex()
  for (const reading of readings) {
    const profile = profileOf(reading)
    await store.articles.add({ reading, run, source: 'bench', added: AT, profile, placement: index.add(profile) })
  }
  const reconciled = reconcile(readings)
  await store.stories.put(reconciled, reconciled.stories.map(({ id }) => id), []) // biome-ignore format: one line
  await store.runs.end(run, 'done', AT)
  await store.close()
  return `${made}, and one story of ${readings.length} reports and ${readings.reduce((sum, { ledger }) => sum + ledger.records.length, 0)} records`
}

/** The real program, once it has told its address. */
async function started(file) {
  const child = spawn(process.execPath, [program, 'serve', '--db', file, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] }) // biome-ignore format: one line
  const ended = new Promise((resolve) => child.once('close', resolve))
  let words = ''
  for await (const piece of child.stdout) {
    words += piece
    const [address] = /http:\S+(?=\/\n)/.exec(words) ?? []
    if (address)
      return {
        address,
        stop() {
          child.kill('SIGINT')
          return ended
        },
      }
  }
  throw new Error(`the server did not start: ${words}`)
}

/** What is asked of the server, each reader over a connection of its own. */
class Site {
  address
  #agent = new Agent({ connections: 1000 })

  constructor(address) {
    this.address = address
  }

  /** Milliseconds to the last byte; bytes as they came and as they are. */
  async visit(path) {
    const began = performance.now()
    const { statusCode, headers, body } = await this.#ask(path)
    const bytes = Buffer.from(await body.arrayBuffer())
    return {
      ok: statusCode === 200,
      ms: performance.now() - began,
      bytes,
      isGzipped: headers['content-encoding'] === 'gzip',
    }
  }

  async text(path) {
    const { ok, bytes, isGzipped } = await this.visit(path)
    if (!ok) throw new Error(`${path} cannot be had`)
    return (isGzipped ? gunzipSync(bytes) : bytes).toString()
  }

  async json(path) {
    return JSON.parse(await this.text(path))
  }

  async post(path, body) {
    const asked = await this.#ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) // biome-ignore format: one line
    if (asked.statusCode >= 300) throw new Error(`${path}: ${asked.statusCode} ${await asked.body.text()}`)
    return asked.body.json()
  }

  #ask(path, { headers, ...options } = {}) {
    return request(`${this.address}${path}`, { ...options, dispatcher: this.#agent, headers: { 'accept-encoding': options.body ? 'identity' : 'gzip', ...headers } }) // biome-ignore format: one line
  }

  close() {
    return this.#agent.close()
  }
}

async function* largePage(site) {
  const { rows } = await site.json('/api/stories?limit=1000')
  const { id } = rows.find(({ records }) => records >= 1000)
  const path = `/stories/${id}`
  const first = await site.visit(path)
  const again = []
  for (let time = 0; time < 50; time++) again.push((await site.visit(path)).ms)
  yield `  the story's page, first of the process            ${first.ms.toFixed(0)} ms; kept ${quantile(again, 0.5).toFixed(1)} ms (bench/story-page.mjs has it made anew)`
  const html = await site.text(path)
  const parts = [path, ...[...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, part]) => part)]
  const weights = await Promise.all(parts.map(async (part) => [(await site.visit(part)).bytes.length, (await site.text(part)).length])) // biome-ignore format: one line
  const [sent, whole] = [0, 1].map((at) => weights.reduce((sum, pair) => sum + pair[at], 0) / 1000)
  yield `  its weight with style and scripts                 ${sent.toFixed(0)} kB sent, ${whole.toFixed(0)} kB unpacked (the page alone ${(weights[0][1] / 1000).toFixed(0)}), aim ${AIM.weight}`
  yield `  its largest paint in a browser                    ${(await paints(`${site.address}${path}`)).map((ms) => ms.toFixed(0)).join(', ')} ms (three windows with nothing kept), aim ${AIM.paint}`
}

/** Milliseconds to the largest contentful paint, in new windows that have kept nothing. */
async function paints(address) {
  const browser = await openBrowser()
  const found = []
  for (let time = 0; time < 3; time++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'load' })
    found.push(await page.evaluate(LARGEST_PAINT))
    await context.close()
  }
  await browser.close()
  return found
}

const LARGEST_PAINT = `new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
  .observe({ type: 'largest-contentful-paint', buffered: true }))`

/** Addresses as people come by them, a frequent kind several times. */
async function pagesOf(site) {
  const { rows: stories } = await site.json('/api/stories?limit=30')
  const { rows: actors } = await site.json('/api/actors?limit=10')
  const articles = stories.flatMap(({ articles }) => articles.slice(0, 1))
  return [
    '/stories', '/stories', '/records', '/positions', '/changes', '/review',
    ...stories.map(({ id }) => `/stories/${id}`),
    ...articles.map((id) => `/articles/${id}`),
    ...actors.map(({ id }) => `/actors/${encodeURIComponent(id)}`),
    ...['REQUEST', 'REJECT', 'AGREE', 'CONSULT', 'SUPPORT', 'THREATEN'].map((type) => `/records?type=${type}`),
    ...['strait', 'talks', 'peace', 'word77', 'harbour'].map((word) => `/search?text=${word}`),
    ...stories.slice(0, 5).map(({ id }) => `/records?story=${id}&status=negated`),
  ] // biome-ignore format: a list of addresses
}

async function begun(site, reports) {
  const articles = ledgerArticles(reports).map(({ title, outlet, url, published, text }) => ({ title: title ?? null, outlet: outlet ?? null, url: url ?? null, published: published ?? null, text })) // biome-ignore format: one line
  const { id } = await site.post('/api/add', { articles })
  // The process that reads has to start.
  while ((await site.json(`/api/jobs/${id}`)).added === 0) await sleep(200)
  return id
}

/** So many readers for `SECONDS`, who each open one page after the other, by chance. */
async function read(site, pages, readers, [least, most]) {
  const [times, faults] = [[], []]
  const until = performance.now() + 1000 * SECONDS
  const reader = async () => {
    await sleep(Math.random() * most)
    while (performance.now() < until) {
      const page = pages[Math.floor(Math.random() * pages.length)]
      try {
        const { ok, ms } = await site.visit(page)
        times.push(ms)
        if (!ok) faults.push(page)
      } catch (error) {
        faults.push(`${page}: ${error.message}`)
      }
      if (most > 0) await sleep(least + Math.random() * (most - least))
    }
  }
  await Promise.all(Array.from({ length: readers }, reader))
  return { times, faults }
}

const quantile = (numbers, part) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)]

function told({ times, faults }) {
  const [median, late, last] = [0.5, 0.95, 0.999].map((part) => `${quantile(times, part).toFixed(0)} ms`)
  const wrong = faults.length === 0 ? 'no error' : `${faults.length} errors, such as ${faults[0]}`
  return `${(times.length / SECONDS).toFixed(0)} pages/s; median ${median}, p95 ${late}, p99.9 ${last}; ${wrong}`
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for await (const line of serving(...process.argv.slice(2).map(Number))) console.log(line)
