type Words = string | null | undefined

/** What the formats have in common, each value as it stands in the feed. */
export interface FeedDraft {
  readonly title: Words
  readonly home: Words
  readonly language: Words
  /** `xml:base`, to which relative addresses relate. */
  readonly base: Words
  /** Seconds. */
  readonly period: number | null
  /** Who wrote the items that do not say so. */
  readonly authors: readonly Words[]
  readonly items: readonly ItemDraft[]
}

export interface ItemDraft {
  readonly id: Words
  readonly link: Words
  readonly base: Words
  readonly title: Words
  readonly authors: readonly Words[]
  readonly published: Words
  readonly updated: Words
  readonly language: Words
  /** Whose report it is, where that is said of the item. */
  readonly outlet: Words
  readonly html: Words
  readonly text: Words
}
