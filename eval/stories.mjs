// Annotated stories, scored by the program that comes with the gold ones: those beside the project, and our own in stories/.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const TARGETS = { found: 80, typed: 72, who: 65, full: 55, 'conditions linked': 55 }
const SEED_TARGETS = { who: 85, conditions: 70 }
const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const program = at('../dist/cli/main.js')

export function stories(shared) {
  return [
    ...scored(shared, join(shared, 'gold'), 'gold stories', TARGETS),
    ...scored(shared, at('stories'), 'own stories', {}),
  ]
}

function scored(shared, folder, set, targets) {
  const run = spawnSync(
    process.execPath,
    [join(shared, 'score', 'score-stories.mjs'), folder, '--', process.execPath, program, 'read', '--json', '-'],
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
  return [...all, ...seedRows(lines)]
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
