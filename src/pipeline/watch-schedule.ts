import type { FeedState } from '../store/feed-store.js'

/** What a poll of a feed brought. */
export type Polled =
  /** Articles that were not taken before. */
  | { readonly kind: 'news'; readonly hints: PollHints }
  /** Nothing new: the server says unchanged, or all items are known. */
  | { readonly kind: 'quiet'; readonly hints: PollHints }
  /** No feed. `pause`: seconds that the server asks for, 0 where it does not. */
  | { readonly kind: 'failed'; readonly pause: number }
  /** Taken away for good, as the server says (410): it is asked once a day whether that holds. */
  | { readonly kind: 'gone' }

/** How long nothing new is to be expected, in seconds; null where nobody says. */
export interface PollHints {
  /** By the answer's header. */
  readonly freshFor: number | null
  /** By the feed: `ttl`, `sy:updatePeriod` and `sy:updateFrequency`. */
  readonly period: number | null
}

export interface Pace {
  /** Minutes from one poll to the next where nothing speaks against it; at least 1. */
  readonly every: number
  /** Milliseconds since 1970. */
  readonly now: number
  /** From 0 up to 1. */
  readonly random: number
}

type When = Pick<FeedState, 'polled' | 'next' | 'failures' | 'quiet'>

/** Seconds. */
const MINUTE = 60
const DAY = 24 * 60 * MINUTE

/** Polls in a row that bring nothing before the time between two is doubled, and doubled again after as many more. */
const QUIET_POLLS = 8

/** The part of the time that chance adds, so that feeds which were first polled together do not stay together. */
const SPREAD = 0.1

/**
 * When a feed is polled next, by what this poll brought. Every failure doubles the time, every eighth quiet poll too; what server
 * and feed ask for is kept to where it is longer. It is never more than a day, spread included.
 */
export function nextPoll(
  state: Pick<FeedState, 'failures' | 'quiet'>,
  polled: Polled,
  { every, now, random }: Pace,
): When {
  const failures = polled.kind === 'failed' || polled.kind === 'gone' ? state.failures + 1 : 0
  const quiet = polled.kind === 'quiet' ? state.quiet + 1 : polled.kind === 'news' ? 0 : state.quiet
  const doublings = failures > 0 ? failures : Math.floor(quiet / QUIET_POLLS)
  const usual = every * MINUTE * 2 ** doublings
  const seconds = Math.min(DAY, Math.max(usual, asked(polled)) * (1 + SPREAD * random))
  return { polled: instant(now), next: instant(now + seconds * 1000), failures, quiet }
}

function asked(polled: Polled): number {
  if (polled.kind === 'gone') return DAY
  if (polled.kind === 'failed') return polled.pause
  return Math.max(polled.hints.freshFor ?? 0, polled.hints.period ?? 0)
}

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** Milliseconds since 1970 at which a feed is to be polled; 0, which is at once, for one that never was. */
export function dueAt({ next }: Pick<FeedState, 'next'>): number {
  const time = Date.parse(next ?? '')
  return Number.isNaN(time) ? 0 : time
}
