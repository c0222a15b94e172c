import type { SentenceVector } from '../../model/reading.js'

/** A vector as bytes: 32-bit floats, little-endian as on every machine that Node runs on. */
export function vectorToBlob({ vector }: SentenceVector): Uint8Array {
  return new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength)
}

/** The vector of these bytes, which are copied: a blob may begin anywhere in its buffer. */
export function vectorFromBlob(blob: Uint8Array): SentenceVector['vector'] {
  return new Float32Array(Uint8Array.from(blob).buffer)
}
