// Prints every figure with its set, its size and the date, and writes them to eval/results.json.
import { existsSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { loadReader } from '../dist/pipeline/load-reader.js'
import { attribution } from './attribution.mjs'
import { clusters } from './clusters.mjs'
import { pages } from './pages.mjs'
import { paraphrases } from './paraphrases.mjs'
import { plover } from './plover.mjs'
import { positions } from './positions.mjs'
import { segmentation } from './segmentation.mjs'
import { stories } from './stories.mjs'
import { syntax } from './syntax.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const shared = process.env.DEMARCHE_SHARED ?? at('../../shared')
const data = `${shared}/data`

const reader = await loadReader()
const parts = [
  ['segmentation', `${data}/treebank`, () => segmentation(data)],
  ['syntax and entities', `${data}/treebank`, () => syntax(data, reader, at('../models/reader/float32.json'))],
  ['pages', `${data}/extraction`, () => pages(`${data}/extraction`)],
  ['paraphrases', null, () => paraphrases(reader)],
  ['political events', `${data}/plover`, () => plover(data, reader)],
  ['attribution', `${data}/attribution`, () => attribution(`${data}/attribution`)],
  ['stories of ECB+', `${data}/clusters`, () => clusters(`${data}/clusters/ecbplus`, reader)],
  ['gold stories', `${shared}/gold`, () => stories(shared)],
  ['positions', `${shared}/gold/seed/positions.json`, () => positions(shared)],
]

const rows = []
const skipped = []
for (const [name, needs, measure] of parts) {
  if (needs && !existsSync(needs)) {
    skipped.push(name)
    console.log(`SKIPPED ${name}: its data is not beside the project (${needs.replace(/.*shared/, '../shared')})`)
    continue
  }
  for (const row of await measure()) {
    rows.push({ ...row, value: Math.round(row.value * 100) / 100 })
    // Judged before it is rounded: 0.304 is not at most 0.3.
    console.log(line(rows.at(-1), row.value))
  }
}

function line({ figure, set, size, value, target, atMost }, exact) {
  const verdict =
    target === undefined
      ? ''
      : `${atMost ? '≤' : '≥'} ${target} ${(atMost ? exact <= target : exact >= target) ? 'reached' : 'NOT REACHED'}`
  return `${figure.padEnd(34)} ${set.padEnd(12)} ${String(value).padStart(6)}  ${verdict.padEnd(20)} ${size}`
}

const date = new Date().toISOString().slice(0, 10)
if (skipped.length === 0) {
  writeFileSync(
    at('results.json'),
    `${JSON.stringify({ date, machine: `${cpus().length} × ${cpus()[0]?.model}`, rows }, null, 2)}\n`,
  )
  console.log(`${date}: written to eval/results.json`)
} else console.log(`${date}: eval/results.json is left as it is, since sets were skipped: ${skipped.join(', ')}`)
