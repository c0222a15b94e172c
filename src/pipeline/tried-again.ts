import type { FeedItem } from '../ingest/feeds/feed.js'
import type { Fault, FaultCode } from '../model/fault.js'

/** What is wrong with a site for a while. */
const PASSING: ReadonlySet<FaultCode> = new Set([
  'web-busy',
  'web-robots-unreachable',
  'web-server',
  'web-slow',
  'web-unreachable',
])

/** Milliseconds for which an item is tried again: no page that is missing for longer comes back in time to be news. */
const DAY = 24 * 60 * 60 * 1000

/** Whether an item that failed is to be tried at the next poll: its site is in trouble, and by its own date it is not older than a day. */
export function isTriedAgain({ stated }: FeedItem, { code }: Fault, now: number): boolean {
  const age = now - Date.parse((stated.published ?? stated.updated)?.value ?? '')
  return PASSING.has(code) && age < DAY
}
