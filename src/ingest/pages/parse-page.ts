import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { isElement, type PageDocument, type PageElement, type PageNode } from './page-dom.js'

/** Tags and elements of a page. The largest of a hundred saved news pages has 1,500 elements of text. */
const MOST_TAGS = 300_000
const MOST_ELEMENTS = 40_000

/** Open elements at one point. Pages with tags that are never closed reach hundreds. */
const DEEPEST = 4_000

/** Elements below this depth are put beside their parents, as browsers do below 512; walks over the tree take this many steps a node. */
const DEEPEST_KEPT = 150
const MOST_ATTRIBUTES = 64
const LONGEST_VALUE = 4_000

/** Bytes handed to the parser at once: how late a limit may be noticed. */
const CHUNK = 32 * 1024

/** A page as a tree without what is not text, and its JSON-LD scripts, as they are. */
export interface PageTree {
  readonly document: PageDocument
  readonly linkedData: readonly string[]
}

/** Why a page is not parsed to its end. */
export type TooMuch = { readonly limit: string }

/** Elements whose content is never read: programs, styles, controls, other documents, drawings. */
const DROPPED = new Set(
  'style template noscript iframe object embed applet svg math canvas audio video select textarea button input map dialog datalist frameset noframes'.split(
    ' ',
  ),
)
const VOID = new Set('area base br col embed hr img input link meta param source track wbr frame'.split(' '))
const HEAD_ONLY = new Set(['title', 'meta', 'link', 'base', 'script'])

/**
 * Parses as browsers do where it matters to text, in bounded time and without running anything. What a page of a hundred thousand
 * levels or of millions of tags holds is not a report: the limit that it passes is given instead.
 */
export function parsePage(html: string, isXml = false): PageTree | TooMuch {
  if (tagsIn(html) > MOST_TAGS) return { limit: `${MOST_TAGS} tags` }
  const builder = new TreeBuilder()
  const parser = new Parser(builder, { recognizeSelfClosing: isXml, recognizeCDATA: isXml })
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK))
    if (builder.open > DEEPEST) return { limit: `${DEEPEST} levels` }
    if (builder.elements > MOST_ELEMENTS) return { limit: `${MOST_ELEMENTS} elements` }
  }
  parser.end()
  return { document: builder.document, linkedData: builder.linkedData }
}

function tagsIn(html: string): number {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0 && count <= MOST_TAGS; at = html.indexOf('<', at + 1)) count++
  return count
}

const EMPTY = '<!doctype html><html><head></head><body></body></html>'

/** Takes the parser's events and builds the tree of what is kept. */
class TreeBuilder {
  readonly document = parseHTML(EMPTY).document as unknown as PageDocument
  readonly linkedData: string[] = []
  elements = 0
  /** Elements that are open, those that are dropped included. */
  open = 0
  private readonly path: PageElement[] = [this.document.documentElement]
  /** How many of them stand in no place of the tree. */
  private dropped = 0
  private script: string[] | null = null
  private pending: string[] = []

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.open++
    this.flush()
    if (this.dropped > 0 || DROPPED.has(name)) this.dropped++
    else if (name === 'script') this.openScript(attributes)
    else this.openElement(name, attributes)
  }

  ontext(text: string): void {
    if (this.script) this.script.push(text)
    if (this.dropped > 0) return
    this.pending.push(text)
  }

  onend(): void {
    this.flush()
  }

  /** The parser gives a text in many pieces where it has signs that might begin a tag. */
  private flush(): void {
    if (this.pending.length === 0) return
    const text = this.pending.join('')
    this.pending = []
    this.parentOf('#text', text)?.appendChild(this.document.createTextNode(text))
  }

  onclosetag(name: string): void {
    this.open--
    this.flush()
    if (this.dropped > 0) {
      this.dropped--
      if (name === 'script') this.closeScript()
    } else if (this.path.length > 1) this.path.pop()
  }

  private openScript({ type }: Readonly<Record<string, string>>): void {
    if (/^\s*application\/ld\+json/i.test(type ?? '')) this.script = []
    this.dropped++
  }

  private closeScript(): void {
    if (this.script) this.linkedData.push(this.script.join(''))
    this.script = null
  }

  private openElement(name: string, attributes: Readonly<Record<string, string>>): void {
    const { documentElement, head, body } = this.document
    const known = name === 'html' ? documentElement : name === 'head' ? head : name === 'body' ? body : null
    const element = known ?? this.document.createElement(name)
    addAttributes(element, attributes)
    if (!known) {
      this.elements++
      this.parentOf(name)?.appendChild(element)
    }
    this.path.push(known || this.path.length < DEEPEST_KEPT || VOID.has(name) ? element : this.top)
  }

  private get top(): PageElement {
    return this.path.at(-1) ?? this.document.body
  }

  /** Where a node goes: what has no place in a head is the body's, as browsers have it. */
  private parentOf(name: string, text = ''): PageElement | null {
    const { documentElement, head, body } = this.document
    const top = this.top
    if (top !== documentElement && top !== head) return top
    if (name === '#text') return text.trim() === '' ? null : body
    return HEAD_ONLY.has(name) ? head : body
  }
}

/** The first of two attributes of one name counts; names are written in either case. */
function addAttributes(element: PageElement, attributes: Readonly<Record<string, string>>): void {
  let count = 0
  for (const [name, value] of Object.entries(attributes)) {
    if (++count > MOST_ATTRIBUTES) return
    if (/^[a-z][\w:.-]{0,60}$/i.test(name)) element.setAttribute(name.toLowerCase(), value.slice(0, LONGEST_VALUE))
  }
}

/** The elements under a node in the order of the page. */
export function* elementsUnder(root: PageNode): Generator<PageElement> {
  let node: PageNode | null = root.firstChild
  while (node) {
    if (isElement(node)) yield node
    node = next(node, root)
  }
}

function next(node: PageNode, root: PageNode): PageNode | null {
  if (node.firstChild) return node.firstChild
  let at: PageNode | null = node
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling
    at = at.parentNode
  }
  return null
}
