import { Fault } from '../model/fault.js'
import { binaryKind } from './binary.js'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The encoding that a byte order mark names, or the zeros beside the first two letters; UTF-8 without either. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe) || (a && b === 0 && c && d === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b && c === 0 && d)) return 'utf-16be'
  return 'utf-8'
}

/** The bytes as text without their byte order mark, or the fault that says why they are none. */
export function decode(bytes: Uint8Array, input: string): string | Fault {
  if (bytes.length === 0) return Fault.of('input-empty', { input })
  const encoding = encodingOf(bytes)
  const kind = encoding === 'utf-8' ? binaryKind(bytes) : null
  if (kind !== null) return Fault.of('input-binary', { input, kind })
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    if (encoding !== 'utf-8') return Fault.of('input-binary', { input, kind: 'it starts like UTF-16 but is not' })
    return Fault.of('input-not-utf8', { input, offset: validPrefix(bytes) })
  }
}

/** How many bytes from the start are valid UTF-8: the offset of the first that is not. */
export function validPrefix(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isPrefixValid(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return sequenceStart(bytes, low)
}

/** In streaming mode an unfinished last character is no error. */
function isPrefixValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Steps back over an unfinished character, which a stream accepts, to the byte that leads it. */
function sequenceStart(bytes: Uint8Array, end: number): number {
  let at = end
  while (at > 0 && ((bytes[at - 1] ?? 0) & 0xc0) === 0x80) at--
  const lead = bytes[at - 1] ?? 0
  const wanted = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1
  return end - (at - 1) < wanted && lead >= 0xc0 ? at - 1 : end
}
