import type { Feed, FeedItem } from '../ingest/feeds/feed.js'
import { namedFeeds } from '../ingest/feeds/named-feeds.js'
import { parseFeed } from '../ingest/feeds/parse-feed.js'
import type { ListedFeed } from '../ingest/feeds/parse-opml.js'
import type { Fetched, Web } from '../ingest/web/web.js'
import { Fault, type FaultCode, reasonOf } from '../model/fault.js'
import type { FeedState, FeedStore } from '../store/feed-store.js'
import type { PollHints } from './watch-schedule.js'

/** What one request for a feed brought. */
export type Poll =
  | FeedNews
  | { readonly kind: 'unchanged'; readonly feed: FeedState; readonly hints: PollHints }
  /** `pause`: seconds that the server asks for, 0 where it does not. */
  | { readonly kind: 'failed'; readonly feed: FeedState; readonly fault: Fault; readonly pause: number }
  | { readonly kind: 'gone'; readonly feed: FeedState }
  | FeedElsewhere
  /** No feed is there, and none ever was. */
  | { readonly kind: 'refused'; readonly feed: FeedState; readonly fault: Fault }

/** A feed that was sent, with the items that were not taken from it before. */
export interface FeedNews {
  readonly kind: 'read'
  /** With the title and the validators of this answer, which may be kept once all of the feed was taken. */
  readonly feed: FeedState
  readonly items: readonly FeedItem[]
  /** It has more new items than these, which are left to the next poll. */
  readonly isMore: boolean
  readonly isWhole: boolean
  readonly hints: PollHints
}

/** No feed, but it names some; or a feed that moved for good, of which these items were taken. */
export interface FeedElsewhere {
  readonly kind: 'leads'
  readonly feed: FeedState
  readonly to: readonly ListedFeed[]
  readonly taken: readonly string[]
}

interface PollOptions {
  readonly web: Pick<Web, 'get'>
  readonly feeds: Pick<FeedStore, 'seen'>
  /** New items at most, the first ones. */
  readonly most: number
}

/** Asks for a feed once. A feed that was never read may turn out to be a page or a list that leads to feeds. Throws only faults of the store. */
export async function poll(feed: FeedState, options: PollOptions): Promise<Poll> {
  try {
    return await ask(feed, options)
  } catch (error) {
    if (error instanceof Fault) throw error
    const reason = reasonOf(error)
    return { kind: 'failed', feed, fault: Fault.of('report-failed', { input: feed.address, reason }), pause: 0 }
  }
}

async function ask(feed: FeedState, options: PollOptions): Promise<Poll> {
  const answer = await options.web.get(feed.address, feed)
  if (answer instanceof Fault) return failure(feed, answer)
  if (answer.kind === 'unchanged')
    return { kind: 'unchanged', feed, hints: { freshFor: answer.freshFor, period: null } }
  const source = { input: feed.address, address: answer.address, contentType: answer.contentType }
  const parsed = parseFeed(answer.bytes, source)
  if (!(parsed instanceof Fault)) return news(feed, parsed, answer, options)
  if (parsed.code !== 'feed-none' || feed.title !== null) return failure(feed, parsed)
  const to = namedFeeds(answer.bytes, source)
  return to instanceof Fault ? { kind: 'refused', feed, fault: to } : { kind: 'leads', feed, to, taken: [] }
}

/** What is wrong with an address, not with its site: of one that never gave a feed it is told at once. */
const WRONG_ADDRESS: ReadonlySet<FaultCode> = new Set([
  'web-address',
  'web-credentials',
  'web-gone',
  'web-missing',
  'web-no-host',
  'web-private',
])

function failure(feed: FeedState, fault: Fault): Poll {
  if (feed.title === null && WRONG_ADDRESS.has(fault.code)) return { kind: 'refused', feed, fault }
  if (fault.code === 'web-gone') return { kind: 'gone', feed }
  const pause = fault.code === 'web-busy' ? Number(fault.details.seconds) : 0
  return { kind: 'failed', feed, fault, pause }
}

async function news(state: FeedState, feed: Feed, answer: Fetched, { feeds, most }: PollOptions): Promise<Poll> {
  const { address } = state
  const seen = await feeds.seen(address, feed.items.map(({ id }) => id)) // biome-ignore format: one line reads best
  const unseen = feed.items.filter(({ id }) => !seen.has(id))
  const title = feed.title ?? new URL(address).host
  if (answer.isForGood && answer.address !== address)
    return { kind: 'leads', feed: state, to: [{ address: answer.address, title }], taken: [...seen] }
  return {
    kind: 'read',
    feed: { ...state, title, ...answer.validators },
    items: unseen.slice(0, most),
    isMore: unseen.length > most,
    isWhole: feed.isWhole,
    hints: { freshFor: answer.freshFor, period: feed.period },
  }
}
