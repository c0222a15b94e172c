/** Words in a shingle. Two newsrooms rarely write six words alike that are not a name or a quotation. */
export const SHINGLE = 6

/** Of so many shingles in a row one at least is kept. */
const WINDOW = 4

/** A shingle that stands for its neighbours. */
export interface Fingerprint {
  readonly hash: number
  /** Number of its first word. */
  readonly at: number
}

/**
 * Some shingles of a text, chosen by what they are and not by where they stand, so that two texts with nine words or more in common
 * have a fingerprint in common (winnowing: Schleimer, Wilkerson and Aiken, "Winnowing: Local Algorithms for Document Fingerprinting",
 * SIGMOD 2003). Linear in the text.
 */
export function fingerprintsOf(ids: Int32Array): readonly Fingerprint[] {
  const hashes = hashesOf(ids)
  const kept: Fingerprint[] = []
  for (let from = 0; from < Math.max(1, hashes.length - WINDOW + 1); from++) {
    const at = leastIn(hashes, from)
    const hash = hashes[at]
    if (hash !== undefined && kept.at(-1)?.at !== at) kept.push({ hash, at })
  }
  return kept
}

function leastIn(hashes: Uint32Array, from: number): number {
  let least = from
  for (let at = from + 1; at < Math.min(from + WINDOW, hashes.length); at++)
    if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at
  return least
}

function hashesOf(ids: Int32Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, ids.length - SHINGLE + 1))
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashAt(ids, at)
  return hashes
}

function hashAt(ids: Int32Array, at: number): number {
  let hash = 0x811c9dc5
  for (let offset = 0; offset < SHINGLE; offset++) {
    hash = Math.imul(hash ^ (ids[at + offset] ?? 0), 0x01000193)
    hash ^= hash >>> 15
  }
  return Math.imul(hash, 0x2c1b3c6d) >>> 0
}
