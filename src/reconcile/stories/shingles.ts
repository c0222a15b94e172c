import type { TextWord } from './words.js'

/** Words a shingle. Eight in a row are hardly ever shared by chance, names and figures included. */
const LENGTH = 8
/** One in so many shingles is kept, chosen by its hash, so that a text keeps the same ones wherever it is printed. */
const KEPT = 4
/** Of long texts the beginning is enough, and keeps a profile small. */
const MOST_WORDS = 1200
/** Fewer shared shingles say nothing. */
const LEAST = 3

/**
 * The fingerprint of a text: hashes of every fourth shingle of eight words, without case and punctuation, ascending. Selection by
 * modulus (Broder 1997, Manku et al. 2007) lets a short copy be found in a long text.
 */
export function shinglesOf(words: readonly TextWord[]): readonly number[] {
  const forms = words.slice(0, MOST_WORDS).map(({ form }) => form.toLowerCase())
  const kept = new Set<number>()
  for (let at = 0; at + LENGTH <= forms.length; at++) {
    const hash = hashOf(forms.slice(at, at + LENGTH).join(' '))
    if (hash % KEPT === 0) kept.add(hash)
  }
  return [...kept].sort((a, b) => a - b)
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Which share of the shorter text the other prints too, between 0 and 1; 0 where too little is known. */
export function sharedPrint(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (Math.min(a.length, b.length) < LEAST) return 0
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared / Math.min(a.length, b.length)
}
