/** The end of a header, whose lines end with CRLF; some writers have a bare line feed. */
const END = /\r?\n\r?\n/

/** A header's first line and its fields, by their names in small letters; of two of one name the first counts. */
export interface Header {
  readonly line: string
  readonly fields: ReadonlyMap<string, string>
  /** Bytes with the empty line that ends it. */
  readonly size: number
}

/** The header at the start of these bytes, as WARC (ISO 28500, 4) and HTTP (RFC 9112, 2.1) write it; null where none ends in them. */
export function headerOf(bytes: Uint8Array): Header | null {
  const characters = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const end = END.exec(characters)
  if (end === null) return null
  // A continuation line (RFC 7230, 3.2.4) is written no longer, but stands in old archives.
  const text = decoded(characters.slice(0, end.index)).replace(/\r?\n[ \t]+/g, ' ')
  const [line = '', ...rest] = text.split(/\r?\n/)
  const fields = new Map<string, string>()
  for (const field of rest) {
    const [, name, value] = /^([^:\s]+)\s*:\s*(.*?)\s*$/.exec(field) ?? []
    if (name !== undefined && value !== undefined && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), value)
  }
  return { line, fields, size: end.index + end[0].length }
}

/** WARC has UTF-8; of HTTP what is no UTF-8 stays latin. */
function decoded(characters: string): string {
  if (!/[\u0080-\u00ff]/.test(characters)) return characters
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(characters, 'latin1'))
  } catch {
    return characters
  }
}
