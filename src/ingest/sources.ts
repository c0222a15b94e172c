import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../model/article.js'
import { Fault } from '../model/fault.js'
import { binaryKind } from './binary.js'
import { decode, encodingOf } from './decode.js'
import { looksLikeJsonLines, parseLine } from './json-lines.js'
import { linesOf } from './lines.js'
import { toArticle } from './report.js'
import { faultOfSystem } from './system-fault.js'
import { parseTextReport } from './text-report.js'

/** Megabytes of one report, as a file or as a line. The longest news reports have a hundredth of it. */
const REPORT_LIMIT = 10
const LIMIT_BYTES = REPORT_LIMIT * 1024 * 1024

/** How much of a stream is looked at to tell JSON Lines from text: more than the first line of most. */
const PEEK_BYTES = 256 * 1024

const REPORT_FILE = /\.(txt|md|text|jsonl|ndjson)$/i
const JSON_LINES_FILE = /\.(jsonl|ndjson)$/i

/**
 * The articles of the given inputs, in their order: files, folders (their reports sorted by name; subfolders are not entered), `-`
 * for `standardInput` (default: that of the process). A fault takes the place of an input or line that is none; the others go on.
 * Files are opened one at a time, and of JSON Lines one line is held.
 */
export async function* articlesFrom(
  inputs: readonly string[],
  standardInput: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<Article | Fault> {
  for (const input of inputs) {
    try {
      if (input === '-') yield* fromStream(standardInput, input)
      else yield* fromPath(input)
    } catch (error) {
      yield faultOfSystem(error, input)
    }
  }
}

async function* fromPath(path: string): AsyncGenerator<Article | Fault> {
  const about = await stat(path)
  if (about.isDirectory()) yield* fromFolder(path)
  else if (about.isFile() || about.isFIFO() || about.isCharacterDevice())
    yield* fromStream(createReadStream(path), path)
  else yield Fault.of('input-not-a-file', { input: path })
}

async function* fromFolder(folder: string): AsyncGenerator<Article | Fault> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => !entry.isDirectory() && REPORT_FILE.test(entry.name)).map(({ name }) => name)
  if (names.length === 0) yield Fault.of('folder-without-reports', { input: folder })
  for (const name of names.sort()) {
    const path = join(folder, name)
    try {
      yield* fromPath(path)
    } catch (error) {
      yield faultOfSystem(error, path)
    }
  }
}

/** Tells by the name or by the first line whether a stream is JSON Lines or one report of plain text. */
async function* fromStream(stream: AsyncIterable<Uint8Array>, input: string): AsyncGenerator<Article | Fault> {
  const chunks = stream[Symbol.asyncIterator]()
  try {
    const head = await take(chunks, PEEK_BYTES)
    const rest = { [Symbol.asyncIterator]: () => prepend(head, chunks) }
    if (head.length > 0 && isJsonLines(head, input)) yield* fromLines(rest, input)
    else yield await fromText(rest, input)
  } finally {
    await chunks.return?.()
  }
}

function isJsonLines(head: Uint8Array, input: string): boolean {
  const encoding = encodingOf(head)
  if (encoding === 'utf-8' && binaryKind(head) !== null) return false
  return JSON_LINES_FILE.test(input) || looksLikeJsonLines(new TextDecoder(encoding).decode(head))
}

async function fromText(chunks: AsyncIterable<Uint8Array>, input: string): Promise<Article | Fault> {
  const bytes = await take(chunks[Symbol.asyncIterator](), LIMIT_BYTES + 1)
  if (bytes.length > LIMIT_BYTES) return Fault.of('input-too-large', { input, limit: REPORT_LIMIT })
  const content = decode(bytes, input)
  if (content instanceof Fault) return content
  const report = parseTextReport(content, input)
  return report.text.trim() === '' ? Fault.of('input-empty', { input }) : toArticle(report)
}

async function* fromLines(chunks: AsyncIterable<Uint8Array>, input: string): AsyncGenerator<Article | Fault> {
  let empty = true
  for await (const { number, bytes } of linesOf(chunks, LIMIT_BYTES)) {
    if (bytes === null) {
      yield Fault.of('line-too-large', { input, line: number, limit: REPORT_LIMIT })
      continue
    }
    if (bytes.every((byte) => byte <= 32)) continue
    empty = false
    const content = decode(bytes, `${input}:${number}`)
    const report = content instanceof Fault ? content : parseLine(content, input, number)
    yield report instanceof Fault ? report : toArticle(report)
  }
  if (empty) yield Fault.of('input-empty', { input })
}

/** Up to the end, or at least `size` bytes: whole chunks, so it may be some more. */
async function take(chunks: AsyncIterator<Uint8Array>, size: number): Promise<Uint8Array> {
  const taken: Uint8Array[] = []
  let length = 0
  while (length < size) {
    const next = await chunks.next()
    if (next.done) break
    taken.push(next.value)
    length += next.value.length
  }
  return Buffer.concat(taken)
}

async function* prepend(head: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
}
