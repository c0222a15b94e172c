import { parseHTML } from 'linkedom'
import type { PageDocument, PageElement } from '../pages/page-dom.js'
import { parsePage } from '../pages/parse-page.js'
import { blocksOf, textOf } from '../pages/text/blocks.js'
import type { XmlElement } from './xml-element.js'

/** What stands in a body and is no text of the report: pictures and their captions, notes to editors. */
const DROPPED = new Set(
  'aside body.end body.head credit figcaption figure head media note object script style title video audio picture'.split(
    ' ',
  ),
)

const DROPPED_HTML = [...DROPPED].filter((name) => !name.includes('.')).join(',')

/** What NITF calls by names of its own. */
const AS_HTML: ReadonlyMap<string, string> = new Map([
  ['block', 'div'],
  ['body.content', 'div'],
  ['bq', 'blockquote'],
  ['hl1', 'h1'],
  ['hl2', 'h2'],
])

/** The text of an XHTML or NITF body: paragraphs apart by an empty line, rows of tables and items of lists a line each. */
export function textOfXml(body: XmlElement): string {
  const document = parseHTML('<!doctype html><html><head></head><body></body></html>')
    .document as unknown as PageDocument
  copy(body, document.body, document)
  return textOf(blocksOf(document.body))
}

/** As deep as the tree, which is bounded where it is parsed. */
function copy({ name, children }: XmlElement, into: PageElement, document: PageDocument): void {
  if (DROPPED.has(name)) return
  const element = document.createElement(AS_HTML.get(name) ?? name)
  into.appendChild(element)
  for (const child of children)
    if (typeof child === 'string') element.appendChild(document.createTextNode(child))
    else copy(child, element, document)
}

/** The text of a body in HTML, as `textOfXml` has it; empty for what no body can be. */
export function textOfHtml(html: string): string {
  const tree = parsePage(html)
  if ('limit' in tree) return ''
  for (const element of [...tree.document.body.querySelectorAll(DROPPED_HTML)]) element.remove()
  return textOf(blocksOf(tree.document.body))
}

/** One form of a text. */
export interface Body {
  readonly text: string
  readonly isMarkup: boolean
}

/** Of several forms of one text the one with most letters, markup before plain text, which often runs paragraphs together. */
export function fullest(forms: readonly Body[]): string {
  const weighed = forms.map(({ text, isMarkup }) => ({ text, weight: letters(text) * (isMarkup ? 1.2 : 1) }))
  return weighed.reduce((best, form) => (form.weight > best.weight ? form : best), { text: '', weight: 0 }).text
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0
