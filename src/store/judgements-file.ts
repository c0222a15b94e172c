import { type FileHandle, open, readFile } from 'node:fs/promises'
import { faultOfSystem } from '../ingest/system-fault.js'
import { Fault, reasonOf } from '../model/fault.js'
import type { Judgement } from '../model/judgement.js'
import { readLines } from './judgement-lines.js'
import type { Judged, JudgementStore, TakingBack } from './judgement-store.js'

/** The name of the file in the working folder, unless another is given. */
export const JUDGEMENTS_FILE = 'demarche-judgements.jsonl'

const NEW_LINE = 10

/**
 * Judgements in a file of JSON Lines to which lines are only ever added: a judgement, or `{"takenBack": ID, "by", "at"}`. Each
 * line is written by one append and is on the disk when the promise resolves, so that a process killed at any moment leaves at most one
 * line cut off, and two processes can write at once.
 */
export function judgementsFile(path: string): JudgementStore {
  const list = () => listed(path)
  return {
    list,
    async add(judgement) {
      const { judgements } = await list()
      if (!judgements.some(({ id }) => id === judgement.id)) await append(path, judgement)
    },
    async takeBack(id, { by, at }: TakingBack): Promise<Judgement | Fault> {
      const { judgements } = await list()
      const judgement = judgements.find((standing) => standing.id === id)
      if (!judgement)
        return Fault.of('judgement-unknown', { id, ids: judgements.map((one) => one.id).join(', ') || 'none' })
      await append(path, { takenBack: id, by, at })
      return judgement
    },
  }
}

async function listed(path: string): Promise<Judged> {
  return readLines(await bytesOf(path), path)
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Uint8Array()
    throw faultOfSystem(error, path)
  }
}

/**
 * Adds one whole line, and looks whether it stands: another process that is killed while it writes may leave a piece of a line in front
 * of ours, which then reads as one bad line. A second line starts after an end of its own.
 */
async function append(path: string, entry: object): Promise<void> {
  const line = Buffer.from(`${JSON.stringify(entry)}\n`)
  try {
    const file = await open(path, 'a+')
    try {
      const isAtStart = await endsInNewLine(file)
      await write(file, isAtStart ? line : Buffer.concat([Buffer.of(NEW_LINE), line]))
      if (!(await holdsLine(path, line))) await write(file, Buffer.concat([Buffer.of(NEW_LINE), line]))
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    const reason = reasonOf(error)
    throw Fault.of('judgements-unwritten', { input: path, reason })
  }
}

/** One call of the system: what is written in pieces another process could write between. */
async function write(file: FileHandle, bytes: Buffer): Promise<void> {
  const { bytesWritten } = await file.write(bytes)
  if (bytesWritten < bytes.length) throw new Error('only a part of the line was taken, is the disk full?')
}

async function endsInNewLine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat()
  if (size === 0) return true
  const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 })
  return buffer[0] === NEW_LINE
}

async function holdsLine(path: string, line: Buffer): Promise<boolean> {
  const bytes = await readFile(path)
  for (let at = bytes.indexOf(line); at >= 0; at = bytes.indexOf(line, at + 1))
    if (at === 0 || bytes[at - 1] === NEW_LINE) return true
  return false
}
