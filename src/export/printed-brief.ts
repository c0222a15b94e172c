import type { JudgementOutcome } from '../model/judgement.js'
import { columns, flatten, ink, type Page, pad, paragraph, plural, shorten } from './layout.js'
import { printBlockage, printTerms } from './printed-blockage.js'
import { type Extent, printClaims, sectionTitle } from './printed-claims.js'
import { printedDay } from './printed-day.js'
import { printPositions } from './printed-positions.js'
import { printSummary } from './printed-summary.js'
import type { StoryBrief } from './story-brief.js'
import { originWords } from './story-summary.js'

const NARROWEST = 60
const MOST_AGREED = 20
const MOST_SINGLE = 12
const MOST_CONFLICTING = 20
const MOST_REPORTS = 12

/**
 * A story for a person to read on a terminal: the state of things in one look, the reports and their origins, what all say, what one says,
 * where they differ, who stands where, what blocks what. Short names at the right edge are what `demarche show` opens. Ends with an
 * empty line.
 */
export function printBrief(brief: StoryBrief, wanted: Page, extent: Extent): string {
  const page = { ...wanted, width: Math.max(NARROWEST, wanted.width) }
  const { agreed, single, conflicting } = brief
  const sections = [
    printSummary(brief, page),
    printReports(brief, page, extent),
    printClaims(
      brief,
      { name: 'Agreed', claims: agreed, most: MOST_AGREED, what: 'agreed claim', inks: ['green'] },
      page,
      extent,
    ),
    printClaims(
      brief,
      { name: 'Single', claims: single, most: MOST_SINGLE, what: 'single claim', inks: [] },
      page,
      extent,
    ),
    printClaims(
      brief,
      { name: 'Conflicting', claims: conflicting, most: MOST_CONFLICTING, what: 'conflicting claim', inks: ['red'] },
      page,
      extent,
    ),
    printPositions(brief, page, extent),
    printBlockage(brief, page),
    printTerms(brief, page, extent),
    printOrphaned(brief.orphaned, brief, page),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n\n`
}

function printReports(brief: StoryBrief, page: Page, { all }: Extent): string {
  const { articles, names, references } = brief
  if (articles.length === 0) return ''
  const shown = all ? articles : articles.slice(0, MOST_REPORTS)
  const rest = articles.length - shown.length
  const rows = shown.map((article) => ({
    name: names.get(article.id) ?? article.ref,
    day: printedDay(article.published) ?? 'undated',
    title: article.title ?? '',
    right: references.short(article.id),
  }))
  const nameWidth = Math.min(30, Math.max(...rows.map(({ name }) => columns(name))))
  const dayWidth = Math.max(...rows.map(({ day }) => columns(day)))
  return [
    sectionTitle('Reports', articles.length, page),
    ...rows.map(({ name, day, title, right }) => {
      const room = page.width - nameWidth - dayWidth - columns(right) - 8
      const head = `  ${pad(shorten(name, nameWidth), nameWidth)}  ${pad(day, dayWidth)}  `
      return `${head}${ink(page, pad(shorten(flatten(title), room), room), 'dim')}  ${ink(page, right, 'dim')}`
    }),
    ...(rest > 0 ? [ink(page, `  and ${plural(rest, 'more report')}: --all`, 'dim')] : []),
    ...printOrigins(brief, page),
  ].join('\n')
}

/** One source behind several reports, and which of them draw on it. */
function printOrigins({ origins, names, references }: StoryBrief, page: Page): readonly string[] {
  return origins.flatMap(({ id, name, kind, articles }) => {
    const from = [...new Set(articles.map((article) => names.get(article) ?? article))].join(', ')
    const text = `${originWords({ kind, name })} — ${from}`
    return paragraph(text, page, { indent: 2, hanging: 4, right: references.short(id) })
  })
}

function printOrphaned(orphaned: readonly JudgementOutcome[], { references }: StoryBrief, page: Page): string {
  if (orphaned.length === 0) return ''
  return [
    sectionTitle('Judgements without their words', orphaned.length, page),
    ...orphaned.flatMap(({ id, kind, words, by }) => {
      const text = `${kind}${by === null ? '' : `, by ${by}`}: ${words.map((one) => `“${flatten(one)}”`).join(' and ')}`
      return paragraph(text, page, { indent: 2, hanging: 4, right: references.short(id) })
    }),
  ].join('\n')
}
