export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'opml'

/** Root elements by their local name. */
const ROOTS: Readonly<Record<string, FeedFormat>> = { rss: 'rss', rdf: 'rdf', feed: 'atom', opml: 'opml' }

/** RSS 1.0 and 0.90 are RDF with one of these vocabularies; other RDF is no feed. */
const RSS_IN_RDF = /purl\.org\/rss\/1\.0|channel\.netscape\.com\/rdf\/simple\/0\.9/i

const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//

/** How far into a document its root element is looked for: comments and a DOCTYPE may come before. */
const LONGEST_PROLOGUE = 64 * 1024

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
  const head = document.slice(0, LONGEST_PROLOGUE)
  const start = prologueEnd(head)
  if (head[start] === '{') return JSON_FEED.test(document) ? { format: 'json', start } : null
  const root =
    /^<(?:[\w.-]+:)?([\w-]+)(?=[\s/>])/.exec(head.slice(start, start + LONGEST_NAME))?.[1]?.toLowerCase() ?? ''
  const format = Object.hasOwn(ROOTS, root) ? ROOTS[root] : undefined
  if (format === undefined || (format === 'rdf' && !RSS_IN_RDF.test(head))) return null
  return { format, start }
}

const LONGEST_NAME = 100

const PROLOGUE = /[\s\ufeff]+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype(?:[^[>]|\[[^\]]*\])*>/iy

/** Where the root element of an XML document begins. */
export function prologueEnd(head: string): number {
  let end = 0
  for (;;) {
    PROLOGUE.lastIndex = end
    if (!PROLOGUE.test(head)) return end
    end = PROLOGUE.lastIndex
  }
}
