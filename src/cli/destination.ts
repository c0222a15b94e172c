import { rmSync } from 'node:fs'
import { type FileHandle, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sink } from '../export/page-writer.js'
import { SYSTEM_REASONS, systemCode } from '../ingest/system-fault.js'
import { Fault } from '../model/fault.js'
import type { Output } from './effects.js'

/** Where files that belong together are written. Nothing is seen of them before `commit`. */
export interface Destination {
  /** Opens one of the files, by its name. Throws a `Fault` where it cannot be written; so do the sink and `commit`. */
  open(name: string): Promise<Sink>
  /** Puts all files in their place. */
  commit(): Promise<void>
  /** Takes away what was written. Harmless after `commit`. */
  discard(): Promise<void>
}

/** An output, for one file. */
export function outputDestination(output: Output): Destination {
  const nothing = async () => undefined
  return { open: async () => (piece) => output.write(piece), commit: nothing, discard: nothing }
}

/** One file, whatever it is called. */
export function fileDestination(path: string): Destination {
  const files = new UnfinishedFiles()
  return { open: () => files.open(path), commit: () => files.commit(), discard: () => files.discard() }
}

/** A folder, made where it is not there; what it holds besides stays. */
export async function folderDestination(path: string): Promise<Destination> {
  const files = new UnfinishedFiles()
  await orFault(path, () => mkdir(path, { recursive: true }))
  return { open: (name) => files.open(join(path, name)), commit: () => files.commit(), discard: () => files.discard() }
}

interface Unfinished {
  readonly path: string
  /** Where it is written until then: the path itself for a pipe or a device, which nothing can be moved to. */
  readonly place: string
  readonly handle: FileHandle
}

/** Files under other names until they are whole; an end of the process takes them away. */
class UnfinishedFiles {
  readonly #files: Unfinished[] = []
  readonly #onExit = () => {
    for (const { path, place } of this.#files) if (place !== path) rmSync(place, { force: true })
  }

  async open(name: string): Promise<Sink> {
    return orFault(name, async () => {
      const path = await realpath(name).catch(() => name)
      const place = (await isDevice(path)) ? path : `${path}.${process.pid}`
      const handle = await open(place, 'w')
      if (this.#files.length === 0) process.once('exit', this.#onExit)
      this.#files.push({ path, place, handle })
      return (piece) => orFault(name, () => handle.writeFile(piece))
    })
  }

  async commit(): Promise<void> {
    for (const { path, place, handle } of this.#files)
      await orFault(path, async () => {
        await handle.close()
        if (place !== path) await rename(place, path)
      })
    this.#forget()
  }

  async discard(): Promise<void> {
    for (const { path, place, handle } of this.#files) {
      await handle.close().catch(() => undefined)
      if (place !== path) await rm(place, { force: true }).catch(() => undefined)
    }
    this.#forget()
  }

  #forget(): void {
    this.#files.length = 0
    process.off('exit', this.#onExit)
  }
}

async function isDevice(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  return found !== null && !found.isFile()
}

const REASONS: Readonly<Record<string, string>> = {
  ...SYSTEM_REASONS,
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a file stands where a folder is meant',
  EEXIST: 'a file stands where a folder is meant',
}

async function orFault<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const reason = REASONS[systemCode(error) ?? '']
    if (reason === undefined) throw error
    throw Fault.of('export-unwritten', { file, reason })
  }
}
