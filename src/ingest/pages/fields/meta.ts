import { type Stated, statedBy } from '../../report.js'
import type { PageDocument } from '../page-dom.js'
import type { PageAddress } from './address.js'
import { isoDate } from './dates.js'
import { byline, iso639, namesTogether, outletName, plain } from './values.js'

const MOST_TAGS = 500

/** Names of meta tags in the order in which they are believed: Dublin Core, parsely, sailthru, citation indexes, and the pages' own. */
const NAMES = {
  title: 'headline dc.title dcterms.title parsely-title sailthru.title citation_title twitter:title title',
  outlet: 'citation_journal_title dc.publisher dcterms.publisher publisher application-name source copyright-holder',
  byline:
    'author byl dc.creator dcterms.creator parsely-author sailthru.author citation_author article.author authors creator',
  published:
    'datepublished parsely-pub-date sailthru.date article.published dc.date.issued dcterms.issued dcterms.created dc.date dcterms.date citation_publication_date citation_date cxenseparse:recs:publishtime pubdate publishdate publish-date publish_date publication_date publication-date published_at published-date ptime originalpublicationdate article_date_original dateposted datecreated date',
  updated:
    'datemodified article.updated dcterms.modified dc.date.modified parsely-updated-date lastmod last-modified lastupdated last-updated updated_at moddate utime revised',
  language: 'language dc.language dcterms.language content-language inlanguage citation_language',
} as const

/** What Open Graph (`og:…`, `article:…`) and other meta tags of a page state, and its link to itself. */
export function metaFields(
  document: PageDocument,
  page: PageAddress,
): { readonly openGraph: Stated; readonly meta: Stated } {
  const tags = tagsOf(document)
  return { openGraph: openGraph(tags, page), meta: meta(document, tags, page) }
}

type Tags = ReadonlyMap<string, readonly string[]>

function tagsOf(document: PageDocument): Tags {
  const tags = new Map<string, string[]>()
  let count = 0
  for (const tag of document.documentElement.querySelectorAll('meta')) {
    if (++count > MOST_TAGS) break
    const content = tag.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of tag.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? [])
        if (name !== '') tags.set(name, [...(tags.get(name) ?? []), content])
    }
  }
  return tags
}

function openGraph(tags: Tags, page: PageAddress): Stated {
  const first = (...names: readonly string[]): string | null => firstOf(names, tags, plain)
  return statedBy('open-graph', {
    title: first('og:title'),
    outlet: firstOf(['og:site_name'], tags, outletName),
    byline: namesTogether(tags.get('article:author') ?? tags.get('og:article:author') ?? []),
    published: dateFrom(
      ['article:published_time', 'og:published_time', 'og:article:published_time', 'og:pubdate', 'article:published'],
      tags,
    ),
    updated: dateFrom(
      ['article:modified_time', 'og:updated_time', 'og:modified_time', 'og:article:modified_time', 'article:modified'],
      tags,
    ),
    language: firstOf(['og:locale'], tags, iso639),
    url: firstOf(['og:url'], tags, (value) => page.canonical(value)),
  })
}

function meta(document: PageDocument, tags: Tags, page: PageAddress): Stated {
  const names = (field: keyof typeof NAMES): readonly string[] => NAMES[field].split(' ')
  const several = names('byline').map((name) => namesTogether((tags.get(name) ?? []).map((value) => byline(value))))
  return statedBy('meta', {
    title: firstOf(names('title'), tags, plain),
    outlet: firstOf(names('outlet'), tags, outletName),
    byline: several.find((value) => value !== null) ?? null,
    published: dateFrom(names('published'), tags),
    updated: dateFrom(names('updated'), tags),
    language: firstOf(names('language'), tags, iso639) ?? iso639(document.documentElement.getAttribute('lang')),
    url: canonicalLink(document, tags, page),
  })
}

/** `rel=canonical`; one that leads to another site counts where Open Graph says the same. */
function canonicalLink(document: PageDocument, tags: Tags, page: PageAddress): string | null {
  for (const link of document.documentElement.querySelectorAll('link')) {
    if (!/\bcanonical\b/i.test(link.getAttribute('rel') ?? '')) continue
    const href = link.getAttribute('href')
    const own = page.canonical(href)
    if (own !== null) return own
    const other = page.elsewhere(href)
    return other !== null && tags.get('og:url')?.some((value) => page.elsewhere(value) === other) ? other : null
  }
  return null
}

function firstOf<Value>(names: readonly string[], tags: Tags, read: (value: string) => Value | null): Value | null {
  for (const name of names) for (const value of tags.get(name) ?? []) {
    const found = read(value)
    if (found !== null) return found
  } // biome-ignore format: one loop
  return null
}

const dateFrom = (names: readonly string[], tags: Tags): string | null =>
  firstOf(names, tags, (value) => isoDate(value))
