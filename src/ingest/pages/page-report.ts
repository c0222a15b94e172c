import { Fault, reasonOf } from '../../model/fault.js'
import { binaryKind } from '../binary.js'
import type { Report, Stated } from '../report.js'
import { decodePage } from './decode-page.js'
import { pageFields } from './fields/page-fields.js'
import type { PageDocument, PageElement } from './page-dom.js'
import { type PageTree, parsePage } from './parse-page.js'
import { mainText } from './text/main-text.js'

/** Megabytes of a page. The largest news pages have a tenth of it. */
const PAGE_LIMIT = 10

/** Letters of the shortest text that is a report. */
const FEWEST_LETTERS = 80

export interface PageSource {
  /** What a fault calls the page: its address, its file. */
  readonly ref: string
  /** Where it was fetched, after redirects. */
  readonly address?: string | null
  /** The header of that name, with its charset. */
  readonly contentType?: string | null
  /** What the feed that named the page states of it. */
  readonly feed?: Stated
}

/**
 * The report of a web page from its bytes: its main text, paragraphs apart by an empty line, and the fields that the page states with
 * the source of each. A page without a report on it (an index, a wall, an error) and one that is too large to be one are faults.
 * Nothing of the page is run or fetched. Never throws: whatever a page does to its reader is its fault alone.
 */
export function pageReport(bytes: Uint8Array, source: PageSource): Report | Fault {
  try {
    return readPage(bytes, source)
  } catch (error) {
    return Fault.of('report-failed', { input: source.ref, reason: reasonOf(error) })
  }
}

function readPage(bytes: Uint8Array, source: PageSource): Report | Fault {
  const { ref: input, address = null, contentType = null, feed = {} } = source
  if (bytes.length > PAGE_LIMIT * 1024 * 1024) return Fault.of('page-too-large', { input, limit: PAGE_LIMIT })
  const kind = binaryKind(bytes.subarray(0, 16).filter((byte) => byte !== 0))
  if (kind !== null) return Fault.of('input-binary', { input, kind })
  const html = decodePage(bytes, contentType).replaceAll('\0', '')
  const isXml = /\bxml\b/i.test(contentType ?? '')
  const tree = parsePage(html, isXml)
  if ('limit' in tree) return Fault.of('page-too-complex', { input, limit: tree.limit })
  const { stated, body } = pageFields(tree, address, feed)
  const text = mainText({
    parse: treeOnceMore(tree, html, isXml),
    parsePiece,
    body,
    title: stated.title?.value ?? null,
  })
  if ((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return Fault.of('page-without-report', { input })
  return { ref: input, stated, text }
}

/** Gives the tree that is there, and after that the page parsed again. */
function treeOnceMore(tree: PageTree, html: string, isXml: boolean): () => PageDocument {
  let fresh: PageTree | null = tree
  return () => {
    const again = fresh ?? parsePage(html, isXml)
    fresh = null
    return 'limit' in again ? tree.document : again.document
  }
}

function parsePiece(html: string): PageElement | null {
  const tree = parsePage(html)
  return 'limit' in tree ? null : tree.document.body
}
