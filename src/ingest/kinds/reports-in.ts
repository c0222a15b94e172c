import { Fault } from '../../model/fault.js'
import { parseJson } from '../json-lines.js'
import type { Report } from '../report.js'
import { parseTextReport } from '../text-report.js'
import { bytesOf, type Peeked, peek } from './byte-stream.js'
import { type Kind, kindOf } from './kind.js'
import { LIMIT_BYTES, REPORT_LIMIT } from './limits.js'
import { lineReports } from './line-reports.js'
import { type ReadCharacters, readText } from './read-text.js'
import type { Getter, Source } from './source.js'
import { faultOfPacked, innerKind, isPacked, unpacked } from './unpack.js'

/** How much of a stream is looked at to tell what it is. */
const PEEK_BYTES = 256 * 1024

type Reports = AsyncGenerator<Report | Fault>

/** The reports of an opened source, of whatever kind it is. What is no report is a fault that says what it is and what to do. */
export async function* reportsIn(source: Source, web: Getter): Reports {
  const head = await peek(source.chunks, PEEK_BYTES, source.input === '-' ? hasFirstLine : undefined)
  try {
    yield* isPacked(head.bytes) ? fromPacked(source, head, web) : fromPlain(source, head, web)
  } finally {
    await head.close()
  }
}

/** True for the first line of JSON Lines: whoever pipes them in as they come need not wait for the rest. */
function hasFirstLine(bytes: Uint8Array): boolean {
  const end = bytes[0] === OPENING_BRACE ? bytes.indexOf(NEW_LINE) : -1
  return end > 0 && parseJson(Buffer.from(bytes.subarray(0, end)).toString()) !== undefined
}

const OPENING_BRACE = 0x7b
const NEW_LINE = 10

async function* fromPlain(source: Source, head: Peeked, web: Getter): Reports {
  const kind = kindOf(head, source)
  if (typeof kind === 'object') yield Fault.of('input-foreign', { input: source.input, ...kind })
  else yield* (await READERS[kind]())({ ...source, chunks: head.all }, web)
}

/** Archives unpack themselves, member by member; all else is unpacked as one stream. */
async function* fromPacked(source: Source, head: Peeked, web: Getter): Reports {
  const { input, name } = source
  const inner = innerKind(head.bytes, name)
  if (inner === 'warc') yield* (await READERS.warc())({ ...source, chunks: head.all }, web)
  else if (inner !== null) yield Fault.of('input-foreign', { input, ...inner })
  else
    try {
      const within = { ...source, name: name.replace(/\.gz$/i, '') }
      yield* fromPlain(within, await peek(unpacked(head.all), PEEK_BYTES), web)
    } catch (error) {
      yield faultOfPacked(error, input)
    }
}

type Reader = (source: Source, web: Getter) => Reports

/** Each loads its own code: most runs read one kind, and what pages alone need takes half a second to load. */
const READERS: Readonly<Record<Kind, () => Promise<Reader>>> = {
  text: async () => characters((text, input) => [parseTextReport(text, input)]),
  markdown: async () => {
    const { markdownReport } = await import('./markdown-report.js')
    return characters((text, input) => [markdownReport(text, input)])
  },
  json: async () => characters((await import('./json-reports.js')).jsonReports),
  page: async () => document((await import('./read-page.js')).readPage),
  newsml: async () => document((await import('./read-newsml.js')).readNewsml),
  feed: async () => document((await import('./read-feed.js')).readFeed),
  'feed-list': async () => document((await import('./read-feed.js')).readFeedList),
  'json-lines': async () => stream(lineReports),
  warc: async () => stream((await import('../archives/warc-reports.js')).warcReports),
}

const stream =
  (read: (chunks: AsyncIterable<Uint8Array>, input: string) => Reports): Reader =>
  ({ chunks, input }) =>
    read(chunks, input)

const characters = (read: ReadCharacters): Reader => document((bytes, source) => readText(bytes, source, read))

type Read = (bytes: Uint8Array, source: Source, web: Getter) => Iterable<Report | Fault> | AsyncIterable<Report | Fault>

/** Reads what is held as a whole. */
function document(read: Read): Reader {
  return async function* (source, web) {
    const { input, chunks } = source
    const bytes = await bytesOf(chunks, LIMIT_BYTES)
    if (bytes === null) yield Fault.of('input-too-large', { input, limit: REPORT_LIMIT })
    else yield* read(bytes, source, web)
  }
}
