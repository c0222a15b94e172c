import type { ArticleLedger } from '../model/ledger.js'
import type { Origin } from '../model/origin.js'
import type { Statement } from '../model/statement.js'
import { columns, ink, type Page, plural, shorten, wrap } from './layout.js'
import { partyCode, partyName } from './party-name.js'
import { printedDay } from './printed-day.js'
import { printCondition, printRecord, printStatement } from './printed-entries.js'
import { tallyActors } from './tally-actors.js'

/** A report as read, with what the print says about its sentences. */
export interface Printable {
  readonly ledger: ArticleLedger
  readonly sentences: number
  readonly setAside: number
}

const NARROWEST = 40
const MOST_ACTORS = 12

/**
 * A report for a person to read: what it is, its actors, who says what, the records with their exact words, the conditions. Numbers at
 * the right edge are offsets into the text. Ends with an empty line.
 */
export function printReport({ ledger, sentences, setAside }: Printable, wanted: Page): string {
  const page = { ...wanted, width: Math.max(NARROWEST, wanted.width) }
  const parts = [heading(ledger, page), `${wrap(counts(ledger, sentences, setAside), page.width).join('\n')}\n`]
  if (sentences > 0) {
    parts.push(actors(ledger, page))
    parts.push(section('Who says what', told(ledger.statements), (one) => printStatement(one, page), page))
    parts.push(section('Records', ledger.records, (one) => printRecord(one, page), page))
    parts.push(section('Conditions', ledger.conditions, (one) => printCondition(one, page), page))
  }
  return `${parts.filter((part) => part !== '').join('\n')}\n`
}

/** A stance says nothing that the records do not say better, and what seems or is expected is nobody's word. */
function told(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(({ force, source }) => force === 'speech' || (force === 'thought' && source !== null))
}

function heading({ title, outlet, published, ref, origins }: ArticleLedger, page: Page): string {
  const lines = wrap(title ?? 'Untitled report', page.width).map((line) => ink(page, line, 'bold'))
  const about = [outlet, printedDay(published), ref].filter(Boolean).join(' · ')
  const names = [...new Set(origins.map(credit))]
  const credits = names.length > 0 ? wrap(`Credits: ${names.join(', ')}`, page.width) : []
  return [
    ink(page, '━'.repeat(page.width), 'dim'),
    ...lines,
    ...[...wrap(about, page.width), ...credits].map((line) => ink(page, line, 'dim')),
  ].join('\n')
}

function credit({ name, kind }: Origin): string {
  // An outlet, whose name is short; a source without a name is called by what it knows ("two people close to the talks").
  if (kind === 'own')
    return /\s(?:familiar|briefed|close|involved|aware|privy|with)\s/.test(name) ? name : `from ${name}`
  return kind === 'document' || name.includes(kind) ? name : `${name} (${kind})`
}

function counts({ language }: ArticleLedger, sentences: number, setAside: number): string {
  if (sentences === 0) return language !== null && language !== 'en' ? 'Left unread: not in English' : 'Nothing to read'
  return `${plural(sentences, 'sentence')} read${setAside > 0 ? `, ${setAside} set aside` : ''}`
}

function actors(ledger: ArticleLedger, page: Page): string {
  const tallies = tallyActors(ledger)
  if (tallies.length === 0) return ''
  const rows = tallies.slice(0, MOST_ACTORS).map(({ party, entries }) => ({
    name: partyName(party),
    code: partyCode(party),
    entries: `${entries}×`,
  }))
  const width = Math.min(page.width - 30, Math.max(...rows.map(({ name }) => columns(name))))
  const lines = rows.map(({ name, code, entries }) => {
    const left = shorten(name, width)
    const pad = ' '.repeat(width - columns(left))
    const room = page.width - width - 12
    return `  ${ink(page, left, 'cyan')}${pad}  ${entries.padStart(4)}  ${ink(page, shorten(code, room), 'dim')}`
  })
  const rest = tallies.length - rows.length
  return `${[title('Actors', tallies.length, page), ...lines, ...(rest > 0 ? [`  and ${rest} more`] : [])].join('\n')}\n`
}

function section<Item>(name: string, items: readonly Item[], print: (item: Item) => string, page: Page): string {
  return items.length === 0 ? '' : `${title(name, items.length, page)}\n${items.map(print).join('\n')}\n`
}

function title(name: string, count: number, page: Page): string {
  return `${ink(page, name.toUpperCase(), 'bold')} ${ink(page, `(${count})`, 'dim')}`
}
