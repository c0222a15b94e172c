import { Fault } from '../../model/fault.js'
import { feedReports } from '../feeds/feed-reports.js'
import { type FeedSource, parseFeed } from '../feeds/parse-feed.js'
import { parseOpml } from '../feeds/parse-opml.js'
import { inOrder } from '../in-order.js'
import type { Report } from '../report.js'
import type { Getter } from './source.js'

/** Feeds of a list that are read side by side. */
const FEEDS_AT_ONCE = 8

type Reports = AsyncGenerator<Report | Fault>

/** The reports of a feed's items; what it lacks is told. */
export async function* readFeed(bytes: Uint8Array, source: FeedSource, web: Getter): Reports {
  const feed = parseFeed(bytes, source)
  const { input } = source
  if (feed instanceof Fault) return yield feed
  if (!feed.isWhole) yield Fault.of('feed-partly', { input, count: feed.items.length })
  else if (feed.items.length === 0) yield Fault.of('feed-empty', { input })
  yield* feedReports(feed.items, web)
}

/** The reports of all feeds that a list names, in its order. */
export async function* readFeedList(bytes: Uint8Array, source: FeedSource, web: Getter): Reports {
  const feeds = parseOpml(bytes, source)
  if (feeds instanceof Fault) yield feeds
  else yield* inOrder(feeds.map(({ address }) => feedAt(address, web)), FEEDS_AT_ONCE) // biome-ignore format: one line reads best
}

async function* feedAt(input: string, web: Getter): Reports {
  const answer = await web.get(input)
  if (answer instanceof Fault) yield answer
  else if (answer.kind === 'fetched') yield* readFeed(answer.bytes, { input, ...answer }, web)
}
