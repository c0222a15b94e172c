import { MalformedError, parseOpml as parseOutlines } from 'feedsmith'
import { Fault } from '../../model/fault.js'
import { decodePage } from '../pages/decode-page.js'
import { plain } from '../pages/fields/values.js'
import { parseAddress } from '../web/web-address.js'
import { feedRoot } from './feed-format.js'

/** A feed as a list names it. */
export interface ListedFeed {
  readonly address: string
  readonly title: string | null
}

interface Outline {
  readonly type?: string
  readonly text?: string
  readonly title?: string
  readonly xmlUrl?: string
  readonly url?: string
  readonly outlines?: readonly Outline[]
}

/**
 * The feeds of an OPML list (http://opml.org/spec2.opml) in its order, folders opened, each address once. Outlines that are no feeds, or have
 * an address that cannot be fetched, are passed over; a fault where none is left.
 *
 * @param input What the fault calls the list: its address, its file.
 */
export function parseOpml(
  bytes: Uint8Array,
  { input, contentType = null }: { readonly input: string; readonly contentType?: string | null },
): readonly ListedFeed[] | Fault {
  const document = decodePage(bytes, contentType).replaceAll('\0', '')
  const root = feedRoot(document)
  if (root?.format !== 'opml') return Fault.of('feed-list-malformed', { input, reason: 'it is no OPML' })
  const outlines = outlinesOf(document.slice(root.start))
  if (outlines === null) return Fault.of('feed-list-malformed', { input, reason: 'its XML is broken' })
  const feeds = new Map<string, ListedFeed>()
  for (const feed of outlines.flatMap(feedsOf)) if (!feeds.has(feed.address)) feeds.set(feed.address, feed)
  return feeds.size > 0 ? [...feeds.values()] : Fault.of('feed-list-malformed', { input, reason: 'it names no feed' })
}

function outlinesOf(document: string): readonly Outline[] | null {
  try {
    return parseOutlines(document).body?.outlines ?? []
  } catch (error) {
    return error instanceof MalformedError ? null : []
  }
}

/** The parser refuses deeper nesting than a hundred. */
function feedsOf({ type, text, title, xmlUrl, url, outlines = [] }: Outline): readonly ListedFeed[] {
  const named = xmlUrl ?? (/^(?:rss|atom|feed)$/i.test(type ?? '') ? url : undefined)
  const address = parseAddress(named ?? '')
  const own = address instanceof Fault ? [] : [{ address: address.href, title: plain(title ?? text) }]
  return [...own, ...outlines.flatMap(feedsOf)]
}
