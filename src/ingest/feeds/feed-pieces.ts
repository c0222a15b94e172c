const CLOSED = /<\/(?:[\w.-]+:)?(?:rss|rdf|feed)\s*>/i
const ITEM_TAG = /<(\/?)(?:[\w.-]+:)?(?:item|entry)(?=[\s/>])[^<>]*>?/gi

/** How much of the end is looked at: comments of caches and counters may come after the root element. */
const TAIL = 4096

/** Whether an XML feed has come to its end. */
export const isClosed = (document: string): boolean => CLOSED.test(document.slice(-TAIL))

export interface FeedPieces {
  /** The root element's start tag. */
  readonly root: string
  /** All before the first item, the root's start tag included. */
  readonly head: string
  /** The items that have an end, each from tag to tag. */
  readonly items: readonly string[]
}

/** An XML feed taken apart without parsing it, so that an item that is broken or half there costs no other. */
export function feedPieces(document: string): FeedPieces {
  const items: string[] = []
  let [start, first] = [-1, -1]
  for (const { index, 0: tag, 1: slash } of document.matchAll(ITEM_TAG)) {
    if (slash === '') {
      start = index
      if (first < 0) first = index
    } else if (start >= 0) {
      items.push(document.slice(start, index + tag.length))
      start = -1
    }
  }
  const head = first < 0 ? document : document.slice(0, first)
  return { root: document.slice(0, document.indexOf('>') + 1), head, items }
}
