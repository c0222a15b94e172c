/** What is known of a feed that is watched. */
export interface FeedState {
  readonly address: string
  readonly title: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  /** ISO 8601 instants; null before the first poll. */
  readonly polled: string | null
  readonly next: string | null
  /** Polls that failed, and polls that brought nothing, since the last one that did neither. */
  readonly failures: number
  readonly quiet: number
}

export interface FeedStore {
  list(): Promise<readonly FeedState[]>
  put(feed: FeedState): Promise<void>
  remove(address: string): Promise<void>
  /** Those of these items (ids as the feed gives them) that were taken from the feed before. */
  seen(address: string, items: readonly string[]): Promise<ReadonlySet<string>>
  /** Notes that these items were taken; nothing where the feed is not there any longer. */
  take(address: string, items: readonly string[]): Promise<void>
}
