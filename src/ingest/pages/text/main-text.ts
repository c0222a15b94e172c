import { Readability } from '@mozilla/readability'
import type { PageDocument, PageElement } from '../page-dom.js'
import { type Block, blocksOf, textOf } from './blocks.js'
import { clean } from './clean.js'
import { proseLength, prune } from './prune.js'
import { isWholeOf } from './shingles.js'

/** Characters of a text that is so short that pruning may have taken the report with it. */
const SUSPICIOUS = 500

/** Characters outside links without which no extractor need look: it would try four times. */
const SHORTEST = 80

export interface MainTextOf {
  /** The page's tree, built anew each time: extractors change what they read. */
  readonly parse: () => PageDocument
  /** A piece of HTML as a tree. */
  readonly parsePiece: (html: string) => PageElement | null
  /** `articleBody` of the page's linked data, or null. */
  readonly body: string | null
  readonly title: string | null
}

/**
 * The report's text: the page without what its markup calls something else, Readability's choice of what is left, that cleaned of
 * what pages put between paragraphs. Where next to nothing is left the page is read unpruned; and the text of the page's linked data
 * is taken where it holds what was found and much more, as on pages that show the beginning and keep the rest for their scripts.
 */
export function mainText({ parse, parsePiece, body, title }: MainTextOf): string {
  const found = extracted(parse(), title)
  const blocks = textOf(found).length < SUSPICIOUS ? longer(found, unpruned(parse(), title)) : found
  const text = textOf(blocks)
  const linked = body === null ? '' : textOf(clean(pieceBlocks(body, parsePiece), title))
  return isWholeOf(linked, text) ? linked : text
}

function extracted(document: PageDocument, title: string | null): readonly Block[] {
  prune(document.body)
  return unpruned(document, title)
}

function unpruned(document: PageDocument, title: string | null): readonly Block[] {
  if (proseLength(document.body) < SHORTEST) return []
  return clean(blocksOf(readable(document) ?? document.body), title)
}

const longer = (a: readonly Block[], b: readonly Block[]): readonly Block[] =>
  textOf(b).length > 2 * textOf(a).length ? b : a

function pieceBlocks(body: string, parsePiece: (html: string) => PageElement | null): readonly Block[] {
  const html = /<(?:p|br|div)\b/i.test(body) ? body : body.replace(/\s*\n\s*/g, '<br><br>')
  const root = parsePiece(html)
  if (!root) return []
  prune(root)
  return blocksOf(root)
}

/** Null where Readability finds nothing, or fails: on tens of thousands of siblings the tree's library runs out of stack. */
function readable(document: PageDocument): PageElement | null {
  const reader = new Readability<PageElement>(document as never, {
    serializer: (node) => node as never,
    keepClasses: true,
    disableJSONLD: true,
  })
  try {
    return reader.parse()?.content ?? null
  } catch {
    return null
  }
}
