/** Longer values are cut: a difference is read at a glance. */
const LONGEST_VALUE = 60

/** Texts joined by "; ", as many as fit; a text that is too long by itself is cut at a word. */
export function shortened(texts: readonly string[], longest = LONGEST_VALUE): string {
  const [first, ...rest] = texts
  if (first === undefined) return ''
  let joined = cut(first, longest)
  for (const text of rest) {
    if (joined.length + text.length + 2 > longest) break
    joined += `; ${text}`
  }
  return joined
}

function cut(text: string, longest: number): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= longest) return plain
  const head = plain.slice(0, longest - 1)
  const at = head.lastIndexOf(' ')
  return `${head.slice(0, at > longest / 2 ? at : head.length).replace(/[\s,;:–-]+$/, '')}…`
}
