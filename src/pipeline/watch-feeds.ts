import type { Timing } from '../ingest/web/timing.js'
import type { Web } from '../ingest/web/web.js'
import { Fault } from '../model/fault.js'
import type { FeedState } from '../store/feed-store.js'
import type { LedgerStore } from '../store/ledger-store.js'
import { addArticles } from './add-articles.js'
import { inRun } from './in-run.js'
import { ItemsInHand } from './items-in-hand.js'
import type { ReadingRoom } from './reading-room.js'
import { sideBySide } from './side-by-side.js'
import { untilStopped } from './until-stopped.js'
import type { WatchEvent } from './watch-event.js'
import { type FeedElsewhere, type FeedNews, type Poll, poll } from './watch-poll.js'
import { dueAt, nextPoll, type Polled } from './watch-schedule.js'

export interface WatchOptions {
  readonly store: LedgerStore
  readonly web: Pick<Web, 'get'>
  /** Opens the room at the first news; whoever gave it closes it. */
  readonly room: () => Promise<ReadingRoom>
  readonly timing: Timing
  /** The feeds to watch, by their addresses; null for all that the ledger watches, also those added meanwhile. */
  readonly addresses: readonly string[] | null
  /** Minutes between two polls of a feed where nothing speaks against it. */
  readonly every: number
  /** Ends when each feed that is due was polled. */
  readonly once: boolean
  /** As the runs are called in the ledger. */
  readonly command: string
  readonly tell: (event: WatchEvent) => void | Promise<void>
  /** Stops after the article in hand. */
  readonly signal: AbortSignal
}

/** New items of one feed that are read before others have their turn, and of several together before the first are stored. */
const MOST_OF_A_FEED = 100
const MOST_TOGETHER = 200

/** Feeds that are asked for side by side. */
const POLLS_AT_ONCE = 8

/** Milliseconds: until another process that writes is asked after again; until the list of feeds is looked at again. */
const BUSY_PAUSE = 10_000
const LONGEST_SLEEP = 300_000

/** The state of a feed that was never polled. */
export const newFeed = (address: string, title: string | null = null): FeedState => ({
  address, title, etag: null, lastModified: null, polled: null, next: null, failures: 0, quiet: 0,
}) // biome-ignore format: in the order of the type

/**
 * Polls feeds when they are due and adds what they have of new articles, each batch in a run of its own, so that other processes can write
 * in between. Goes on until it is stopped, or with `once` until all that is due is done. May be killed at any moment: what was not stored is
 * new again at the next poll. A feed that goes wrong is told and polled again later; the others go on.
 * @throws {Fault} Where the ledger can be read or written no longer.
 */
export async function watchFeeds(options: WatchOptions): Promise<void> {
  await new Watch(options).run()
}

/** The state of one call. */
class Watch {
  readonly #options: WatchOptions
  readonly #addresses: Set<string> | null
  /** Polled to the end, where each is to be polled once. */
  readonly #done = new Set<string>()

  constructor(options: WatchOptions) {
    this.#options = options
    this.#addresses = options.addresses === null ? null : new Set(options.addresses)
  }

