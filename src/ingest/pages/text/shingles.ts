/** How much longer a text must be than another to be the whole of which that is a part. */
const MUCH_LONGER = 1.3
const MOSTLY = 0.6
const SHINGLE = 4

/** True where `whole` holds most of `part` in runs of four words and much more beside. */
export function isWholeOf(whole: string, part: string): boolean {
  if (whole.length < MUCH_LONGER * part.length || whole === '') return false
  const known = new Set(shinglesOf(whole))
  const own = shinglesOf(part)
  return own.filter((shingle) => known.has(shingle)).length >= MOSTLY * own.length
}

function shinglesOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' '))
}
