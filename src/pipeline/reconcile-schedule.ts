/** Articles that are added before the turn of a story that is due comes: reports of one event often come together. */
const PATIENCE = 100

/** A story is due when it has grown by so many times what it was. */
const GROWTH = 3

interface Growth {
  /** Articles since it was reconciled. */
  articles: number
  /** The number of articles at which its size is looked at. */
  next: number
  /** When its turn comes, in articles of the run; null until it is due. */
  turn: number | null
}

/**
 * Says when stories are reconciled while articles are added: when one has four times the articles it had the last time, and some articles later. So
 * a story that ends with n articles is reconciled at sizes that sum up to less than n and a third, however it grows, and once more at the end.
 */
export class ReconcileSchedule {
  readonly #growths = new Map<string, Growth>()
  readonly #ties = new Map<string, Set<string>>()
  #added = 0

  /** Notes that a story got an article. True where its size must be known: to be told by `measure`. */
  grew(story: string): boolean {
    this.#added++
    const growth = this.#growths.get(story) ?? { articles: 0, next: 1, turn: null }
    growth.articles++
    this.#growths.set(story, growth)
    return growth.turn === null && growth.articles >= growth.next
  }

  /** Notes how many articles a story has. */
  measure(story: string, size: number): void {
    const growth = this.#growths.get(story)
    if (!growth) return
    const before = size - growth.articles
    if (growth.articles >= GROWTH * before) growth.turn = this.#added + PATIENCE
    else growth.next = GROWTH * before
  }

  /** Notes that articles moved between stories, which are reconciled together from now on until they have been. */
  tie(stories: readonly string[]): void {
    for (const story of stories) this.#ties.set(story, new Set([...(this.#ties.get(story) ?? []), ...stories]))
  }

  /** A story whose turn has come, with those that go with it; none where there is none. */
  take(): readonly string[] {
    for (const [story, { turn }] of this.#growths) if (turn !== null && turn <= this.#added) return this.#settle(story)
    return []
  }

  #settle(story: string): readonly string[] {
    const together = new Set([story])
    for (const one of together) for (const tied of this.#ties.get(one) ?? []) together.add(tied)
    for (const one of together) {
      this.#growths.delete(one)
      this.#ties.delete(one)
    }
    return [...together]
  }
}
