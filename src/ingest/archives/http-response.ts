import { Readable } from 'node:stream'
import { Fault, reasonOf } from '../../model/fault.js'
import { readBody, TooLarge } from '../web/body.js'
import { latin } from './as-buffer.js'
import { headerOf } from './header-fields.js'
import { RECORD_LIMIT } from './records-in.js'

/** What a server answered, as it is stored. */
export interface HttpResponse {
  readonly status: number
  readonly fields: ReadonlyMap<string, string>
  /** As it came: in chunks, packed. */
  readonly body: Uint8Array
}

/** The response in a record's block, or null for what is none. */
export function httpResponse(block: Uint8Array): HttpResponse | null {
  const header = headerOf(block)
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(header?.line ?? '')?.[1]
  if (header === null || status === undefined) return null
  return { status: Number(status), fields: header.fields, body: block.subarray(header.size) }
}

/** What was sent, without chunks and unpacked; `input` is how a fault calls it. */
export async function bodyOf({ fields, body }: HttpResponse, input: string): Promise<Uint8Array | Fault> {
  const whole = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '') ? withoutChunks(body) : body
  const coding = looksLikePage(whole) ? '' : (fields.get('content-encoding') ?? '')
  if (coding === '') return whole
  try {
    return await readBody(Readable.from([whole]), { coding, limit: RECORD_LIMIT * 1024 * 1024, cut: false })
  } catch (error) {
    if (error instanceof TooLarge) return Fault.of('page-too-large', { input, limit: RECORD_LIMIT })
    return Fault.of('page-packed', { input, reason: reasonOf(error) })
  }
}

/**
 * Crawlers store pages unpacked under the header as it was sent (Common Crawl's news until May 2019, commoncrawl/news-crawl issue 30). No packed
 * page begins with a tag.
 */
const looksLikePage = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf)?\s*<[!?a-z]/i.test(latin(bytes.subarray(0, 200)))

/** The data of chunks (RFC 9112, 7.1), up to where they break off; a body that has none is as it is, for the reason above. */
function withoutChunks(body: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < body.length; ) {
    const line = /^([\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i.exec(latin(body.subarray(at, at + 1024)))
    if (line?.[1] === undefined) return chunks.length === 0 ? body : Buffer.concat(chunks)
    const size = Number.parseInt(line[1], 16)
    if (size === 0) break
    const start = at + line[0].length
    chunks.push(body.subarray(start, start + size))
    const end = body.subarray(start + size, start + size + 2)
    at = start + size + (end[0] === 13 ? 2 : 1)
  }
  return Buffer.concat(chunks)
}
