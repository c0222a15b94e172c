import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { Fault } from '../../model/fault.js'
import { decodePage } from '../pages/decode-page.js'
import { atomDraft } from './atom-draft.js'
import type { Feed } from './feed.js'
import type { FeedDraft } from './feed-draft.js'
import { type FeedFormat, feedRoot } from './feed-format.js'
import { finishFeed } from './finish-feed.js'
import { jsonDraft } from './json-draft.js'
import { rdfDraft, rssDraft } from './rss-draft.js'
import { wholeItems } from './whole-items.js'

export interface FeedSource {
  /** What a fault calls the feed: its address, its file. */
  readonly input: string
  /** Where it was fetched, after redirects; default none. */
  readonly address?: string | null
  /** The header of that name, with its charset; default none. */
  readonly contentType?: string | null
}

/** Items of a feed that are read, the first ones; no feed that tells of news has as many. */
const MOST_ITEMS = 5000

const PARSERS: Readonly<Record<Exclude<FeedFormat, 'opml'>, (document: string) => FeedDraft>> = {
  rss: (document) => rssDraft(parseRssFeed(document, LIMIT)),
  rdf: (document) => rdfDraft(parseRdfFeed(document, LIMIT)),
  atom: (document) => atomDraft(parseAtomFeed(document, LIMIT)),
  json: (document) => jsonDraft(parseJsonFeed(document, LIMIT)),
}
const LIMIT = { maxItems: MOST_ITEMS + 1 }

/**
 * Reads RSS 0.9 to 2.0, Atom, and JSON Feed. Of one that breaks off the whole items are read. Entities that a DOCTYPE declares are left as they
 * are; nothing is fetched. A fault for what is no feed or cannot be read as one.
 */
export function parseFeed(bytes: Uint8Array, { input, address = null, contentType = null }: FeedSource): Feed | Fault {
  const document = decodePage(bytes, contentType).replaceAll('\0', '')
  const root = feedRoot(document)
  if (root === null) return Fault.of('feed-none', { input, reason: 'it is neither RSS nor Atom nor a JSON Feed' })
  if (root.format === 'opml') return Fault.of('feed-none', { input, reason: 'it is a list of feeds' })
  const content = document.slice(root.start)
  const { whole, isCut } = root.format === 'json' ? { whole: content, isCut: false } : wholeItems(content)
  const draft = drafted(PARSERS[root.format], whole)
  if (draft === null) return Fault.of('feed-malformed', { input })
  const items = draft.items.slice(0, MOST_ITEMS)
  return finishFeed({ ...draft, items }, address, !isCut && items.length === draft.items.length)
}

function drafted(parse: (document: string) => FeedDraft, document: string): FeedDraft | null {
  try {
    return parse(document)
  } catch {
    return null
  }
}
