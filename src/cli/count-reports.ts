import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { filesIn } from '../ingest/folder.js'
import { kindByName } from '../ingest/kinds/kind-rows.js'

/** Bytes of a file that is gone through to count its lines. */
const LARGEST = 512 * 1024 * 1024
const NEW_LINE = 10

/**
 * About how many reports these inputs hold; null where only reading them tells: addresses, pipes, feeds,
 * archives, what is packed, large files.
 */
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
  if (about.isDirectory()) return countFolder(path, signal)
  const kind = kindByName(path)
  if (kind === 'text' || kind === 'markdown' || kind === 'page') return 1
  const isCountable = kind === 'json-lines' && about.isFile() && about.size <= LARGEST && !path.endsWith('.gz')
  return isCountable ? countLines(path, signal) : null
}

async function countFolder(folder: string, signal: AbortSignal): Promise<number | null> {
  let sum = 0
  for await (const found of filesIn(folder)) {
    const count = found.kind === 'file' ? await countIn(found.path, signal) : 0
    if (count === null || signal.aborted) return null
    sum += count
  }
  return sum
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
