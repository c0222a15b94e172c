import { MIMEType } from 'whatwg-mimetype'
import type { Foreign, Kind } from './kind.js'

const AS_TEXT = 'save the report as plain text or HTML and give that'
const TABLE: Foreign = { what: 'a table', todo: 'turn its rows into lines such as {"title":"…","text":"…"}' }
const MAIL: Foreign = { what: 'a mail, or a page in the form of one (MHTML)', todo: AS_TEXT }
const DOCUMENT: Foreign = { what: 'a document that is not text', todo: AS_TEXT }
const SITEMAP: Foreign = { what: 'a sitemap', todo: 'give the addresses in it, or the feed of its site' }
const DRAWING: Foreign = { what: 'a drawing', todo: AS_TEXT }

type Named = Kind | Foreign

/** By the last part of a name. What `.xml` is, only its root element tells. */
const BY_NAME: ReadonlyMap<string, Named | null> = new Map([
  ...each<Named | null>('text', 'txt text'),
  ...each<Named | null>('markdown', 'md markdown mdown mkd'),
  ...each<Named | null>('page', 'html htm xhtml xht shtml'),
  ...each<Named | null>('json-lines', 'jsonl ndjson jsonlines'),
  ...each<Named | null>('json', 'json ninjs'),
  ...each<Named | null>(null, 'xml newsml nitf'),
  ...each<Named | null>('feed', 'rss atom rdf'),
  ...each<Named | null>('feed-list', 'opml'),
  ...each<Named | null>('warc', 'warc'),
  ...each<Named | null>(TABLE, 'csv tsv'),
  ...each<Named | null>(MAIL, 'eml mht mhtml'),
  ...each<Named | null>(DOCUMENT, 'doc docx odt rtf epub pdf pages'),
])

const BY_TYPE: ReadonlyMap<string, Named> = new Map([
  ...each<Named>('text', 'text/plain application/octet-stream binary/octet-stream application/gzip application/x-gzip'),
  ...each<Named>('markdown', 'text/markdown text/x-markdown'),
  ...each<Named>('page', 'text/html application/xhtml+xml'),
  ...each<Named>('json-lines', 'application/x-ndjson application/ndjson application/jsonl application/x-jsonlines'),
  ...each<Named>('json', 'application/json text/json'),
  ...each<Named>('warc', 'application/warc'),
  ...each<Named>(TABLE, 'text/csv text/tab-separated-values'),
  ...each<Named>(MAIL, 'message/rfc822 multipart/related'),
])

function each<Value>(value: Value, names: string): readonly (readonly [string, Value])[] {
  return names.split(' ').map((name) => [name, value])
}

export const FOREIGN_STARTS: readonly (readonly [start: RegExp, kind: Foreign])[] = [
  [/^(?:From: <Saved by |MIME-Version: 1\.0\r?\n|Return-Path: )/, MAIL],
]

/** Root elements of XML that is no news, in small letters. */
export const FOREIGN_ROOTS: ReadonlyMap<string, Foreign> = new Map([
  ...each(SITEMAP, 'urlset sitemapindex'),
  ...each(DRAWING, 'svg'),
  ['newsml', { what: 'NewsML 1, which G2 took the place of', todo: 'ask the agency for NewsML-G2 or ninjs' }],
])

/** What a page may begin with where it lacks its first tags. */
export const HTML_TAGS: ReadonlySet<string> = new Set(
  'head body title meta link script style base article main section header footer nav aside div p span h1 h2 h3 h4 table ul ol dl pre blockquote figure center font img a b i em strong br hr form frameset'.split(
    ' ',
  ),
)

/** What the name of a file says it is: null for one that says nothing or may be many things. */
export function kindByName(name: string): Named | null {
  return BY_NAME.get(endOf(name)) ?? null
}

/** Whether a file is opened that nobody named. */
export function isNamedLikeReport(name: string): boolean {
  const kind = BY_NAME.get(endOf(name))
  return kind === null || typeof kind === 'string'
}

/** `crawl.warc.gz` is an archive that is packed. */
const endOf = (name: string): string => /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** What a type of content says, where it is one that says something: servers send any of them. */
export function kindByType(contentType: string | null): Named | null {
  const type = contentType === null ? null : MIMEType.parse(contentType)
  if (type === null) return null
  const known = BY_TYPE.get(type.essence)
  if (known !== undefined) return known
  return /\b(?:xml|json)$/.test(type.essence) ? null : { what: `of the type ${type.essence}`, todo: AS_TEXT }
}
