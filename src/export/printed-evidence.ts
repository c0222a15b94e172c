import type { ArticleLedger } from '../model/ledger.js'
import type { EventRecord } from '../model/record.js'
import type { Range } from '../model/span.js'
import { contextOf } from './context.js'
import { ink, type Page, pad, paragraph } from './layout.js'
import type { InArticle, LedgerIndex } from './ledger-index.js'
import { type Mark, printMarked } from './marked-sentence.js'
import { sectionTitle } from './printed-claims.js'
import { printedDay } from './printed-day.js'
import type { References } from './references.js'
import { type LinesBefore, sourcePlace } from './source-place.js'

/** What an entry is shown with. */
export interface Showing {
  readonly index: LedgerIndex
  readonly references: References
  readonly linesBefore: LinesBefore
}

/** That, with the page and the names of the reports. */
export interface Scene extends Showing {
  readonly page: Page
  readonly names: ReadonlyMap<string, string>
}

export type Facts = readonly (readonly [label: string, text: string | null])[]

const LABEL = 14

/** Lines with a label before them; without a text, no line. */
export function facts(lines: Facts, page: Page): string {
  return lines
    .flatMap(([label, text]) => {
      if (text === null || text === '') return []
      const [first = '', ...rest] = paragraph(text, page, { indent: 2 + LABEL })
      return [`  ${ink(page, pad(label, LABEL), 'dim')}${first.slice(2 + LABEL)}`, ...rest]
    })
    .join('\n')
}

/** Records by their references, each at its words. */
export function evidence(name: string, members: readonly string[], scene: Scene): string {
  const { index, page } = scene
  const found = members.flatMap((ref) => index.records.get(ref) ?? [])
  return found.length === 0 ? '' : [sectionTitle(name, found.length, page), ...atTheirWords(found, scene)].join('\n')
}

/** Records at their words; those of one clause together. */
export function atTheirWords(found: readonly InArticle<EventRecord>[], scene: Scene): readonly string[] {
  const clauses = new Map<string, InArticle<EventRecord>[]>()
  for (const one of found) {
    const clause = `${one.article.id} ${one.part.start} ${one.part.end}`
    clauses.set(clause, [...(clauses.get(clause) ?? []), one])
  }
  return [...clauses.values()].map((records) => atItsWords(records, scene))
}

/** Outlet, day and place; then the sentence with the clause and the triggers of its records marked. */
export function atItsWords(records: readonly InArticle<EventRecord>[], scene: Scene): string {
  const [first] = records
  if (!first) return ''
  const { article, part } = first
  const triggers = records.flatMap(({ part: { start, evidence, trigger } }) => {
    const at = evidence.indexOf(trigger)
    return at < 0 ? [] : [{ start: start + at, end: start + at + trigger.length, sign: '━' }]
  })
  const marks: readonly Mark[] = [...triggers, { start: part.start, end: part.end, sign: '╌' }]
  const right = records.map((one) => scene.references.short(one.part.id)).join(' ')
  return words(article, part, marks, scene, right)
}

/** Outlet, day and place of a range; then what stands around it, with marks under its words. */
export function words(
  article: ArticleLedger,
  range: Range,
  marks: readonly Mark[],
  scene: Scene,
  right: string,
): string {
  const { page, names, linesBefore } = scene
  const head = [
    names.get(article.id) ?? article.ref,
    printedDay(article.published) ?? 'undated',
    sourcePlace(article, range.start, linesBefore),
  ].join(' · ')
  return [
    ...paragraph(head, page, { indent: 2, hanging: 2, right, inks: ['cyan'] }),
    printMarked(contextOf(article.text, range), marks, { ...page, width: page.width - 2 })
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n'),
  ].join('\n')
}
