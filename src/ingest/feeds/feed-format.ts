import { rootElement } from '../root-element.js'

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'opml'

/** Root elements by their local name. */
const ROOTS: Readonly<Record<string, FeedFormat>> = { rss: 'rss', rdf: 'rdf', feed: 'atom', opml: 'opml' }

/** RSS 1.0 and 0.90 are RDF with one of these vocabularies; other RDF is no feed. */
const RSS_IN_RDF = /purl\.org\/rss\/1\.0|channel\.netscape\.com\/rdf\/simple\/0\.9/i

const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//

/** How far the vocabularies of RDF are looked for. */
const LONGEST_HEAD = 64 * 1024

export interface FeedRoot {
  readonly format: FeedFormat
  /** Where the root element begins. What stands before it is not needed: a DOCTYPE may declare entities without end. */
  readonly start: number
}

/**
 * Which kind of feed or list of feeds a document is, by its root element or, of JSON, by its version; null for all else: pages, sitemaps,
 * JSON of other kinds.
 */
export function feedRoot(document: string): FeedRoot | null {
  const { name, start } = rootElement(document)
  if (document[start] === '{') return JSON_FEED.test(document) ? { format: 'json', start } : null
  const root = name.toLowerCase()
  const format = Object.hasOwn(ROOTS, root) ? ROOTS[root] : undefined
  const isOther = format === 'rdf' && !RSS_IN_RDF.test(document.slice(0, LONGEST_HEAD))
  return format === undefined || isOther ? null : { format, start }
}
