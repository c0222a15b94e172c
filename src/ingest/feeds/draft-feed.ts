import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { atomDraft } from './atom-draft.js'
import type { FeedDraft } from './feed-draft.js'
import type { FeedFormat } from './feed-format.js'
import { type FeedPieces, feedPieces, isClosed } from './feed-pieces.js'
import { jsonDraft } from './json-draft.js'
import { rdfDraft, rssDraft } from './rss-draft.js'

type Format = Exclude<FeedFormat, 'opml'>

/** Items of a feed that are read, the first ones; no feed that tells of news has as many. */
const MOST_ITEMS = 5000
/** Items that are parsed each by itself, where the whole cannot be: each costs the parser's start, two milliseconds. */
const MOST_ALONE = 500

const LIMIT = { maxItems: MOST_ITEMS + 1 }
const PARSERS: Readonly<Record<Format, (document: string) => FeedDraft>> = {
  rss: (document) => rssDraft(parseRssFeed(withoutNamespace(document), LIMIT)),
  rdf: (document) => rdfDraft(parseRdfFeed(withoutOrder(document), LIMIT)),
  atom: (document) => atomDraft(parseAtomFeed(document, LIMIT)),
  json: (document) => jsonDraft(parseJsonFeed(document, LIMIT)),
}

export interface Drafted {
  readonly draft: FeedDraft
  /** False where there is more than the draft's items. */
  readonly isWhole: boolean
}

/**
 * What a document that begins with the root of a feed says; null where it gives nothing. Of XML that breaks off or is wrong in places the items
 * that are sound are read: half an item would be taken for the report.
 */
export function draftFeed(document: string, format: Format): Drafted | null {
  const isXml = format !== 'json'
  const draft = isXml && !isClosed(document) ? null : attempt(document, format)
  if (draft === null) return isXml ? draftOfPieces(feedPieces(document), format) : null
  const items = draft.items.slice(0, MOST_ITEMS)
  return { draft: { ...draft, items }, isWhole: items.length === draft.items.length }
}

function draftOfPieces({ root, head, items }: FeedPieces, format: Format): Drafted | null {
  const start = format === 'rss' ? `${root}<channel>` : root
  const sound = items.slice(0, MOST_ALONE).filter((item) => attempt(start + item, format)?.items.length === 1)
  const draft = sound.length === 0 ? null : attempt(head + sound.join(''), format)
  return draft === null ? null : { draft, isWhole: false }
}

function attempt(document: string, format: Format): FeedDraft | null {
  try {
    return PARSERS[format](document)
  } catch {
    return null
  }
}

/** RSS has no namespace of its own; by one that is declared all the same the parser would take the elements for those of a module. */
function withoutNamespace(document: string): string {
  return document.replace(/^(<[^<>]*?)\sxmlns\s*=\s*(?:"[^"]*"|'[^']*')/, '$1')
}

/** RSS 1.0 without the list that names its items once more: the parser would look each of them up among all. */
function withoutOrder(document: string): string {
  const start = document.search(/<(?:[\w.-]+:)?items[\s>]/i)
  const end = /<\/(?:[\w.-]+:)?items\s*>/i.exec(document)
  if (end === null || start < 0 || start > end.index) return document
  return document.slice(0, start) + document.slice(end.index + end[0].length)
}
