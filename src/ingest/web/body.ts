import { pipeline, type Readable, Transform, type TransformCallback } from 'node:stream'
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

/** Of a body that is cut, so many times as much is read from the wire: compressed bytes may stand for nothing. */
const MOST_PACKED = 4

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
  const wire = new Wire(cut ? MOST_PACKED * limit : limit)
  try {
    for await (const part of decoded(body, coding, wire) as AsyncIterable<Buffer>) {
      if (part.length > room && !cut) throw new TooLarge()
      parts.push(part.subarray(0, room))
      room -= part.length
      if (room <= 0 && cut) break
    }
  } catch (error) {
    // Nothing is no gzip, but what servers send for an empty page.
    if (wire.count > 0 || error instanceof UnknownCoding || body.errored) throw error
  } finally {
    // A stream that is left or breaks before its end tells so once more, when nobody asks any longer.
    body.on('error', () => undefined).destroy()
  }
  return Buffer.concat(parts)
}

function decoded(body: Readable, coding: string, wire: Wire): Readable {
  const names = coding.split(',').map((name) => name.trim().toLowerCase())
  const layers = names.filter((name) => name !== '' && name !== 'identity').reverse()
  if (layers.length > MOST_LAYERS) throw new UnknownCoding(`${layers.length} times compressed`)
  const decoders = layers.map((name) => {
    const decoder = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined
    if (decoder === undefined) throw new UnknownCoding(`compressed by ${name.slice(0, 20)}`)
    return decoder()
  })
  // The error of any part reaches whoever reads the last.
  return [wire, ...decoders].reduce<Readable>((from, to) => pipeline(from, to, () => undefined), body)
}

/** Counts what passes, as it comes from the wire. */
class Wire extends Transform {
  readonly #limit: number
  count = 0

  constructor(limit: number) {
    super()
    this.#limit = limit
  }

  override _transform(part: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.count += part.length
    if (this.count > this.#limit) done(new TooLarge())
    else done(null, part)
  }
}
