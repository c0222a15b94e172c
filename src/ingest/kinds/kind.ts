import { isNewsmlElement } from '../agencies/newsml-elements.js'
import { binarySignature } from '../binary.js'
import { encodingOf } from '../decode.js'
import { feedRoot } from '../feeds/feed-format.js'
import { rootElement } from '../root-element.js'
import { jsonKind } from './json-kind.js'
import { FOREIGN_ROOTS, FOREIGN_STARTS, HTML_TAGS, kindByName, kindByType } from './kind-rows.js'

/** What a source holds, by the reader that it needs; `json` is one document, `json-lines` one a line. */
export type Kind = 'text' | 'markdown' | 'page' | 'json-lines' | 'json' | 'newsml' | 'feed' | 'feed-list' | 'warc'

/** What holds no report that is read, in words that follow "is", and what to do about it. */
export interface Foreign {
  readonly what: string
  readonly todo: string
}

/** What is known of a source beside its bytes. */
export interface Label {
  /** Its path, or the path of its address. */
  readonly name: string
  /** The header of that name; null where there is none. */
  readonly contentType: string | null
}

/** The first bytes of a source. */
export interface Head {
  readonly bytes: Uint8Array
  /** They are all that there is. */
  readonly isWhole: boolean
}

/**
 * What a source is, by its first bytes; where those leave it open, by its name, then by its type; text where nothing speaks against it. What is
 * binary counts as text, whose reader says why it is none.
 */
export function kindOf({ bytes, isWhole }: Head, { name, contentType }: Label): Kind | Foreign {
  if (binarySignature(bytes) !== null) return 'text'
  const encoding = encodingOf(bytes)
  const start = new TextDecoder(encoding).decode(bytes).replace(/^[\s\ufeff]+/, '')
  const named = kindByName(name) ?? kindByType(contentType)
  if (start.startsWith('<')) return markupKind(start, named) ?? named ?? 'text'
  if (encoding === 'utf-8' && bytes.includes(0)) return 'text'
  if (/^\{|^\[\s*\{/.test(start)) return jsonKind(start, isWhole, named) ?? named ?? 'text'
  return BY_START.find(([pattern]) => pattern.test(start))?.[1] ?? named ?? 'text'
}

const BY_START: readonly (readonly [start: RegExp, kind: Kind | Foreign])[] = [
  // ARC is the format before WARC, which the reader of archives tells.
  [/^(?:WARC\/\d|filedesc:)/, 'warc'],
  [/^---[ \t]*\r?\n[\w-]+:/, 'markdown'],
  ...FOREIGN_STARTS,
]

/** Null for what only looks like markup. */
function markupKind(start: string, named: Kind | Foreign | null): Kind | Foreign | null {
  const feed = feedRoot(start)
  if (feed) return feed.format === 'opml' ? 'feed-list' : 'feed'
  const { name: tag } = rootElement(start)
  if (isNewsmlElement(tag)) return 'newsml'
  if (/^html$/i.test(tag) || /^<!doctype html/i.test(start)) return 'page'
  const foreign = FOREIGN_ROOTS.get(tag.toLowerCase())
  if (foreign) return foreign
  if (HTML_TAGS.has(tag.toLowerCase())) return named === 'markdown' ? null : 'page'
  return tag !== '' && LIKE_XML.test(start)
    ? { what: `XML of a kind that is not known (<${tag}>)`, todo: 'save the reports as text, HTML or JSON Lines' }
    : null
}

/** Words in angle brackets begin some texts; what is XML says so or has an element in the first one. */
const LIKE_XML = /^<(?:\?xml\b|!doctype\b|[^>]{1,1000}\sxmlns\b|[^>]{1,1000}>\s*<[a-z])/i
