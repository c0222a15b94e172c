import type { Claim } from '../model/claim.js'
import type { ArticleLedger } from '../model/ledger.js'
import type { Comparison, SharedClaim } from './comparison.js'
import { columns, flatten, ink, type Page, pad, paragraph, wrap } from './layout.js'
import { type MarkedWord, markedLines } from './marked-words.js'
import { differenceWords, inOrder, sectionTitle } from './printed-claims.js'
import { printedDay } from './printed-day.js'
import { differingWords } from './word-difference.js'

const NARROWEST = 60
/** Below this, the two reports stand one under the other. */
const SIDE_BY_SIDE = 72
const GUTTER = ' │ '
const INDENT = 4

/** Two reports side by side: what both have and in which words, then what each has alone. Ends with an empty line. */
export function printComparison(comparison: Comparison, wanted: Page): string {
  const page = { ...wanted, width: Math.max(NARROWEST, wanted.width) }
  const { a, b, names, both, onlyA, onlyB } = comparison
  const name = (article: ArticleLedger): string => names.get(article.id) ?? article.ref
  const sections = [
    heading(comparison, page),
    [sectionTitle('Both', both.length, page, 'green'), ...both.map((one) => printShared(one, comparison, page))].join(
      '\n',
    ),
    onlyIn(`Only ${name(a)}`, onlyA, comparison, page),
    onlyIn(`Only ${name(b)}`, onlyB, comparison, page),
  ]
  return `${sections.join('\n\n')}\n\n`
}

function heading({ a, b, names, origins, references }: Comparison, page: Page): string {
  const about = (article: ArticleLedger): readonly string[] => [
    `${names.get(article.id) ?? article.ref} · ${printedDay(article.published) ?? 'undated'} · ${references.short(article.id)}`,
    ...(article.title === null ? [] : [article.title]),
  ]
  const shared = origins.flatMap(({ name, id }) =>
    paragraph(`Both draw on: ${flatten(name)}`, page, { right: references.short(id) }),
  )
  return [
    ink(page, '━'.repeat(page.width), 'dim'),
    ...beside(about(a), about(b), page, (line) => ink(page, line, 'bold')),
    ...shared,
  ].join('\n')
}

/** Paragraphs in two columns, or one under the other where the page is narrow. */
function beside(
  left: readonly string[],
  right: readonly string[],
  page: Page,
  paint: (line: string) => string,
): readonly string[] {
  if (page.width < SIDE_BY_SIDE) return [...left, ...right].flatMap((text) => wrap(text, page.width).map(paint))
  const width = halfWidth(page)
  const [first, second] = [left, right].map((texts) => texts.flatMap((text) => wrap(text, width)))
  return Array.from({ length: Math.max(first?.length ?? 0, second?.length ?? 0) }, (_, at) => {
    const [one = '', other = ''] = [first?.[at], second?.[at]]
    return `${paint(pad(one, width))}${ink(page, GUTTER, 'dim')}${paint(other)}`.trimEnd()
  })
}

function halfWidth({ width }: Page): number {
  return Math.floor((width - columns(GUTTER)) / 2)
}

function printShared(shared: SharedClaim, comparison: Comparison, page: Page): string {
  const { claim, a, b, differences } = shared
  const { references, names } = comparison
  const right = references.short(claim.id)
  const [left, other] = differingWords(a.evidence, b.evidence)
  return [
    ...paragraph(claim.label, page, { indent: 2, hanging: 2, right }),
    ...besideWords(left, other, comparison, page),
    ...inOrder(differences).flatMap((difference) =>
      paragraph(`${difference.conflict ? '≠' : '~'} ${differenceWords({ names }, difference)}`, page, {
        indent: 4,
        hanging: 2,
        inks: difference.conflict ? ['red'] : ['dim'],
      }),
    ),
  ].join('\n')
}

/** The words of both reports; those that differ are marked, by signs where the page has no colours. */
function besideWords(
  left: readonly MarkedWord[],
  right: readonly MarkedWord[],
  { a, b, names }: Comparison,
  page: Page,
): readonly string[] {
  if (page.width < SIDE_BY_SIDE)
    return [
      { article: a, words: left },
      { article: b, words: right },
    ].flatMap(({ article, words }) => [
      ink(page, `    ${names.get(article.id) ?? article.ref}`, 'cyan'),
      ...markedLines(words, page.width - 6, page).map(({ painted }) => `      ${painted}`),
    ])
  const width = halfWidth(page) - INDENT
  const [first, second] = [markedLines(left, width, page), markedLines(right, halfWidth(page), page)]
  return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => {
    const [one, other] = [first[at], second[at]]
    const gap = ' '.repeat(width - (one?.columns ?? 0))
    return `${' '.repeat(INDENT)}${one?.painted ?? ''}${gap}${ink(page, GUTTER, 'dim')}${other?.painted ?? ''}`.trimEnd()
  })
}

function onlyIn(name: string, claims: readonly Claim[], { references }: Comparison, page: Page): string {
  const rows = claims.flatMap(({ id, label }) =>
    paragraph(label, page, { indent: 2, hanging: 4, right: references.short(id) }),
  )
  return [sectionTitle(name, claims.length, page), ...(rows.length === 0 ? ['  nothing'] : rows)].join('\n')
}
