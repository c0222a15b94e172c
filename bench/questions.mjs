// How long questions to a ledger of 100,000 records take. The ledger is written through the store itself, its stories are put without reading or
// reconciling texts. Alone: node bench/questions.mjs [RECORDS]
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openLedger } from '../dist/store/sqlite/open-ledger.js'
import { madeLedger } from './made-ledger.mjs'

const RECORDS = 100_000
const TIMES = 25
/** Milliseconds that a question may take. Counting records by their values is seven questions in one. */
const AIM = 50
const AIMS = { facets: 7 * AIM }

/** Frequent and rare, alone and together, the first page and a late one. `records` with what is asked of records. */
const ASKED = [
  ['records', 'all', {}],
  ['records', 'a frequent actor', { actor: ['A0'] }],
  ['records', 'a rare actor', { actor: ['A390'] }],
  ['records', 'an actor by name', { actor: ['person 17'] }],
  ['records', 'actor and recipient, both frequent', { actor: ['A0'], recipient: ['A1'] }],
  ['records', 'actor, recipient and speaker, frequent', { actor: ['A0'], recipient: ['A1'], speaker: ['A2'] }],
  ['records', 'a type', { type: ['REQUEST'] }],
  ['records', 'two types and a status', { type: ['REQUEST', 'REJECT'], status: ['negated'] }],
  ['records', 'conflicting', { agreement: ['conflicting'] }],
  ['records', 'told by one, by a rare actor', { agreement: ['single'], actor: ['A300'] }],
  ['records', 'an outlet', { outlet: ['outlet 3'] }],
  ['records', 'a story', { story: ['story00700'] }],
  ['records', 'a month', { since: '2030-05-01', until: '2030-05-31' }],
  ['records', 'very sure', { confidence: 0.98 }],
  ['records', 'a frequent word', { text: 'strait' }],
  ['records', 'a rare word', { text: 'word4321' }],
  ['records', 'a rare word, a status and an outlet', { text: 'word4321', status: ['actual'], outlet: ['outlet 3'] }],
  ['records', 'two frequent words and an outlet', { text: 'strait talks', outlet: ['outlet 40'] }],
  ['records', 'the beginning of many words', { text: 'wor*', status: ['future'] }],
  ['records', 'everything at once', { actor: ['A0', 'A1'], type: ['REQUEST'], status: ['actual'], text: 'strait', agreement: ['single'], since: '2030-02-01', until: '2030-11-30', confidence: 0.5 }],
  ['facets', 'all', {}],
  ['facets', 'a frequent actor', { actor: ['A0'] }],
  ['facets', 'a type', { type: ['REQUEST'] }],
  ['facets', 'a story', { story: ['story00700'] }],
  ['facets', 'a frequent word', { text: 'strait' }],
  ['facets', 'a rare word', { text: 'word4321' }],
  ['stories', 'all', {}],
  ['stories', 'a frequent actor', { actor: ['A0'] }],
  ['stories', 'a rare actor', { actor: ['A390'] }],
  ['stories', 'a frequent word', { text: 'strait' }],
  ['stories', 'a rare word', { text: 'word4321' }],
  ['positions', 'all', {}],
  ['positions', 'an actor who refuses', { actor: ['A5'], stance: ['refuses'] }],
  ['positions', 'words that few have', { text: 'word77' }],
  ['actors', 'all', {}],
  ['actors', 'of an outlet in a month', { outlet: ['outlet 3'], since: '2030-05-01', until: '2030-05-31' }],
  ['actor', 'A0', {}],
  ['actor', 'A390', {}],
  ['search', 'strait', {}],
  ['search', 'word4321', {}],
  ['search', 'strait', { outlet: ['outlet 40'], since: '2030-05-01' }],
  ['changes', 'since a day', { since: '2031-01-01' }],
  ['changes', 'words that few have', { text: 'word77' }],
] // biome-ignore format: one line a question

/** Lines as they come. */
export async function* questions(records = RECORDS) {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  try {
    const file = join(folder, 'bench.db')
    const began = performance.now()
    const filled = await openLedger(file)
    const made = await madeLedger(filled, records)
    await filled.close()
    const seconds = (performance.now() - began) / 1000
    yield `questions: ${made} (${(statSync(file).size / 2 ** 20).toFixed(0)} MB, written in ${seconds.toFixed(0)} s); the first page of 50, ${TIMES} times each`
    const store = await openLedger(file, { readOnly: true })
    const worst = []
    for (const [question, what, filter] of ASKED) {
      const { cold, median, slowest, rows } = await timed(store.questions, question, what, filter)
      const aim = AIMS[question] ?? AIM
      worst.push((median * AIM) / aim)
      yield `  ${question.padEnd(9)} ${what.padEnd(40)} ${median.toFixed(1).padStart(6)} ms, slowest ${slowest.toFixed(1)}, first ${cold.toFixed(1)}; ${rows} rows${median > aim ? `  over ${aim} ms` : ''}`
    }
    const late = await timedLate(store.questions)
    yield `  records   ${'all, the 100th page'.padEnd(40)} ${late.toFixed(1).padStart(6)} ms`
    yield `  worst median of a question ${Math.max(...worst, late).toFixed(1)} ms, aim ${AIM}`
    await store.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function timed(questions, question, what, filter) {
  const ask = async () => {
    if (question === 'actor') return { rows: [await questions.actor(what)] }
    return question === 'search' ? questions.search(what, filter) : questions[question](filter)
  }
  const times = []
  let rows = 0
  for (let time = 0; time <= TIMES; time++) {
    const began = performance.now()
    const answer = await ask()
    rows = answer.rows?.length ?? answer.total
    times.push(performance.now() - began)
  }
  const [cold, ...warm] = times
  const sorted = warm.sort((a, b) => a - b)
  return { cold, median: sorted[Math.floor(TIMES / 2)], slowest: sorted.at(-1), rows }
}

async function timedLate(questions) {
  let cursor
  for (let page = 1; page < 100; page++)
    cursor = (await questions.records({}, cursor ? { cursor } : {})).next ?? undefined
  const began = performance.now()
  await questions.records({}, cursor ? { cursor } : {})
  return performance.now() - began
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for await (const line of questions(Number(process.argv[2] ?? RECORDS))) console.log(line)
