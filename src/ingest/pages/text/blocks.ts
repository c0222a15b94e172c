import { isElement, isText, type PageElement, type PageNode } from '../page-dom.js'

/** A paragraph, heading, list item, row of a table, or line of a page. */
export interface Block {
  /** Without edges; a line break within it is a line feed. */
  readonly text: string
  /** The tag that makes it a block. */
  readonly tag: string
  /** Characters of it that stand in links. */
  readonly linked: number
  /** Characters of it that are set in bold. */
  readonly bold: number
  /** Characters of it that are set in italics. */
  readonly slanted: number
}

const BLOCK_TAGS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul caption'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'title'])
const BOLD = new Set(['b', 'strong'])
const SLANTED = new Set(['i', 'em', 'cite'])

/** The blocks under a node, in the order of the page; those without a word are left out. */
export function blocksOf(root: PageNode): readonly Block[] {
  const writer = new BlockWriter()
  walk(root, writer, { tag: 'div', link: false, bold: false, slanted: false, preformatted: false })
  writer.end()
  return writer.blocks
}

interface Within {
  readonly tag: string
  readonly link: boolean
  readonly bold: boolean
  readonly slanted: boolean
  readonly preformatted: boolean
}

/** As deep as the tree, which is bounded when it is built. */
function walk(node: PageNode, writer: BlockWriter, within: Within): void {
  if (isText(node)) writer.add(node.textContent ?? '', within)
  else if (!isElement(node)) for (const child of childrenOf(node)) walk(child, writer, within)
  else if (node.localName === 'br') writer.breakLine()
  else if (!UNSEEN.has(node.localName)) walkElement(node, writer, within)
}

function walkElement(element: PageElement, writer: BlockWriter, within: Within): void {
  const name = element.localName
  const isBlock = BLOCK_TAGS.has(name)
  const inside: Within = {
    tag: isBlock && within.tag !== 'li' ? name : within.tag,
    link: within.link || name === 'a',
    bold: within.bold || BOLD.has(name),
    slanted: within.slanted || SLANTED.has(name),
    preformatted: within.preformatted || name === 'pre',
  }
  if (isBlock) writer.end()
  if (CELLS.has(name)) writer.cell()
  for (const child of childrenOf(element)) walk(child, writer, inside)
  if (isBlock) writer.end()
}

function* childrenOf(node: PageNode): Generator<PageNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child
}

class BlockWriter {
  readonly blocks: Block[] = []
  private text = ''
  private tag = ''
  private linked = 0
  private bold = 0
  private slanted = 0

  add(words: string, within: Within): void {
    const text = within.preformatted ? words.replace(/[^\S\n]+/g, ' ') : words.replace(/[\s\u00a0]+/g, ' ')
    if (text.trim() !== '' && this.tag === '') this.tag = within.tag
    const length = text.trim().length
    if (within.link) this.linked += length
    if (within.bold) this.bold += length
    if (within.slanted) this.slanted += length
    this.text += text
  }

  /** Two line breaks stand for a paragraph's end on pages that have no other. */
  breakLine(): void {
    if (/\n\s*$/.test(this.text)) this.end()
    else this.text += '\n'
  }

  /** Cells of a row stand apart by a tab. */
  cell(): void {
    if (this.text.trim() !== '') this.text += '\t'
  }

  end(): void {
    const text = tidy(this.text)
    const { tag, linked, bold, slanted } = this
    if (/[\p{L}\p{N}]/u.test(text)) this.blocks.push({ text, tag, linked, bold, slanted })
    this.text = this.tag = ''
    this.linked = this.bold = this.slanted = 0
  }
}

/** Soft hyphens and marks of no width are the typesetter's. */
function tidy(text: string): string {
  return text
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/ *([\t\n]) */g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** The text of blocks: an empty line between them, items of a list and rows of a table a line each. */
export function textOf(blocks: readonly Block[]): string {
  let text = ''
  let before: Block | null = null
  for (const block of blocks) {
    if (before) text += isListed(before) && before.tag === block.tag ? '\n' : '\n\n'
    text += block.text
    before = block
  }
  return text
}

const isListed = ({ tag }: Block): boolean => tag === 'li' || tag === 'tr' || tag === 'dt' || tag === 'dd'
