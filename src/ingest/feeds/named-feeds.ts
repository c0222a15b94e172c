import { Parser } from 'htmlparser2'
import { Fault } from '../../model/fault.js'
import { decodePage } from '../pages/decode-page.js'
import { plain } from '../pages/fields/values.js'
import { parseAddress, redirectTarget } from '../web/web-address.js'
import { feedRoot } from './feed-format.js'
import type { FeedSource } from './parse-feed.js'
import { type ListedFeed, parseOpml } from './parse-opml.js'

/** As much of a page as is looked through: its head. */
const LONGEST_HEAD = 1_000_000

const MOST_LINKS = 100

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)$/i

/** The feeds that a document leads to which is none itself: all of an OPML list, the main one of a page; a fault where it names none. */
export function namedFeeds(bytes: Uint8Array, source: FeedSource): readonly ListedFeed[] | Fault {
  const { input, address = null, contentType = null } = source
  const document = decodePage(bytes, contentType)
  if (feedRoot(document)?.format === 'opml') return parseOpml(bytes, { input, contentType })
  const feed = feedOfPage(document.slice(0, LONGEST_HEAD), address ?? input)
  return feed === null ? Fault.of('feed-none', { input, reason: 'it is a page that names none' }) : [feed]
}

/** The feed that a page names in `<link rel="alternate">`: the first, as browsers took it, unless that is of comments and another is not. */
function feedOfPage(html: string, address: string): ListedFeed | null {
  const links = linksOf(html, address)
  return links.find(({ title, address: to }) => !/\bcomments?\b/i.test(`${title} ${to}`)) ?? links[0] ?? null
}

function linksOf(html: string, address: string): readonly ListedFeed[] {
  const own = parseAddress(address)
  if (own instanceof Fault) return []
  let base: URL | null = null
  const links: ListedFeed[] = []
  const parser = new Parser({
    onopentag(name, { href = '', rel = '', type = '', title = '' }) {
      // Of several the first counts: https://html.spec.whatwg.org/#the-base-element.
      if (name === 'base') base ??= targetOf(href, own)
      const isFeed = name === 'link' && /(?:^|\s)alternate(?:\s|$)/i.test(rel) && FEED_TYPE.test(type.trim())
      const target = isFeed && links.length < MOST_LINKS ? targetOf(href, base ?? own) : null
      if (target !== null) links.push({ address: target.href, title: plain(title) })
    },
  })
  parser.end(html)
  return links
}

function targetOf(href: string, base: URL): URL | null {
  const target = redirectTarget(href, base)
  return typeof target === 'string' ? null : target
}
