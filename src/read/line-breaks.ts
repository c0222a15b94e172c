/** A line this long may have been wrapped; a shorter one that ends without a stop is a headline, a name or an item of a list. */
const WRAPPED_AT = 45
const LONGEST_WRAPPED = 110

/**
 * Tells whether the white space from `start` to `end` parts sentences by itself: always with a blank line in it; with a single new
 * line unless the line before it was wrapped, which its length beside the lines around it shows.
 */
export function lineBreaksOf(text: string): (start: number, end: number) => boolean {
  const lineBefore = (at: number): string => {
    const newline = text.lastIndexOf('\n', at - 1)
    return text.slice(Math.max(newline + 1, at - 4 * LONGEST_WRAPPED), at)
  }
  return (start, end) => {
    if (end === start) return false
    const gap = text.slice(start, Math.min(end, start + 10_000))
    const newlines = gap.match(/\r\n?|[\n\u0085\u2028\u2029]/g)?.length ?? 0
    if (newlines === 0) return false
    return newlines > 1 || !isWrapped(lineBefore(start), text.slice(end, end + LONGEST_WRAPPED))
  }
}

function isWrapped(before: string, after: string): boolean {
  if (/^[-*•·▪◦]\s|^\d+[.)]\s/.test(after)) return false
  const { length } = before
  if (length >= WRAPPED_AT && /^\p{Ll}/u.test(after)) return true
  const next = after.split('\n', 1)[0]?.length ?? 0
  if (length < WRAPPED_AT || length > LONGEST_WRAPPED) return false
  return /[\p{L}\p{N},;–—-]$/u.test(before) ? next > 0 && Math.abs(length - next) < 25 : true
}
