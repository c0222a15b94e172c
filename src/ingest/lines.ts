import { encodingOf } from './decode.js'

/** One line of a stream as bytes, without its end; null where it is longer than the limit. `number` counts from 1. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** Cuts a stream of bytes into lines; holds no more than one line of at most `limit` bytes. A byte order mark is dropped. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0
  const take = (): Line => {
    const bytes = size > limit ? null : Buffer.concat(parts)
    parts = []
    size = 0
    return { number: number++, bytes }
  }
  const add = (part: Uint8Array) => {
    size += part.length
    if (size > limit) parts = []
    else parts.push(part)
  }
  for await (const chunk of asUtf8(chunks)) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    add(chunk.subarray(start))
  }
  if (size > 0) yield take()
}

/** UTF-16 with its mark becomes UTF-8; UTF-8 passes as it is, without a mark, faulty bytes and all. */
async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  let first = true
  for await (const chunk of chunks) {
    if (first && chunk.length > 0) {
      first = false
      const encoding = encodingOf(chunk)
      if (encoding === 'utf-8') {
        yield chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk
        continue
      }
      decoder = new TextDecoder(encoding)
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk
  }
}
