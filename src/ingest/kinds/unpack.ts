import { constants, gunzipSync } from 'node:zlib'
import { Fault } from '../../model/fault.js'
import { ByteTape } from '../archives/byte-tape.js'
import { Flawed } from '../archives/flaw.js'
import { beginsMember, inflateMember } from '../archives/gzip-member.js'
import type { Foreign } from './kind.js'

/** Text is packed to a fifth, lists of the same words to a fiftieth; deflate can reach a thousandth, for what is made to swell. */
const MOST_SWOLLEN = 200
/** Bytes that may come out of a few. */
const ALWAYS_FINE = 32 * 1024 * 1024
/** As many packed bytes unpack to four megabytes at most. */
const START = 4 * 1024

class Swollen extends Error {
  override readonly name = 'Swollen'
}

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
 * @throws where it grows as no text does, is damaged or ends too soon, after what could be unpacked; `faultOfPacked` says it in words.
 */
export async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const tape = new ByteTape(stream)
  let size = 0
  try {
    while (beginsMember(await tape.peek(4))) {
      for await (const part of inflateMember(tape)) {
        size += part.length
        if (size > ALWAYS_FINE && size > tape.offset * MOST_SWOLLEN) throw new Swollen()
        yield part
      }
    }
  } finally {
    await tape.close()
  }
}

/**
 * The fault of what `unpacked` threw.
 * @throws what has nothing to do with packing, as a disk that fails.
 */
export function faultOfPacked(error: unknown, input: string): Fault {
  if (error instanceof Swollen) return Fault.of('gzip-swollen', { input, times: MOST_SWOLLEN })
  if (!(error instanceof Flawed)) throw error
  const { kind, reason } = error.flaw
  return Fault.of('gzip-damaged', { input, reason: `${kind === 'truncated' ? 'it ends' : 'it has'} ${reason}` })
}
