const FORM_WORDS = new Set(
  'a an the of to for in on at by with from and or its their his her our is are was were be it they that this'.split(
    ' ',
  ),
)

/** The words of a text that say something, in lower case, each once. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FORM_WORDS.has(word)))
}

/** The share of their words that two texts have in common (Jaccard), 0 to 1. */
export function wordsShared(a: string, b: string): number {
  const [one, other] = [contentWords(a), contentWords(b)]
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / Math.max(1, one.size + other.size - shared)
}
