import { type Stated, statedBy } from '../../report.js'
import type { PageAddress } from './address.js'
import { isoDate } from './dates.js'
import { iso639, namesTogether, outletName, plain } from './values.js'

/** A script that is larger is data of a program. */
const LARGEST_SCRIPT = 2_000_000
const MOST_NODES = 20_000
const DEEPEST = 16

type Thing = Readonly<Record<string, unknown>>

/** Types of schema.org that are a report, the most telling first; their subtypes end in the same word. */
const REPORT_TYPES: readonly RegExp[] = [
  /NewsArticle$/,
  /^(?:LiveBlogPosting|Report|OpinionPiece)$/,
  /(?:Article|Posting)$/,
  /^(?:Review|ClaimReview|MedicalWebPage|CreativeWork|Recipe)$/,
  /^(?:WebPage|ItemPage)$/,
]

/** What linked data says of the page's report: its fields, and the text where it is given. */
export interface LinkedReport {
  readonly stated: Stated
  /** `articleBody` as it is, markup included. */
  readonly body: string | null
  /** False where the publisher says that the text is for subscribers. */
  readonly isFree: boolean
}

/**
 * Reads JSON-LD as pages have it, which is often a little wrong: comments around it, raw line breaks in strings, a comma too many.
 * Of several reports (a list of others beside it) the one that names this page counts, else the first of the most telling type.
 */
export function linkedReport(scripts: readonly string[], page: PageAddress): LinkedReport {
  const things = thingsOf(scripts.map(parseLoosely))
  const report = reportAmong(things, page)
  if (!report) return { stated: {}, body: null, isFree: true }
  const ids = new Map(things.filter(({ name }) => name !== undefined).map((thing) => [thing['@id'], thing] as const))
  const named = (value: unknown): readonly (string | null)[] => namesOf(value, ids)
  const fields = statedBy('json-ld', {
    title: plain(text(report.headline) ?? text(report.name)),
    outlet: outletName(named(report.publisher)[0] ?? named(report.sourceOrganization)[0] ?? null),
    byline: namesTogether(named(report.author ?? report.creator)),
    published: dateOf(report.datePublished ?? report.dateCreated),
    updated: dateOf(report.dateModified),
    language: iso639(text(report.inLanguage) ?? namesOf(report.inLanguage, ids)[0] ?? null),
    url:
      page.canonical(text(report.url) ?? idOf(report.mainEntityOfPage)) ??
      page.canonical(idOf(report.mainEntityOfPage)),
  })
  return {
    stated: fields,
    body: text(report.articleBody),
    isFree: !/^false$/i.test(String(report.isAccessibleForFree)),
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)
const dateOf = (value: unknown): string | null => isoDate(text(Array.isArray(value) ? value[0] : value) ?? '')
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const idOf = (value: unknown): string | null => (isThing(value) ? (text(value['@id']) ?? text(value.url)) : text(value))

/** JSON, mended where only its form is wrong; undefined where it is none. */
function parseLoosely(script: string): unknown {
  if (script.length > LARGEST_SCRIPT) return undefined
  const bare = script
    .replace(/^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[|\/\*.*?\*\/)/s, '')
    .replace(/(?:\/\/)?\s*(?:-->|\]\]>)\s*$|;\s*$/, '')
  for (const attempt of [bare, mended(bare), mended(bare.slice(0, endOfFirst(bare)))]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return undefined
}

function mended(json: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters in strings are the commonest fault
  return json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(?=\s*[}\]])/g, '')
}

/** Where the first value ends, for scripts with something after it. */
function endOfFirst(json: string): number {
  let depth = 0
  let quoted = false
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (sign === '\\') at++
    else if (sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (sign === '{' || sign === '[') depth++
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1
  }
  return json.length
}

/** All objects of the scripts, the outermost first, as many and as deep as a page may need. */
function thingsOf(values: readonly unknown[]): readonly Thing[] {
  const things: Thing[] = []
  let level: readonly unknown[] = values
  for (let depth = 0; depth < DEEPEST && level.length > 0 && things.length < MOST_NODES; depth++) {
    const found = level.filter(isThing)
    things.push(...found.slice(0, MOST_NODES - things.length))
    level = level
      .flatMap((value) => (Array.isArray(value) ? value : isThing(value) ? Object.values(value) : []))
      .slice(0, MOST_NODES)
  }
  return things
}

function reportAmong(things: readonly Thing[], page: PageAddress): Thing | undefined {
  for (const type of REPORT_TYPES) {
    const reports = things.filter(
      (thing) => typesOf(thing).some((name) => type.test(name)) && Object.keys(thing).length > 2,
    )
    const own = reports.find((thing) => page.isSame(text(thing.url) ?? idOf(thing.mainEntityOfPage)))
    const found = own ?? reports[0]
    if (found) return found
  }
  return undefined
}

function typesOf(thing: Thing): readonly string[] {
  const types = thing['@type']
  return (Array.isArray(types) ? types : [types])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''))
}

/** Names of people and organisations: strings, objects, lists of them, references to other objects of the page. */
function namesOf(value: unknown, ids: ReadonlyMap<unknown, Thing>, depth = 0): readonly (string | null)[] {
  if (Array.isArray(value)) return depth > 1 ? [] : value.slice(0, 30).flatMap((each) => namesOf(each, ids, depth + 1))
  if (!isThing(value)) return text(value) === null ? [] : [text(value)]
  const name = text(Array.isArray(value.name) ? value.name[0] : value.name) ?? text(value.alternateName)
  if (name !== null) return [name]
  const other = ids.get(value['@id'])
  return other && other !== value && depth < 2 ? namesOf(other, ids, depth + 1) : []
}
