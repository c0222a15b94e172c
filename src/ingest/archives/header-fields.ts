import { asBuffer } from './as-buffer.js'

/** How the empty line behind a header is written: with CRLF, or by some writers with a bare line feed. */
const ENDS = ['\n\r\n', '\n\n'] as const

/** A header's first line and its fields, by their names in small letters; of two of one name the first counts. */
export interface Header {
  readonly line: string
  readonly fields: ReadonlyMap<string, string>
  /** Bytes with the empty line that ends it. */
  readonly size: number
}

/** The header at the start of these bytes, as WARC (ISO 28500, 4) and HTTP (RFC 9112, 2.1) write it; null where none ends in them. */
export function headerOf(bytes: Uint8Array): Header | null {
  const buffer = asBuffer(bytes)
  const ends = ENDS.map((end) => [buffer.indexOf(end), end.length] as const).filter(([at]) => at >= 0)
  const [at, length] = ends.sort(([a], [b]) => a - b)[0] ?? []
  if (at === undefined || length === undefined) return null
  // A continuation line (RFC 7230, 3.2.4) is written no longer, but stands in old archives.
  const [line = '', ...rest] = textOf(buffer.subarray(0, at))
    .replace(/\r?\n[ \t]+/g, ' ')
    .split('\n')
  const fields = new Map<string, string>()
  for (const field of rest) {
    const [, name, value] = /^([^:\s]+)\s*:\s*(.*?)\s*$/.exec(field) ?? []
    if (name !== undefined && value !== undefined && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), value)
  }
  return { line: line.trimEnd(), fields, size: at + length }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/** WARC has UTF-8; of HTTP what is no UTF-8 stays latin. */
function textOf(bytes: Buffer): string {
  try {
    return UTF_8.decode(bytes)
  } catch {
    return bytes.toString('latin1')
  }
}