  async run(): Promise<void> {
    const { timing, once, signal } = this.#options
    while (!signal.aborted) {
      const feeds = await this.#watched()
      const due = feeds.filter((feed) => dueAt(feed) <= timing.now() && !this.#done.has(feed.address))
      if (due.length > 0) await this.#round(due)
      else if (once || feeds.length === 0) return
      else await timing.sleep(Math.min(LONGEST_SLEEP, Math.min(...feeds.map(dueAt)) - timing.now()), signal)
    }
  }

  async #watched(): Promise<readonly FeedState[]> {
    const all = await this.#whenFree(() => this.#options.store.feeds.list())
    return all.filter(({ address }) => this.#addresses?.has(address) ?? true)
  }

  /** Polls feeds side by side. What is new in them is read between the polls: pages are large and feeds are many. */
  async #round(due: readonly FeedState[]): Promise<void> {
    const { signal } = this.#options
    let news: FeedNews[] = []
    for await (const polled of untilStopped(sideBySide(due.map((feed) => this.#poll(feed)), POLLS_AT_ONCE), signal)) {
      const found = await this.#note(polled)
      if (found !== null) news.push(found)
      if (news.reduce((sum, { items }) => sum + items.length, 0) < MOST_TOGETHER) continue
      await this.#add(news)
      news = []
    } // biome-ignore format: one step a line
    if (news.length > 0 && !signal.aborted) await this.#add(news)
  }

  async *#poll(feed: FeedState): AsyncGenerator<Poll> {
    const { web, store } = this.#options
    yield await this.#whenFree(() => poll(feed, { web, feeds: store.feeds, most: MOST_OF_A_FEED }))
  }

  /** Keeps what a poll says of its feed; where it has items they are to be added first. */
  async #note(polled: Poll): Promise<FeedNews | null> {
    const { tell } = this.#options
    if (polled.kind === 'leads') await this.#replace(polled)
    else if (polled.kind === 'refused') await this.#refuse(polled.feed, polled.fault)
    else if (polled.kind === 'gone') await tell({ kind: 'gone', feed: await this.#put(polled.feed, polled) })
    else if (polled.kind === 'failed')
      await tell({ kind: 'failed', feed: await this.#put(polled.feed, polled), fault: polled.fault })
    else if (polled.kind === 'read' && polled.items.length > 0) {
      await tell({ kind: 'news', feed: polled.feed, items: polled.items.length, isWhole: polled.isWhole })
      return polled
    } else
      await tell({ kind: 'quiet', feed: await this.#put(validated(polled), { kind: 'quiet', hints: polled.hints }) })
    return null
  }

  async #put(feed: FeedState, polled: Polled): Promise<FeedState> {
    const { store, timing, every } = this.#options
    const state = { ...feed, ...nextPoll(feed, polled, { every, now: timing.now(), random: timing.random() }) }
    const isWatched = (await this.#watched()).some(({ address }) => address === feed.address)
    // It may have been removed meanwhile, by another process.
    if (isWatched) await this.#whenFree(() => store.feeds.put(state))
    if (this.#options.once) this.#done.add(feed.address)
    return state
  }

  async #replace({ feed: { address }, to, taken }: FeedElsewhere): Promise<void> {
    const { store, tell } = this.#options
    const known = new Set((await this.#whenFree(() => store.feeds.list())).map((feed) => feed.address))
    for (const feed of to) {
      if (!known.has(feed.address)) await this.#whenFree(() => store.feeds.put(newFeed(feed.address, feed.title)))
      await this.#whenFree(() => store.feeds.take(feed.address, taken))
      this.#addresses?.add(feed.address)
    }
    await this.#whenFree(() => store.feeds.remove(address))
    await tell({ kind: 'leads', address, to: to.map((feed) => feed.address) })
  }

  async #refuse({ address }: FeedState, fault: Fault): Promise<void> {
    await this.#whenFree(() => this.#options.store.feeds.remove(address))
    await this.#options.tell({ kind: 'refused', fault })
  }

  /** Adds new items in a run of their own. What a feed said of itself is kept after them: by its validators they would not be sent again. */
  async #add(news: readonly FeedNews[]): Promise<void> {
    const { store, web, timing, command, tell, signal } = this.#options
    const room = await this.#options.room()
    const batch = news.map(({ feed, items }) => ({ address: feed.address, items }))
    const inHand = new ItemsInHand(store.feeds, timing.now)
    const now = () => new Date(timing.now()).toISOString()
    const told = async (event: Parameters<typeof inHand.note>[0]) => {
      await inHand.note(event)
      await tell({ kind: 'adding', event })
    }
    const summary = await this.#whenFree(() =>
      inRun(store, { command, now }, (run) =>
        addArticles(inHand.articles(batch, web), { store, room, run, now, tell: told, signal }),
      ),
    )
    if (!summary.stopped) {
      await this.#whenFree(() => inHand.takeAll(batch))
      for (const one of news) await this.#settle(one, inHand.hasPostponed(one))
    }
    await tell({ kind: 'added', summary })
  }

  /** A feed that has more is polled again at once, unless its site is in trouble. */
  async #settle(news: FeedNews, isLeft: boolean): Promise<void> {
    if (!news.isMore || isLeft) await this.#put(validated(news, isLeft), { kind: 'news', hints: news.hints })
  }

  /** Waits while another process writes. */
  async #whenFree<Result>(work: () => Promise<Result>): Promise<Result> {
    const { timing, tell, signal } = this.#options
    for (let isTold = false; ; isTold = true) {
      try {
        return await work()
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== 'database-busy' || signal.aborted) throw error
        if (!isTold) await tell({ kind: 'busy', fault: error })
        await timing.sleep(BUSY_PAUSE, signal)
      }
    }
  }
}

/** Without validators where something of the feed was left: by them a server would not send it again. */
function validated(polled: Extract<Poll, { kind: 'read' | 'unchanged' }>, isLeft = false): FeedState {
  const isWhole = polled.kind === 'unchanged' || polled.isWhole
  return isWhole && !isLeft ? polled.feed : { ...polled.feed, etag: null, lastModified: null }
}
