// The gold stories, scored by the program that comes with them.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const TARGETS = { found: 80, typed: 72, who: 65, full: 55, 'conditions linked': 55 }
const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))

export function stories(shared) {
  const run = spawnSync(
    process.execPath,
    [
      join(shared, 'score', 'score-stories.mjs'),
      join(shared, 'gold'),
      '--',
      process.execPath,
      program,
      'read',
      '--json',
      '-',
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  if (run.status !== 0) throw new Error(`the gold stories could not be scored: ${run.stderr}`)
  return run.stdout
    .split('\n')
    .slice(run.stdout.split('\n').indexOf('all stories (micro)') + 1)
    .flatMap((line) => {
      const found = /^(found|typed|who|full|conditions linked|conditions full)\b.*?F1\s+([\d.]+)/.exec(line.trim())
      const size = `${readdirSync(join(shared, 'gold'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).length} stories`
      return found
        ? [
            {
              figure: `records: ${found[1]}, F1`,
              set: 'gold stories',
              size: size ? `${size} gold` : line.trim(),
              value: 100 * Number(found[2]),
              target: TARGETS[found[1]],
            },
          ]
        : []
    })
}
