import { constants, gunzipSync } from 'node:zlib'
import { Fault } from '../../model/fault.js'
import { ByteTape } from '../archives/byte-tape.js'
import { Flawed } from '../archives/flaw.js'
import { beginsMember, inflateMember } from '../archives/gzip-member.js'
import type { Foreign } from './kind.js'

/** As many packed bytes unpack to four megabytes at most. */
const START = 4 * 1024

export const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** What the first bytes of a gzip file are, where it is not to be unpacked as a whole; null for what is. */
export function innerKind(bytes: Uint8Array, name: string): 'warc' | Foreign | null {
  const start = unpackedStart(bytes)
  const characters = Buffer.from(start.subarray(0, 300)).toString('latin1')
  if (/^(?:WARC\/\d|filedesc:)/.test(characters) || (start.length === 0 && /\.warc\.gz$/i.test(name))) return 'warc'
  if (characters.slice(257).startsWith('ustar')) return TAR
  return isPacked(start) ? TWICE : null
}

const TAR: Foreign = { what: 'a tar archive', todo: 'unpack it and name the folder' }
const TWICE: Foreign = { what: 'packed twice', todo: 'unpack it once and give that' }

/** The first bytes that come out; none where they cannot be unpacked. */
function unpackedStart(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes.subarray(0, START), { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return new Uint8Array()
  }
}

/**
 * What a gzip stream of one or more members holds, as it comes. What follows the last member is left, as other programs do.
 * @throws {Flawed} where it is damaged, ends too soon or swells as no text does, after what could be unpacked.
 */
export async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const tape = new ByteTape(stream)
  try {
    while (beginsMember(await tape.peek(4))) yield* inflateMember(tape)
  } finally {
    await tape.close()
  }
}

/**
 * The fault of what `unpacked` threw.
 * @throws what has nothing to do with packing, as a disk that fails.
 */
export function faultOfPacked(error: unknown, input: string): Fault {
  if (!(error instanceof Flawed)) throw error
  const { kind, reason } = error.flaw
  return Fault.of('gzip-damaged', { input, reason: `${kind === 'truncated' ? 'it ends' : 'it has'} ${reason}` })
}
