#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { interruptionBy } from './interruption.js'
import { processEffects } from './process-effects.js'
import { run } from './program.js'

/** As a shell counts a process that SIGINT ended. */
const INTERRUPTED = 130

// The line of progress must not stay in front of the prompt, and what is half written is taken away on exit.
const stopSignal = interruptionBy(() => {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K')
  process.exit(INTERRUPTED)
})

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}
process.exitCode = await run(process.argv.slice(2), version, processEffects(version, stopSignal))
// What was stopped may still wait for a pipe or a site.
if (stopSignal().aborted) process.exit()
