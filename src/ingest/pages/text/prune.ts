import { isElement, type PageElement, wordsOf } from '../page-dom.js'
import { elementsUnder } from '../parse-page.js'
import { ASIDE_ROWS, type AsideKind, type AsideRow } from './prune-rows.js'

const PATTERNS = ASIDE_ROWS.map(
  (row) => [row, new RegExp(`(?:^|[ _-])(?:${row.words})(?=$|[${row.kind === 'topics' ? ' ' : ' _-'}])`)] as const,
)

/** Elements that are never part of a report's running text. */
const ASIDE_TAGS: ReadonlyMap<string, AsideKind> = new Map([
  ['nav', 'navigation'],
  ['aside', 'sidebar'],
  ['figcaption', 'caption'],
  ['form', 'newsletter'],
  ['footer', 'footer'],
  ['header', 'header'],
])
const ASIDE_ROLES: ReadonlyMap<string, AsideKind> = new Map([
  ['navigation', 'navigation'],
  ['complementary', 'sidebar'],
  ['contentinfo', 'footer'],
  ['banner', 'navigation'],
  ['search', 'navigation'],
  ['dialog', 'consent'],
  ['alertdialog', 'consent'],
  ['menu', 'navigation'],
])
const NEVER = new Set('html body main head table tbody thead tr td th'.split(' '))
const INLINE = new Set('a abbr b cite code em font i mark q s small span strong sub sup time u'.split(' '))

/** Largest part of a page's text that may be taken for something beside the report. */
const LARGEST_SHARE = 0.3
const MOST_ARTICLES = 200
const LONGEST_TEASER = 800

/**
 * Takes out what the markup itself calls something else than the report: captions, bylines, share buttons, links to other reports.
 * What holds much of the page's text is left, since pages name their main column after anything.
 */
export function prune(body: PageElement, skip: ReadonlySet<AsideKind> = new Set()): void {
  const most = proseLength(body) * LARGEST_SHARE
  const lengths = new Map<PageElement, number>()
  if (!skip.has('teaser')) removeOtherArticles(body)
  for (const element of [...elementsUnder(body)]) {
    const kind = asideKind(element)
    if (kind === null || skip.has(kind)) continue
    if (proseLength(element) <= most && !isPartOfSentence(element, lengths)) element.remove()
  }
}

function asideKind(element: PageElement): AsideKind | null {
  if (NEVER.has(element.localName)) return null
  if (isHidden(element)) return 'hidden'
  const byTag = ASIDE_TAGS.get(element.localName) ?? ASIDE_ROLES.get(element.getAttribute('role') ?? '')
  if (byTag) return byTag
  const names = namesOf(element)
  if (names === '') return null
  const found = PATTERNS.find(([, pattern]) => pattern.test(names))
  return found && fits(element, found[0]) ? found[0].kind : null
}

/**
 * Of several articles that stand beside each other the one with the page's heading is the report; those whose own heading is a link
 * lead to other reports.
 */
function removeOtherArticles(body: PageElement): void {
  const articles = [...body.querySelectorAll('article')].slice(0, MOST_ARTICLES)
  if (articles.length < 2) return
  const main = articles.filter((article) => article.querySelector('h1'))
  const own = main.length === 1 && main[0] && proseLength(main[0]) * 8 >= proseLength(body) ? main[0] : null
  for (const article of articles) {
    const isOther = own !== null && !contains(article, own) && !contains(own, article)
    if (isOther || isTeaser(article)) article.remove()
  }
}

function isTeaser(article: PageElement): boolean {
  if (article.querySelector('h1') || wordsOf(article).length > LONGEST_TEASER) return false
  const heading = article.querySelector('h2, h3, h4')
  return heading !== null && (heading.querySelector('a') !== null || heading.parentElement?.localName === 'a')
}

function contains(outer: PageElement, inner: PageElement): boolean {
  for (let at: PageElement | null = inner; at; at = at.parentElement) if (at === outer) return true
  return false
}

/** The kind that an element or one around it is, of those asked for. */
export function asideOf(element: PageElement, kinds: ReadonlySet<AsideKind>): AsideKind | null {
  for (let at: PageElement | null = element; at; at = at.parentElement) {
    const kind = asideKind(at)
    if (kind !== null && kinds.has(kind)) return kind
  }
  return null
}

function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null) return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
}

const fits = (element: PageElement, { longest }: AsideRow): boolean => (element.textContent ?? '').length <= longest

/** The words of class, id and the like, lower case, camel case split. */
function namesOf(element: PageElement): string {
  const names = ['class', 'id', 'data-component', 'data-testid']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
  return names
    .slice(0, 500)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** Characters that stand in no link. */
export function proseLength(element: PageElement): number {
  let length = wordsOf(element).length
  for (const link of element.querySelectorAll('a')) length -= wordsOf(link).length
  return length
}

/** A word that is marked within a sentence ("<p>PARIS <span class="date">…") belongs to it. */
function isPartOfSentence(element: PageElement, lengths: Map<PageElement, number>): boolean {
  if (!INLINE.has(element.localName)) return false
  const parent = element.parentNode
  if (!parent || !isElement(parent)) return false
  const around = lengths.get(parent) ?? wordsOf(parent).length
  lengths.set(parent, around)
  return around > 2 * wordsOf(element).length + 40
}
