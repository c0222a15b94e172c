/**
 * Turns offsets into a text from UTF-16 code units, as the ledger counts, into Unicode code points, as Python, R, SQL and the Web Annotation Data
 * Model count. They differ behind the first character beyond U+FFFF, such as an emoji.
 */
export function codePointsIn(text: string): (offset: number) => number {
  const seconds = Array.from(text.matchAll(PAIR), ({ index }) => index + 1)
  return seconds.length === 0 ? (offset) => offset : (offset) => offset - countBelow(seconds, offset)
}
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

/** How many of these ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}
