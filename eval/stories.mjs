// Annotated stories, scored by the program that comes with the gold ones: those beside the project, and our own in stories/.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const TARGETS = { found: 80, typed: 72, who: 65, full: 55, 'conditions linked': 55 }
const CLAIM_TARGETS = { P: 80, F1: 65 }
const CLAIM_FIGURES = { P: 'claims: precision', R: 'claims: recall', F1: 'claims: F1' }
const SEED_TARGETS = { who: 85, conditions: 70 }
const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const program = at('../dist/cli/main.js')

export function stories(shared) {
  return [
    ...scored(shared, join(shared, 'gold'), 'gold stories', TARGETS, CLAIM_TARGETS),
    ...scored(shared, at('stories'), 'own stories', {}, {}),
  ]
}

function scored(shared, folder, set, targets, claimTargets) {
  const run = spawnSync(
    process.execPath,
    [join(shared, 'score', 'score-stories.mjs'), folder, '--', process.execPath, program, 'brief', '--json', '-'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  if (run.status !== 0) throw new Error(`the ${set} could not be scored: ${run.stderr}`)
  const lines = run.stdout.split('\n')
  const size = `${readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).length} stories`
  const all = lines.slice(lines.indexOf('all stories (micro)') + 1).flatMap((line) => {
    const found = /^(found|typed|who|full|conditions linked|conditions full)\b.*?F1\s+([\d.]+)/.exec(line.trim())
    if (!found) return []
    const [, level, value] = found
    return [{ figure: `records: ${level}, F1`, set, size, value: 100 * Number(value), target: targets[level] }]
  })
  return [...all, ...claimRows(lines, set, size, claimTargets), ...seedRows(lines)]
}

/** Pairs of records of different reports that share a claim, of those records that were found with the right type. */
function claimRows(lines, set, size, targets) {
  const line = lines.find((one) => /^claims\s+P /.test(one)) ?? ''
  return Object.entries(CLAIM_FIGURES).flatMap(([letter, figure]) => {
    const value = new RegExp(`\\b${letter}\\s+([\\d.]+)`).exec(line)?.[1]
    return value ? [{ figure, set, size, value: 100 * Number(value), target: targets[letter] }] : []
  })
}

/** The story from which the project starts has targets of its own. */
function seedRows(lines) {
  const line = lines.find((one) => one.startsWith('seed ')) ?? ''
  return Object.entries(SEED_TARGETS).flatMap(([level, target]) => {
    const value = new RegExp(`\\b${level} ([\\d.]+)`).exec(line)?.[1]
    return value
      ? [{ figure: `records: ${level}, F1`, set: 'seed', size: '1 story', value: 100 * Number(value), target }]
      : []
  })
}
