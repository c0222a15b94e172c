import type { Head } from './kind.js'

/** The start of a stream, and the whole of it, which is to be read once. */
export interface Peeked extends Head {
  readonly all: AsyncIterable<Uint8Array>
  /** Lets go of the stream, where it is not read to its end. */
  close(): Promise<void>
}

/** Looks at the first bytes of a stream: `size`, or some more, as whole chunks are taken; fewer where it ends or `isEnough` says so. */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
  size: number,
  isEnough: (bytes: Uint8Array) => boolean = () => false,
): Promise<Peeked> {
  const chunks = stream[Symbol.asyncIterator]()
  let bytes: Uint8Array = new Uint8Array()
  let isWhole = false
  let failure: { readonly error: unknown } | null = null
  while (bytes.length < size && !isWhole && !failure && !isEnough(bytes)) {
    const next = await chunks.next().catch((error: unknown) => ({ error }))
    if ('error' in next) failure = next
    else if (next.done) isWhole = true
    else bytes = bytes.length === 0 ? next.value : Buffer.concat([bytes, next.value])
  }
  const after = failure ? failing(failure.error) : chunks
  return {
    bytes,
    isWhole,
    all: { [Symbol.asyncIterator]: () => continued(bytes, after) },
    close: async () => void (await chunks.return?.()),
  }
}

/** What a stream throws is thrown behind the bytes that came before it. */
const failing = (error: unknown): AsyncIterator<Uint8Array> => ({ next: () => Promise.reject(error) })

async function* continued(head: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
  } finally {
    await chunks.return?.()
  }
}

/** All bytes of a stream; null where it has more than `limit`, of which no more is read then. */
export async function bytesOf(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > limit) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
