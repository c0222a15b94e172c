import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { Fault } from '../../model/fault.js'
import { decodePage } from '../pages/decode-page.js'
import { atomDraft } from './atom-draft.js'
import type { Feed } from './feed.js'
import type { FeedDraft } from './feed-draft.js'
import { type FeedFormat, feedRoot } from './feed-format.js'
import { type FeedPieces, feedPieces, isClosed } from './feed-pieces.js'
import { finishFeed } from './finish-feed.js'
import { jsonDraft } from './json-draft.js'
import { rdfDraft, rssDraft } from './rss-draft.js'

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

type Format = Exclude<FeedFormat, 'opml'>

const PARSERS: Readonly<Record<Format, (document: string) => FeedDraft>> = {
  // RSS has no namespace of its own; by one that is declared all the same the parser would take the elements for those of a module.
  rss: (document) => rssDraft(parseRssFeed(document.replace(DEFAULT_NAMESPACE, '$1'), LIMIT)),
  rdf: (document) => rdfDraft(parseRdfFeed(withoutOrder(document), LIMIT)),
  atom: (document) => atomDraft(parseAtomFeed(document, LIMIT)),
  json: (document) => jsonDraft(parseJsonFeed(document, LIMIT)),
}
const DEFAULT_NAMESPACE = /^(<[^<>]*?)\sxmlns\s*=\s*(?:"[^"]*"|'[^']*')/
const LIMIT = { maxItems: MOST_ITEMS + 1 }

/**
 * Reads RSS 0.9 to 2.0, Atom, and JSON Feed. Of XML that breaks off or is wrong in places the items that are whole are read. Entities that a
 * DOCTYPE declares are left as they are; nothing is fetched. A fault for what is no feed or gives none.
 */
export function parseFeed(bytes: Uint8Array, { input, address = null, contentType = null }: FeedSource): Feed | Fault {
  const document = decodePage(bytes, contentType).replace(CONTROLS, ' ')
  const root = feedRoot(document)
  if (root === null) return Fault.of('feed-none', { input, reason: 'it is neither RSS nor Atom nor a JSON Feed' })
  if (root.format === 'opml') return Fault.of('feed-none', { input, reason: 'it is a list of feeds' })
  const drafted = draftOf(document.slice(root.start), root.format)
  if (drafted === null) return Fault.of('feed-malformed', { input })
  const items = drafted.draft.items.slice(0, MOST_ITEMS)
  return finishFeed(
    { ...drafted.draft, items },
    address,
    drafted.isWhole && items.length === drafted.draft.items.length,
  )
}

/** Neither XML nor JSON allows them; https://www.w3.org/TR/xml/#charsets. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

/** RSS 1.0 without the list that names its items once more: the parser would look each of them up among all. */
function withoutOrder(document: string): string {
  const start = document.search(/<(?:[\w.-]+:)?items[\s>]/i)
  const end = /<\/(?:[\w.-]+:)?items\s*>/i.exec(document)
  if (end === null || start < 0 || start > end.index) return document
  return document.slice(0, start) + document.slice(end.index + end[0].length)
}

interface Drafted {
  readonly draft: FeedDraft
  readonly isWhole: boolean
}

function draftOf(document: string, format: Format): Drafted | null {
  const isXml = format !== 'json'
  const draft = isXml && !isClosed(document) ? null : attempt(format, document)
  if (draft !== null) return { draft, isWhole: true }
  return isXml ? draftOfPieces(feedPieces(document), format) : null
}

function draftOfPieces({ root, head, items }: FeedPieces, format: Format): Drafted | null {
  const start = format === 'rss' ? `${root}<channel>` : root
  const sound = items.slice(0, MOST_ITEMS).filter((item) => attempt(format, start + item)?.items.length === 1)
  const draft = sound.length === 0 ? null : attempt(format, head + sound.join(''))
  return draft === null ? null : { draft, isWhole: false }
}

function attempt(format: Format, document: string): FeedDraft | null {
  try {
    return PARSERS[format](document)
  } catch {
    return null
  }
}
