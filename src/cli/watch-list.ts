import { parseAddress } from '../ingest/web/web-address.js'
import { Fault } from '../model/fault.js'
import { dueAt } from '../pipeline/watch-schedule.js'
import type { FeedState } from '../store/feed-store.js'
import { counted } from './add-summary.js'
import { type DatabaseOptions, databaseOf, withDatabase } from './database.js'
import type { Effects } from './effects.js'
import { endOf } from './end.js'
import { localTime } from './watch-log.js'

/** Writes the feeds that a ledger watches, with when each was polled and is next. Resolves to the exit code. */
export function listFeeds(options: DatabaseOptions, effects: Effects): Promise<0 | 1> {
  return endOf(effects, () =>
    withDatabase('read', options, effects, async (store) => {
      const feeds = await store.feeds.list()
      if (feeds.length === 0) throw Fault.of('feeds-none', { file: databaseOf(options, effects) })
      await effects.output.write(feeds.map((feed) => `${listed(feed)}\n`).join(''))
      return true
    }),
  )
}

function listed(feed: FeedState): string {
  const name = feed.title === null ? feed.address : `${feed.title}  ${feed.address}`
  if (feed.polled === null) return `${name}  not polled yet`
  const failed = feed.failures > 0 ? `, failed ${counted(feed.failures, 'time')} in a row` : ''
  return `${name}  polled ${minute(Date.parse(feed.polled))}, next ${minute(dueAt(feed))}${failed}`
}

const minute = (milliseconds: number): string => localTime(milliseconds).slice(0, 16)

/** Watches a feed no longer; what was read from it stays in the ledger. Resolves to the exit code. */
export function removeFeed(input: string, options: DatabaseOptions, effects: Effects): Promise<0 | 1> {
  return endOf(effects, () =>
    withDatabase('write', options, effects, async (store) => {
      const url = parseAddress(input)
      const address = url instanceof Fault ? input : url.href
      const isWatched = (await store.feeds.list()).some((feed) => feed.address === address)
      if (!isWatched) throw Fault.of('feed-unknown', { input })
      await store.feeds.remove(address)
      await effects.output.write(`${address} is watched no longer; what was read from it stays in the ledger.\n`)
      return true
    }),
  )
}
