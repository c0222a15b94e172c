import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib'
import { asBuffer } from './as-buffer.js'
import type { ByteTape } from './byte-tape.js'
import { Flawed } from './flaw.js'

/** The first bytes of a member (RFC 1952, 2.3.1): its mark, and deflate, the one method there is. */
const MARK = [0x1f, 0x8b, 8] as const
/** The fields that may follow the ten bytes of every header, by the bits that announce them. */
const HAS_CHECK = 2
const HAS_EXTRA = 4
const HAS_NAME = 8
const HAS_COMMENT = 16
const RESERVED = 0xe0

/** Bytes given to zlib at once: as a member may inflate a thousandfold, this bounds what is held. */
const STEP = 16 * 1024
/** Pages are packed to a tenth, and what has the same words over and over to a fiftieth; deflate can reach a thousandth, for what is made to swell. */
const MOST_SWOLLEN = 200
/** Bytes that may come out of a few. */
const ALWAYS_FINE = 16 * 1024 * 1024
/** A name or comment is some words. */
const LONGEST_NAME = 64 * 1024

/** True where these bytes may begin a member. */
export const beginsMember = (bytes: Uint8Array): boolean =>
  MARK.every((byte, index) => bytes[index] === byte) && ((bytes[3] ?? RESERVED) & RESERVED) === 0

/**
 * The bytes of the member at which the tape stands; the tape then stands behind it. Node's own gunzip goes from one member to the next without
 * saying so and ends without a word at what is no member, so only the deflate in a member is left to it.
 * @throws {Flawed}
 */
export async function* inflateMember(tape: ByteTape): AsyncGenerator<Uint8Array> {
  const read = async (size: number) => {
    const bytes = await tape.take(size)
    if (bytes.length < size) throw new Flawed('truncated', 'in a gzip member')
    return asBuffer(bytes)
  }
  const { offset } = tape
  await passHeader(read)
  let sum = 0
  let size = 0
  for await (const piece of inflate(tape)) {
    sum = crc32(piece, sum)
    size += piece.length
    if (size > ALWAYS_FINE && size > (tape.offset - offset) * MOST_SWOLLEN)
      throw new Flawed('damaged', 'a gzip member that swells as no page does')
    yield piece
  }
  const trailer = await read(8)
  if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== size % 2 ** 32)
    throw new Flawed('damaged', 'a gzip member with a wrong checksum')
}

async function passHeader(read: (size: number) => Promise<Buffer>): Promise<void> {
  const flags = (await read(10))[3] ?? 0
  if (flags & HAS_EXTRA) await read((await read(2)).readUInt16LE(0))
  for (const flag of [HAS_NAME, HAS_COMMENT]) if (flags & flag) await passName(read)
  if (flags & HAS_CHECK) await read(2)
}

async function passName(read: (size: number) => Promise<Buffer>): Promise<void> {
  for (let length = 0; length < LONGEST_NAME; length++) if ((await read(1))[0] === 0) return
  throw new Flawed('damaged', 'a gzip member with an endless name')
}

async function* inflate(tape: ByteTape): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw({ chunkSize: 4 * STEP })
  let ready: Uint8Array[] = []
  inflater.on('data', (piece: Buffer) => ready.push(piece))
  const ended = endOf(inflater)
  let given = 0
  try {
    for (let isOver = false; !isOver; ) {
      const piece = await tape.some(STEP)
      if (piece.length === 0) throw new Flawed('truncated', 'in a gzip member')
      given += piece.length
      isOver = await Promise.race([ended, written(inflater, piece)])
      // What zlib does not take of the last piece belongs to the trailer and to the next member.
      if (isOver) tape.untake(piece.subarray(piece.length - (given - inflater.bytesWritten)))
      yield* ready
      ready = []
    }
  } finally {
    inflater.destroy()
  }
}

/** Resolves to true at the end of the deflated data, which zlib tells and no length in the member does. */
function endOf(inflater: InflateRaw): Promise<true> {
  const ended = new Promise<true>((resolve, reject) => {
    inflater.once('end', () => resolve(true))
    inflater.once('error', () => reject(new Flawed('damaged', 'a gzip member that cannot be unpacked')))
  })
  ended.catch(() => undefined)
  return ended
}

/** Resolves to false when zlib has taken the whole piece and wants more; of what follows the end it takes nothing and never says so. */
function written(inflater: InflateRaw, piece: Uint8Array): Promise<false> {
  return new Promise((resolve) => inflater.write(piece, (error) => { if (!error) resolve(false) })) // biome-ignore format: one step
}
