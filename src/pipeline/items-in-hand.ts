import type { FeedItem } from '../ingest/feeds/feed.js'
import { feedReports } from '../ingest/feeds/feed-reports.js'
import { toArticle } from '../ingest/report.js'
import type { Web } from '../ingest/web/web.js'
import { Fault } from '../model/fault.js'
import type { FeedStore } from '../store/feed-store.js'
import type { AddEvent } from './add-event.js'
import type { Incoming } from './articles-to-read.js'
import { sideBySide } from './side-by-side.js'
import { isTriedAgain } from './tried-again.js'

/** New items of one feed. */
export interface ItemsOfFeed {
  readonly address: string
  readonly items: readonly FeedItem[]
}

interface InHand extends Incoming {
  readonly item: FeedItem
}

/** Feeds whose pages are fetched side by side. */
const FEEDS_AT_ONCE = 8

/**
 * Items of feeds on their way into a ledger. Each is noted as taken when its article is stored or has failed with a reason, and not before: what
 * ends in between leaves it to the next poll.
 */
export class ItemsInHand {
  readonly #feeds: Pick<FeedStore, 'take'>
  readonly #given: InHand[] = []
  readonly #taken = new Set<FeedItem>()
  readonly #postponed = new Set<FeedItem>()
  readonly #now: () => number

  /** `now`: milliseconds since 1970. */
  constructor(feeds: Pick<FeedStore, 'take'>, now: () => number) {
    this.#feeds = feeds
    this.#now = now
  }

  /** The articles of those items that are not taken yet; to be called again when the first call came to no end. */
  async *articles(batch: readonly ItemsOfFeed[], web: Pick<Web, 'get'>): AsyncGenerator<Incoming> {
    this.#given.length = 0
    const feeds = batch.map(({ address, items }) => articlesOf(address, this.#left(items), web))
    for await (const inHand of sideBySide(feeds, FEEDS_AT_ONCE)) {
      this.#given.push(inHand)
      yield inHand
    }
  }

  /** Takes the item that this tells the end of, unless it is to be tried again. */
  async note(event: AddEvent): Promise<void> {
    const at = this.#given.findIndex((inHand) => isEndOf(event, inHand))
    const [done] = at < 0 ? [] : this.#given.splice(at, 1)
    if (done === undefined) return
    if (event.kind === 'failed' && isTriedAgain(done.item, event.fault, this.#now())) this.#postponed.add(done.item)
    else await this.#take(done.source, [done.item])
  }

  /** Takes what is left of a batch that was added to its end: a fault may name an article by other words than its address. */
  async takeAll(batch: readonly ItemsOfFeed[]): Promise<void> {
    for (const { address, items } of batch)
      await this.#take(address, this.#left(items).filter((item) => !this.#postponed.has(item))) // biome-ignore format: one line reads best
  }

  /** Whether an item of these is left to the next poll. */
  hasPostponed({ items }: Pick<ItemsOfFeed, 'items'>): boolean {
    return items.some((item) => this.#postponed.has(item))
  }

  async #take(address: string, items: readonly FeedItem[]): Promise<void> {
    if (items.length > 0) await this.#feeds.take(address, items.map(({ id }) => id)) // biome-ignore format: one line reads best
    for (const item of items) this.#taken.add(item)
  }

  #left(items: readonly FeedItem[]): readonly FeedItem[] {
    return items.filter((item) => !this.#taken.has(item))
  }
}

async function* articlesOf(source: string, items: readonly FeedItem[], web: Pick<Web, 'get'>): AsyncGenerator<InHand> {
  let at = 0
  for await (const report of feedReports(items, web)) {
    const item = items[at++]
    if (item !== undefined) yield { source, item, article: report instanceof Fault ? report : toArticle(report) }
  }
}

function isEndOf(event: AddEvent, { article }: InHand): boolean {
  if (event.kind === 'failed') return event.fault === article || event.fault.details.input === nameOf(article)
  return 'ref' in event && event.ref === nameOf(article)
}

const nameOf = (article: Incoming['article']): string | null => (article instanceof Fault ? null : article.ref)
