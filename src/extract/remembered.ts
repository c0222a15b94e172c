const MOST = 50_000

/** A pure function of a word that keeps its answers: news has few words, and each of them often. */
export function remembered<Answer extends NonNullable<unknown> | null>(
  answer: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    const kept = known.get(word)
    if (kept !== undefined) return kept
    const fresh = answer(word)
    if (known.size >= MOST) known.clear()
    known.set(word, fresh)
    return fresh
  }
}
