// How long the page of a story of 20 reports and 1,000 records takes to make, and what it weighs; the list of stories and the twin beside it.
// Alone: node bench/story-page.mjs
import { fileURLToPath } from 'node:url'
import { testLedger } from '../dist/export/test-ledger.js'
import { largeStory } from '../dist/serve/story/test-large-story.js'
import { siteOver } from '../dist/serve/test-site.js'

const TIMES = 25
/** Milliseconds and kB that the page may take. */
const AIM = { time: 100, weight: 300 }

export async function* storyPage() {
  const store = await testLedger(largeStory())
  const site = await siteOver(store)
  const [{ id, articles, records, claims }] = (await site.json('/stories.json')).rows
  yield `pages of a story of ${articles.length} reports, ${records} records, ${claims} claims (aim ${AIM.time} ms, ${AIM.weight} kB)`
  for (const path of [`/stories/${id}`, `/stories/${id}.json`, `/stories/${id}/coverage`, '/stories']) {
    const first = await timed(store, path)
    const all = []
    for (let at = 0; at < TIMES; at++) all.push(await timed(store, path))
    const [time, late] = [0.5, 0.95].map((part) => quantile(all.map(({ time }) => time), part)) // biome-ignore format: one line reads best
    const work = quantile(all.map(({ work }) => work), 0.5) // biome-ignore format: one line reads best
    const weight = (first.weight / 1000).toFixed(0)
    yield `  ${path.replace(id, 'ID').padEnd(21)} ${time} ms (${work} of a processor), p95 ${late}, the first ${first.time.toFixed(0)}; ${weight} kB`
  }
  await site.close()
}

function quantile(numbers, part) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length * part)].toFixed(0)
}

/** Milliseconds by the clock and of a processor, which a busy machine changes less; bytes. */
async function timed(store, path) {
  // Another site has kept nothing.
  const { app } = await siteOver(store)
  const [began, before] = [performance.now(), process.cpuUsage()]
  const response = await app.request(path)
  const { byteLength } = await response.arrayBuffer()
  const { user, system } = process.cpuUsage(before)
  return { time: performance.now() - began, work: (user + system) / 1000, weight: byteLength }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) for await (const line of storyPage()) console.log(line)
