import { type Stated, statedBy } from '../../report.js'
import { type PageDocument, type PageElement, wordsOf } from '../page-dom.js'
import { asideOf } from '../text/prune.js'
import { dateUnderHeading } from './date-under-heading.js'
import { isoDate } from './dates.js'
import { byline, iso639, namesTogether, plain } from './values.js'

const MOST_TRIED = 60
const LONGEST_DATE_LINE = 120

/** What a reader of the page sees: headings, bylines, dates. The last to be believed, since any part of a page may look like them. */
export function markupFields(document: PageDocument): Stated {
  const title = headingOf(document)
  return statedBy('markup', {
    title,
    byline: visibleByline(document),
    published: visibleDate(document, PUBLISHED) ?? dateUnderHeading(document, title),
    updated: visibleDate(document, UPDATED),
    language: iso639(document.body.getAttribute('lang')),
  })
}

/** The first heading that the window's title repeats, or the window's title. */
function headingOf({ head, body, documentElement }: PageDocument): string | null {
  const window = plain(head.querySelector('title')?.textContent ?? documentElement.querySelector('title')?.textContent)
  const headings = [...first(body, '[itemprop~=headline]'), ...first(body, 'h1')]
    .map(wordsOf)
    .filter((words) => words !== '')
  const likely = headings.find((words) => window?.toLowerCase().includes(words.toLowerCase()) && words.length > 8)
  return likely ?? window ?? headings[0] ?? null
}

const BYLINES =
  '[itemprop~=author] [itemprop~=name], [itemprop~=author], [rel~=author], .byline-name, .author-name, .byline, .author, .article-author, .post-author'

function visibleByline({ body }: PageDocument): string | null {
  for (const element of first(body, BYLINES)) {
    const words = wordsOf(element)
    if (words.length > 150) continue
    const links = [...element.querySelectorAll('[rel~=author], a[href*=author]')].map((link) => byline(wordsOf(link)))
    const found = namesTogether(links) ?? byline(words)
    if (found !== null && found.split(' ').length <= 12) return found
  }
  return null
}

interface DateKind {
  readonly selector: string
  readonly said: RegExp
  readonly other: RegExp
}

const PUBLISHED: DateKind = {
  selector:
    '[itemprop~=datePublished], time[pubdate], time.published, time.entry-date, .published, .entry-date, .post-date, .pubdate, .publish-date, .published-date, .article-date, .date-published, time[datetime], .dateline, .timestamp, .date, .article-timestamp, time',
  said: /\b(?:published|posted|first published|created)\b/i,
  other: /\b(?:updated|modified|edited)\b/i,
}
const UPDATED: DateKind = {
  selector: '[itemprop~=dateModified], time.updated, .updated, .date-modified, .modified',
  said: /\b(?:updated|modified|edited)\b/i,
  other: /\b(?:published|posted)\b/i,
}

function visibleDate({ body }: PageDocument, kind: DateKind): string | null {
  for (const element of first(body, kind.selector)) {
    const words = wordsOf(element)
    if (words.length > LONGEST_DATE_LINE) continue
    const found = isoDate(stampOf(element) ?? '') ?? isoDate(partSaid(words, kind))
    if (found !== null) return found
  }
  return null
}

const stampOf = (element: PageElement): string | null =>
  element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('data-datetime')

/** Of "Published May 3, 2019, updated May 4, 2019" the part that is asked for. */
function partSaid(words: string, { said, other }: DateKind): string {
  const from = said.exec(words)
  const rest = from ? words.slice(from.index + from[0].length) : words
  const to = other.exec(rest)
  return to && to.index > 0 ? rest.slice(0, to.index) : rest
}

/** The first elements of the page that a selector finds outside lists of other reports. */
function first(body: PageElement, selector: string): readonly PageElement[] {
  const found: PageElement[] = []
  for (const name of selector.split(', ')) {
    for (const element of body.querySelectorAll(name)) {
      if (found.length >= MOST_TRIED) return found
      if (!asideOf(element, OTHERS)) found.push(element)
    }
  }
  return found
}

const OTHERS = new Set(['related', 'sidebar', 'navigation', 'comments', 'footer', 'advert'] as const)
