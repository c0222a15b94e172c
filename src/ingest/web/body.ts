import { pipeline, type Readable, Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** What is undone of what RFC 9110, 8.4.1 has; Node 20 has no zstd, so it is not asked for. */
const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}
export const ACCEPT_ENCODING = 'gzip, deflate, br'

/** Nobody compresses more often; each further layer multiplies what a bomb can do. */
const MOST_LAYERS = 2

export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

export class UnknownCoding extends Error {
  override readonly name = 'UnknownCoding'
}

export interface BodyOptions {
  /** Content-Encoding, as it came. */
  readonly coding: string
  /** Most bytes, on the wire and decompressed. */
  readonly limit: number
  /** Whether a longer body is cut there, instead of refused. */
  readonly cut: boolean
}

/**
 * A body, decompressed as it comes, so that no more than the limit is ever held.
 * @throws {TooLarge} {UnknownCoding} what zlib or the connection throws.
 */
export async function readBody(body: Readable, { coding, limit, cut }: BodyOptions): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let room = limit
  try {
    for await (const part of decoded(body, coding, limit) as AsyncIterable<Buffer>) {
      if (part.length > room && !cut) throw new TooLarge()
      parts.push(part.subarray(0, room))
      room -= part.length
      if (room <= 0 && cut) break
    }
  } finally {
    // A stream that is left or breaks before its end tells so once more, when nobody asks any longer.
    body.on('error', () => undefined).destroy()
  }
  return Buffer.concat(parts)
}

function decoded(body: Readable, coding: string, limit: number): Readable {
  const names = coding.split(',').map((name) => name.trim().toLowerCase())
  const layers = names.filter((name) => name !== '' && name !== 'identity').reverse()
  if (layers.length === 0) return body
  if (layers.length > MOST_LAYERS) throw new UnknownCoding(`${layers.length} times compressed`)
  const decoders = layers.map((name) => {
    const decoder = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined
    if (decoder === undefined) throw new UnknownCoding(`compressed by ${name.slice(0, 20)}`)
    return decoder()
  })
  // The error of any part reaches whoever reads the last.
  return [counting(limit), ...decoders].reduce<Readable>((from, to) => pipeline(from, to, () => undefined), body)
}

function counting(limit: number): Transform {
  let count = 0
  return new Transform({
    transform(part: Buffer, _encoding, done) {
      count += part.length
      if (count > limit) done(new TooLarge())
      else done(null, part)
    },
  })
}
