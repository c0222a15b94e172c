import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const LINES = /\.(?:jsonl|ndjson)$/i
const ONE = /\.(?:txt|md|markdown|text|html?|xhtml)$/i
/** Bytes of a file that is gone through to count its lines. */
const LARGEST = 512 * 1024 * 1024
const NEW_LINE = 10

/** About how many reports these inputs hold; null where only reading them tells: addresses, pipes, archives, large files. */
export async function countReports(inputs: readonly string[], signal: AbortSignal): Promise<number | null> {
  let sum = 0
  for (const input of inputs) {
    const count = await countIn(input, signal).catch(() => null)
    if (count === null || signal.aborted) return null
    sum += count
  }
  return sum
}

async function countIn(path: string, signal: AbortSignal): Promise<number | null> {
  const about = await stat(path)
  if (about.isDirectory()) {
    const entries = await readdir(path, { withFileTypes: true })
    const files = entries.filter((entry) => !entry.isDirectory())
    return countReports(files.map(({ name }) => join(path, name)), signal) // biome-ignore format: one line reads best
  }
  if (ONE.test(path)) return 1
  return LINES.test(path) && about.isFile() && about.size <= LARGEST ? countLines(path, signal) : null
}

async function countLines(path: string, signal: AbortSignal): Promise<number> {
  let lines = 0
  let isOpen = false
  for await (const chunk of createReadStream(path, { signal }) as AsyncIterable<Uint8Array>) {
    for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, at + 1)) lines++
    isOpen = chunk.at(-1) !== NEW_LINE
  }
  return lines + (isOpen ? 1 : 0)
}
