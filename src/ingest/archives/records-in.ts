import { asBuffer, latin } from './as-buffer.js'
import type { ByteTape } from './byte-tape.js'
import { type Flaw, Flawed } from './flaw.js'
import { type Header, headerOf } from './header-fields.js'
import { toNext } from './to-next.js'

/** Megabytes of a record that are held; the largest news pages have a tenth of it. */
export const RECORD_LIMIT = 10
const LIMIT_BYTES = RECORD_LIMIT * 1024 * 1024
/** Bytes in which a header ends; as many of a record's block are looked at where it is too large to be held. */
const START = 64 * 1024
/** Places one after another that begin like a record and are none, before the rest is given up: what is made so has millions. */
const MOST_LOST = 1000
/** Bytes between two records; there should be four. */
const MOST_LINE_ENDS = 1024

/** One record of an archive. */
export interface WarcRecord {
  readonly kind: 'record'
  /** Bytes from the start of the file to the record, or to the gzip member that it is in. */
  readonly offset: number
  readonly header: Header
  /** What follows the header; only its start where the record is too large. */
  readonly block: Uint8Array
  readonly isTooLarge: boolean
  /** True where the next record does not begin where the length says. */
  readonly isMismeasured: boolean
}

/**
 * The records that stand one after another in these bytes. What is no record is a flaw, and reading goes on at the next one. `offset` says how far the
 * place of the tape is from the start of the file; it is asked where each record begins.
 * @throws {Flawed} where the bytes end in the middle of a record.
 */
export async function* recordsIn(tape: ByteTape, offset: () => number): AsyncGenerator<WarcRecord | Flaw> {
  for (let lost = 0; ; ) {
    await passLineEnds(tape)
    const place = offset()
    const start = await tape.peek(START)
    if (start.length === 0) return
    const header = isRecord(start) ? headerOf(start) : null
    if (header === null && start.length < START && mayBeginRecord(start))
      throw new Flawed('truncated', 'in the header of a record')
    const length = lengthOf(header)
    if (header === null || length === null) {
      if (++lost === 1) yield { kind: 'damaged', offset: place, reason: header ? NO_LENGTH : NO_RECORD }
      if (lost > MOST_LOST) throw new Flawed('damaged', NO_RECORD)
      if (!(await toNextRecord(tape))) return
    } else {
      lost = 0
      await tape.skip(header.size)
      const content = await contentOf(tape, length)
      yield { kind: 'record', offset: place, header, ...content }
      if (content.isMismeasured) await toNextRecord(tape)
    }
  }
}

const NO_LENGTH = 'a record without a length'
const NO_RECORD = 'no record where one should begin'

const NAME = 'WARC/'
export const isRecord = (bytes: Uint8Array): boolean => latin(bytes.subarray(0, NAME.length)) === NAME
const mayBeginRecord = (bytes: Uint8Array): boolean => NAME.startsWith(latin(bytes.subarray(0, NAME.length)))

type Content = Pick<WarcRecord, 'block' | 'isTooLarge' | 'isMismeasured'>

/** Looks behind the block before it is given, so that the checksum of a gzip member that holds this record alone is known by then. */
async function contentOf(tape: ByteTape, length: number): Promise<Content> {
  if (length > LIMIT_BYTES) return startOf(tape, length)
  const ahead = await tape.peek(length + MOST_LINE_ENDS)
  const isMismeasured = ahead.length < length || !isBetweenRecords(ahead.subarray(length))
  const end = isMismeasured ? asBuffer(ahead).indexOf('\r\n\r\nWARC/1.') : length
  if (end < 0 && ahead.length < length) throw new Flawed('truncated', 'in the middle of a record')
  const block = ahead.subarray(0, end < 0 ? length : Math.min(end, length))
  await tape.skip(block.length)
  return { block, isTooLarge: false, isMismeasured }
}

async function startOf(tape: ByteTape, length: number): Promise<Content> {
  const block = await tape.take(START)
  if ((await tape.skip(length - START)) < length - START) throw new Flawed('truncated', 'in the middle of a record')
  return { block, isTooLarge: true, isMismeasured: !isBetweenRecords(await tape.peek(MOST_LINE_ENDS)) }
}

const isBetweenRecords = (ahead: Uint8Array): boolean => mayBeginRecord(ahead.subarray(lineEnds(ahead)))

async function passLineEnds(tape: ByteTape): Promise<void> {
  await tape.skip(lineEnds(await tape.peek(MOST_LINE_ENDS)))
}

const lineEnds = (bytes: Uint8Array): number =>
  /^[\r\n]*/.exec(latin(bytes.subarray(0, MOST_LINE_ENDS)))?.[0].length ?? 0

/** Goes to the next line that begins like a record. */
const toNextRecord = (tape: ByteTape): Promise<boolean> => toNext(tape, '\nWARC/1.')

function lengthOf(header: Header | null): number | null {
  const digits = header?.fields.get('content-length') ?? ''
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null
}
