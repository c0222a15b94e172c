import type { Fault } from '../model/fault.js'
import type { FeedState } from '../store/feed-store.js'
import type { AddSummary } from './add-articles.js'
import type { AddEvent } from './add-event.js'

/** What happens while feeds are watched, told as it happens. `feed` is as it stands after that: `next` says when it is polled again. */
export type WatchEvent =
  /** It has so many items that were not taken before, which are read now. */
  | { readonly kind: 'news'; readonly feed: FeedState; readonly items: number; readonly isWhole: boolean }
  | { readonly kind: 'quiet'; readonly feed: FeedState }
  | { readonly kind: 'failed'; readonly feed: FeedState; readonly fault: Fault }
  /** Taken away for good, as its server says. */
  | { readonly kind: 'gone'; readonly feed: FeedState }
  /** The address is no feed itself or moved for good; it leads to these, which are watched in its place. */
  | { readonly kind: 'leads'; readonly address: string; readonly to: readonly string[] }
  /** No feed is there and none ever was: the address is not watched. */
  | { readonly kind: 'refused'; readonly fault: Fault }
  | { readonly kind: 'adding'; readonly event: AddEvent }
  /** The items of some feeds are in the ledger, or failed with their reasons. */
  | { readonly kind: 'added'; readonly summary: AddSummary }
  /** Another process writes to the ledger and is waited for. */
  | { readonly kind: 'busy'; readonly fault: Fault }
