import { Fault } from '../../model/fault.js'
import { hashId } from '../../model/id.js'
import { sameSite } from '../pages/fields/address.js'
import { isoDate } from '../pages/fields/dates.js'
import { iso639, namesTogether, outletName, plain } from '../pages/fields/values.js'
import { type Stated, statedBy } from '../report.js'
import { parseAddress } from '../web/web-address.js'
import type { Drafted } from './draft-feed.js'
import type { Feed, FeedItem } from './feed.js'
import type { FeedDraft, ItemDraft } from './feed-draft.js'
import { feedOutlet } from './feed-outlet.js'

/** An id is kept for every item that was ever taken; one that is longer is kept as its hash. */
const LONGEST_ID = 500

/**
 * A feed from what its format has: addresses absolute and such as can be fetched, dates in ISO 8601, words without markup. What is wrong (a date
 * that is none, an address of another kind) is left out and the rest stays.
 *
 * @param address Where the feed was fetched, after redirects; null for one in a file.
 */
export function finishFeed({ draft, isWhole }: Drafted, address: string | null): Feed {
  const home = fetchable(draft.home, resolved(draft.base, address) ?? address)
  const start = address ?? home?.href ?? null
  const base = resolved(draft.base, start) ?? start
  const site: Site = { draft, home, base, outlet: feedOutlet(plain(draft.title), home ?? fetchable(address, null)) }
  const items = new Map<string, FeedItem>()
  const pages = new Set<string>()
  for (const each of draft.items) {
    const item = finishItem(each, site)
    // An address without words of its own would be the same page again.
    const isRepeated = item.url !== null && item.html === null && item.text === null && pages.has(item.url)
    if (items.has(item.id) || isRepeated) continue
    items.set(item.id, item)
    if (item.url !== null) pages.add(item.url)
  }
  const title = plain(draft.title)
  return { title, home: home?.href ?? null, period: draft.period, items: [...items.values()], isWhole }
}

interface Site {
  readonly draft: FeedDraft
  readonly home: URL | null
  /** What relative addresses of items relate to. */
  readonly base: string | null
  readonly outlet: string | null
}

function finishItem(item: ItemDraft, site: Site): FeedItem {
  const url = fetchable(item.link, resolved(item.base, site.base) ?? site.base)
  const html = filled(item.html)
  const text = html === null ? filled(item.text) : null
  const stated = statedOf(item, url, site)
  const id = filled(item.id) ?? url?.href ?? hashId(JSON.stringify([stated.title, stated.published, html ?? text]))
  return { id: id.length > LONGEST_ID ? hashId(id) : id, url: url?.href ?? null, stated, html, text }
}

function statedOf(item: ItemDraft, url: URL | null, { draft, home, outlet }: Site): Stated {
  const isOwn = url === null || (home !== null && sameSite(url, home))
  return statedBy('feed', {
    title: plain(item.title),
    outlet: outletName(item.outlet) ?? (isOwn ? outlet : null),
    byline: together(item.authors) ?? together(draft.authors),
    published: dateOf(item.published),
    updated: dateOf(item.updated),
    language: iso639(item.language ?? draft.language ?? null),
    url: url?.href,
  })
}

/** RFC 822, which RSS names for its dates, has years of two digits. */
const TWO_DIGIT_YEAR = /^(?<day>(?:[a-z]{3},\s*)?\d{1,2}\s+[a-z]{3}\s+)(?<year>\d\d)(?=\s+\d{1,2}:)/i

function dateOf(value: string | null | undefined): string | null {
  return value ? isoDate(value.trim().replace(TWO_DIGIT_YEAR, '$<day>20$<year>')) : null
}

const together = (names: ItemDraft['authors']): string | null => namesTogether(names.map((name) => name ?? null))

const filled = (value: string | null | undefined): string | null => value?.trim() || null

/** An address that can be fetched, else null. */
function fetchable(value: string | null | undefined, base: string | null): URL | null {
  const url = parseAddress(resolved(value, base) ?? '')
  return url instanceof Fault ? null : url
}

function resolved(value: string | null | undefined, base: string | null): string | null {
  const words = filled(value)
  if (words === null) return null
  return URL.canParse(words, base ?? undefined) ? new URL(words, base ?? undefined).href : null
}
