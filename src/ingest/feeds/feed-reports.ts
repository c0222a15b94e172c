import { Fault } from '../../model/fault.js'
import { pageReport } from '../pages/page-report.js'
import { firstStated, type Report, statedBy } from '../report.js'
import type { Fetched, Unchanged, Web } from '../web/web.js'
import type { FeedItem } from './feed.js'
import { fullText } from './full-text.js'

/** Pages asked for ahead of the one that is taken; those of one host wait for each other in the web's own order. */
const AHEAD = 8

type Answer = Fetched | Unchanged | Fault

/**
 * The report of each item, in the items' order: from its page, with the fields that the feed states ranking as `feed`. Where the page cannot be
 * had or holds no report, the text that the feed itself has, if that is a full one: all fields are then the feed's. Else the page's fault, with
 * the item's address as input. Ends early when its consumer does; what is under way then is broken off by closing the web.
 */
export async function* feedReports(items: readonly FeedItem[], web: Pick<Web, 'get'>): AsyncGenerator<Report | Fault> {
  const underWay: Promise<Answer | null>[] = []
  for (const [index, item] of items.entries()) {
    while (underWay.length < AHEAD && index + underWay.length < items.length) {
      const url = items[index + underWay.length]?.url ?? null
      underWay.push(url === null ? Promise.resolve(null) : web.get(url))
    }
    yield itemReport(item, (await underWay.shift()) ?? null)
  }
}

function itemReport(item: FeedItem, answer: Answer | null): Report | Fault {
  const ofPage = answer === null || item.url === null ? null : reportOf(answer, item.url, item)
  if (ofPage !== null && !(ofPage instanceof Fault)) return ofPage
  const text = fullText(item)
  if (text === null) return ofPage ?? Fault.of('feed-item-bare', { input: item.id })
  // What has no date of its own is at least as old as its last change.
  const dated = statedBy('feed', { published: item.stated.updated?.value })
  return { ref: item.url ?? item.id, stated: firstStated(item.stated, dated), text }
}

function reportOf(answer: Answer, ref: string, { stated }: FeedItem): Report | Fault | null {
  if (answer instanceof Fault) return answer
  if (answer.kind === 'unchanged') return null
  const { address, contentType } = answer
  return pageReport(answer.bytes, { ref, address, contentType, feed: stated })
}
