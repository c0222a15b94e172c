import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Article } from '../model/article.js'
import { Fault } from '../model/fault.js'
import { type Found, filesIn } from './folder.js'
import { inOrder } from './in-order.js'
import { reportsIn } from './kinds/reports-in.js'
import type { Getter, Source } from './kinds/source.js'
import { PassedOver } from './passed-over.js'
import { toArticle } from './report.js'
import { faultOfSystem, systemCode } from './system-fault.js'
import { isAddress } from './web/web-address.js'
import { webOnDemand } from './web/web-on-demand.js'

/** Where inputs come from that are no files. */
export interface SourceOptions {
  /** What `-` stands for; default: the standard input of the process. */
  readonly standardInput?: AsyncIterable<Uint8Array>
  /** The way to the network; default: one of its own to public addresses, opened for the first of them and closed at the end. */
  readonly web?: Getter
}

/** The bytes of an input that a program has at hand, called by a name that is none of a file of this machine. */
export interface Piece {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What an input gave. */
export interface Sourced {
  /** The file or address that it stands in; of a folder, the file; of a piece, see `pieceSource`. */
  readonly source: string
  readonly article: Article | Fault
}

/**
 * The articles of the given inputs, in their order: files of every kind, folders with their subfolders (sorted by name), addresses (http, https),
 * `-` for the standard input. A fault takes the place of an input, line, item or record that is no report; the others go on. Files are opened
 * one at a time, and of what holds many reports one is held; addresses are fetched several at a time, those of one host one after another.
 */
export async function* articlesFrom(
  inputs: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<Article | Fault> {
  for await (const { article } of sourcedArticles(inputs, options)) yield article
}

const OF_PIECE = 'piece:'

/** The source of what a piece gave: told from paths, so that a name somebody chose is never opened as a file. */
export const pieceSource = (name: string): string => `${OF_PIECE}${name}`

export const isOfPiece = (source: string): boolean => source.startsWith(OF_PIECE)

/** As `articlesFrom`, each with the source that it stands in; also of pieces. */
export async function* sourcedArticles(
  inputs: readonly (string | Piece)[],
  { standardInput, web }: SourceOptions = {},
): AsyncGenerator<Sourced> {
  const own = webOnDemand(async () => (await import('./web/open-web.js')).openWeb())
  const getter = web ?? own
  try {
    for (const run of runsOf(inputs)) {
      const sources = run.map((input) => fromInput(input, getter, standardInput))
      const [alone] = sources
      yield* alone && sources.length === 1 ? alone : inOrder(sources, ADDRESSES_AT_ONCE)
    }
  } finally {
    await own.close()
  }
}

/** As many as the web asks at once. */
const ADDRESSES_AT_ONCE = 8

/** Addresses that stand together; a file by itself, as files are not opened before their turn. */
function runsOf(inputs: readonly (string | Piece)[]): readonly (readonly (string | Piece)[])[] {
  const runs: (string | Piece)[][] = []
  for (const input of inputs) {
    const before = runs.at(-1)
    if (isFetched(input) && before?.every(isFetched)) before.push(input)
    else runs.push([input])
  }
  return runs
}

const isFetched = (input: string | Piece): boolean => typeof input === 'string' && isAddress(input)

async function* fromPiece({ name, bytes }: Piece, web: Getter): AsyncGenerator<Sourced> {
  const source = pieceSource(name)
  try {
    const chunks = Readable.from([bytes])
    for await (const { article } of articlesIn(fileSource(name, chunks), web)) yield { source, article }
  } catch (error) {
    yield { source, article: faultOf(error, name) }
  }
}

async function* fromInput(
  input: string | Piece,
  web: Getter,
  standardInput: AsyncIterable<Uint8Array> | undefined,
): AsyncGenerator<Sourced> {
  if (typeof input !== 'string') return yield* fromPiece(input, web)
  try {
    if (isAddress(input)) yield* fromAddress(input, web)
    else if (input === '-') yield* articlesIn(fileSource(input, standardInput ?? process.stdin), web)
    else yield* fromPath(input, web)
  } catch (error) {
    yield { source: input, article: faultOf(error, input) }
  }
}

/** What the system says has a code; all else is a reader's own failure, for which the other inputs need not suffer. */
function faultOf(error: unknown, input: string): Fault {
  if (error instanceof Error && systemCode(error) === null)
    return Fault.of('report-failed', { input, reason: error.message })
  return faultOfSystem(error, input)
}

async function* fromAddress(input: string, web: Getter): AsyncGenerator<Sourced> {
  const answer = await web.get(input)
  if (answer instanceof Fault) yield { source: input, article: answer }
  else if (answer.kind === 'fetched') {
    const { address, contentType, bytes } = answer
    yield* articlesIn(
      { input, name: new URL(address).pathname, address, contentType, chunks: Readable.from([bytes]) },
      web,
    )
  }
}

async function* fromPath(path: string, web: Getter): AsyncGenerator<Sourced> {
  const about = await stat(path)
  if (about.isDirectory()) yield* fromFolder(path, web)
  else if (about.isFile() || about.isFIFO() || about.isCharacterDevice())
    yield* articlesIn(fileSource(path, createReadStream(path)), web)
  else yield { source: path, article: Fault.of('input-not-a-file', { input: path }) }
}

async function* fromFolder(folder: string, web: Getter): AsyncGenerator<Sourced> {
  const others = new PassedOver()
  let isBare = true
  for await (const found of filesIn(folder)) {
    if (found.kind === 'other') others.add(found.path)
    else
      for await (const one of fromFound(found, web)) {
        const isForeign = one.article instanceof Fault && one.article.code === 'input-foreign'
        if (isForeign) others.add(found.path)
        else yield one
        isBare &&= isForeign
      }
  }
  const faults = isBare ? [Fault.of('folder-without-reports', { input: folder })] : others.notice(folder)
  for (const article of faults) yield { source: folder, article }
}

async function* fromFound(found: Exclude<Found, { kind: 'other' }>, web: Getter): AsyncGenerator<Sourced> {
  if (found.kind === 'file') yield* fromInput(found.path, web, undefined)
  else yield { source: found.path, article: faultOfSystem(found.error, found.path) }
}

const fileSource = (input: string, chunks: AsyncIterable<Uint8Array>): Source =>
  ({ input, name: input, address: null, contentType: null, chunks }) // biome-ignore format: one line reads best

async function* articlesIn(source: Source, web: Getter): AsyncGenerator<Sourced> {
  for await (const report of reportsIn(source, web))
    yield { source: source.input, article: report instanceof Fault ? report : toArticle(report) }
}
