import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context as Call } from 'hono'

const compressed = promisify(gzip)

/** Below this nothing is saved: the whole answer goes in one packet. */
const WORTH_COMPRESSING = 1024

/** An answer as it goes out: made, named and compressed once, sent as often as it is asked for. */
export class ReadyAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly #type: string
  readonly #tag: string
  #gzipped: Promise<Uint8Array<ArrayBuffer>> | undefined

  constructor(type: string, body: string) {
    this.#type = type
    this.bytes = Buffer.from(body)
    // Weak, since one name stands for the bytes compressed or not (RFC 9110, 8.8.1).
    this.#tag = `W/"${createHash('sha256').update(this.bytes).digest('base64url').slice(0, 22)}"`
  }

  /** `private`: what one may see is not kept for others; `no-cache`: asked again each time, and answered by 304 where nothing changed. */
  async send(call: Call): Promise<Response> {
    const headers = {
      'Content-Type': this.#type,
      ETag: this.#tag,
      'Cache-Control': 'private, no-cache',
      Vary: 'Accept-Encoding',
    }
    const isGzipped = this.bytes.length >= WORTH_COMPRESSING && takesGzip(call.req.header('Accept-Encoding'))
    if (!isGzipped) return call.body(this.bytes, 200, headers)
    this.#gzipped ??= compressed(this.bytes) as Promise<Uint8Array<ArrayBuffer>>
    return call.body(await this.#gzipped, 200, { ...headers, 'Content-Encoding': 'gzip' })
  }
}

/** `gzip`, not `gzip;q=0` (RFC 9110, 12.5.3). */
const takesGzip = (accepted: string | undefined): boolean =>
  accepted?.split(',').some((one) => /^\s*(?:gzip|\*)\s*(?:$|;\s*q=(?!0(?:\.0*)?\s*$))/.test(one)) ?? false
