import { Parser } from 'htmlparser2'
import type { XmlElement } from './xml-element.js'

/** Levels of elements; news items have twenty. What walks over the tree takes this many steps down at most. */
const DEEPEST = 200
/** Elements and attributes; the largest messages have a tenth of it. */
const MOST_PARTS = 300_000
/** Characters handed to the parser at once: how late a limit is noticed. */
const CHUNK = 32 * 1024

export interface XmlTree {
  /** What holds the outermost element; damaged documents and several in one file have more of them. */
  readonly document: XmlElement
  /** Elements that the text breaks off in. */
  readonly cutOff: ReadonlySet<XmlElement>
}

/**
 * Parses XML within bounds. What is not well-formed is mended as far as it can be. Document types are passed over and only the entities of XML
 * itself are known, so that none can grow or fetch anything.
 */
export function parseXml(xml: string): XmlTree | { readonly limit: string } {
  const builder = new XmlBuilder()
  const parser = new Parser(builder, { xmlMode: true })
  for (let at = 0; at < xml.length; at += CHUNK) {
    parser.write(xml.slice(at, at + CHUNK))
    if (builder.limit !== null) return { limit: builder.limit }
  }
  const cutOff = new Set<XmlElement>(builder.path.slice(1))
  parser.end()
  return { document: builder.document, cutOff }
}

interface Building extends XmlElement {
  readonly children: (XmlElement | string)[]
}

class XmlBuilder {
  readonly document: Building = { name: '', attributes: {}, children: [] }
  /** The limit that is passed, once it is. */
  limit: string | null = null
  /** The elements that are open, from the document on. */
  readonly path: Building[] = [this.document]
  #parts = 0

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    const named = Object.entries(attributes).map(([key, value]) => [withoutPrefix(key), value])
    this.#parts += 1 + named.length
    // Of `type` and `xsi:type` the one without a prefix is the format's own.
    const element: Building = {
      name: withoutPrefix(name),
      attributes: { ...Object.fromEntries(named), ...attributes },
      children: [],
    }
    this.path.at(-1)?.children.push(element)
    this.path.push(element)
    if (this.path.length > DEEPEST) this.limit ??= `${DEEPEST} levels`
    if (this.#parts > MOST_PARTS) this.limit ??= `${MOST_PARTS} elements`
  }

  ontext(text: string): void {
    const siblings = this.path.at(-1)?.children
    const last = siblings?.at(-1)
    if (siblings && typeof last === 'string') siblings[siblings.length - 1] = last + text
    else siblings?.push(text)
  }

  onclosetag(): void {
    this.path.pop()
  }
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)
