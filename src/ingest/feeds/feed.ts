import type { Stated } from '../report.js'

/** A feed as it was read once. */
export interface Feed {
  readonly title: string | null
  /** Address of the site or section that it tells of. */
  readonly home: string | null
  /** Seconds after which it says that it may have changed; null where it does not say. */
  readonly period: number | null
  /** In the feed's order, each id once. */
  readonly items: readonly FeedItem[]
  /** False where it breaks off, has items that cannot be parsed, or more than are read: there is more than `items`. */
  readonly isWhole: boolean
}

/** A report that a feed names. */
export interface FeedItem {
  /** As the feed gives it, else its address, else a hash of what it says: the same at every poll. */
  readonly id: string
  /** Where the report is; null where the feed gives no address that can be fetched. */
  readonly url: string | null
  readonly stated: Stated
  /** What the feed itself has of the text, whole or a part, as HTML or as plain text; at most one of the two. */
  readonly html: string | null
  readonly text: string | null
}
