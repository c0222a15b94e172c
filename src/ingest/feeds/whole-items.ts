const CLOSED = /<\/(?:[\w.-]+:)?(?:rss|rdf|feed)\s*>/i
const END_OF_ITEM = /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi

/** How much of the end is looked at: comments of caches and counters may come after the root element. */
const TAIL = 4096

/**
 * An XML feed that broke off on its way, up to its last whole item: half an item would be taken for the report. The parser closes what is left
 * open. One that broke off before its first item stays as it is.
 */
export function wholeItems(document: string): { readonly whole: string; readonly isCut: boolean } {
  if (CLOSED.test(document.slice(-TAIL))) return { whole: document, isCut: false }
  let end = 0
  for (const { index, 0: tag } of document.matchAll(END_OF_ITEM)) end = index + tag.length
  return { whole: end === 0 ? document : document.slice(0, end), isCut: true }
}
