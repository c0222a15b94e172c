import type { Condition } from '../model/condition.js'
import type { ArticleLedger } from '../model/ledger.js'
import type { Party } from '../model/party.js'
import type { EventRecord } from '../model/record.js'
import type { Range } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { columns, flatten, type Ink, ink, type Page, shorten, spread, wrap } from './layout.js'
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
  const parts = [heading(ledger, page), `${counts(ledger, sentences, setAside)}\n`]
  if (sentences > 0) {
    parts.push(actors(ledger, page))
    parts.push(section('Who says what', ledger.statements, (one) => statement(one, page), page))
    parts.push(section('Records', ledger.records, (one) => record(one, page), page))
    parts.push(section('Conditions', ledger.conditions, (one) => condition(one, page), page))
  }
  return `${parts.filter((part) => part !== '').join('\n')}\n`
}

function heading({ title, outlet, published, ref, origins }: ArticleLedger, page: Page): string {
  const lines = wrap(title ?? 'Untitled report', page.width).map((line) => ink(page, line, 'bold'))
  const about = [outlet, day(published), ref].filter(Boolean).join(' · ')
  const names = new Map(
    origins.map(({ name, kind }) => [`${kind} ${name}`, kind === 'own' ? `told to ${name}` : `${name} (${kind})`]),
  )
  const credits = names.size > 0 ? wrap(`Credits: ${[...names.values()].join(', ')}`, page.width) : []
  return [
    ink(page, '━'.repeat(page.width), 'dim'),
    ...lines,
    ...[...wrap(about, page.width), ...credits].map((line) => ink(page, line, 'dim')),
  ].join('\n')
}

/** `2022-03-01` as `1 March 2022`; what is no such date stays as the source has it. */
function day(published: string | null): string | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(published ?? '')
  if (!found) return published
  const date = new Date(`${found[0].slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return published
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}

function counts(
  { records, statements, conditions, language }: ArticleLedger,
  sentences: number,
  setAside: number,
): string {
  if (sentences === 0) return language !== null && language !== 'en' ? 'Left unread: not in English' : 'Nothing to read'
  const aside = setAside > 0 ? `, ${setAside} set aside as boilerplate` : ''
  const found = [
    plural(statements.length, 'statement'),
    plural(records.length, 'record'),
    plural(conditions.length, 'condition'),
  ]
  return `${plural(sentences, 'sentence')} read${aside}: ${found.join(', ')}`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function actors(ledger: ArticleLedger, page: Page): string {
  const tallies = tallyActors(ledger)
  if (tallies.length === 0) return ''
  const rows = tallies.slice(0, MOST_ACTORS).map(({ party, entries }) => ({
    name: party.name ?? party.id,
    code: party.sector === 'UNK' ? party.id : `${party.id} ${party.sector}`,
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
  return `${[title('Actors', page), ...lines, ...(rest > 0 ? [`  and ${rest} more`] : [])].join('\n')}\n`
}

function section<Item>(name: string, items: readonly Item[], print: (item: Item) => string, page: Page): string {
  return items.length === 0 ? '' : `${title(name, page)}\n${items.map(print).join('\n')}\n`
}

function title(name: string, page: Page): string {
  return ink(page, name.toUpperCase(), 'bold')
}

function statement({ speaker, cue, content, directness }: Statement, page: Page): string {
  const who = `${speaker ? partyName(speaker) : 'Unnamed speaker'} — ${flatten(cue.text)}${directness === 'indirect' ? '' : ` (${directness})`}`
  const words = content.map(({ text }) => flatten(text)).join(' … ')
  const line = headLine(who, place(content[0] ?? cue), 'cyan', page)
  return `${line}\n      ${shorten(words, page.width - 6)}`
}

const TYPE_INK: Readonly<Record<EventRecord['type'], Ink>> = {
  AGREE: 'green', CONSULT: 'green', SUPPORT: 'green', CONCEDE: 'green', COOPERATE: 'green', AID: 'green', RETREAT: 'green',
  REQUEST: 'yellow', ACCUSE: 'yellow', REJECT: 'magenta', THREATEN: 'magenta', PROTEST: 'magenta',
  SANCTION: 'red', MOBILIZE: 'red', COERCE: 'red', ASSAULT: 'red',
} // biome-ignore format: groups of a kind

function record(entry: EventRecord, page: Page): string {
  const what = [entry.type, entry.mode, entry.status === 'actual' ? null : entry.status].filter(Boolean).join(' · ')
  const parties = `${names(entry.actors) || '?'}${entry.recipients.length > 0 ? ` → ${names(entry.recipients)}` : ''}`
  const told =
    entry.speaker && !entry.actors.some(({ id }) => id === entry.speaker?.id)
      ? `as ${partyName(entry.speaker)} tells it`
      : ''
  const lines = [
    headLine(what, place(entry), TYPE_INK[entry.type], page),
    ...indented(parties, page, 'cyan'),
    ...indented(`“${flatten(entry.evidence)}”`, page),
    ...(told ? indented(told, page, 'dim') : []),
  ]
  return lines.join('\n')
}

/** What stands before the two halves of a condition. */
const HALVES: Readonly<Record<Condition['kind'], readonly [antecedent: string, consequent: string]>> = {
  precondition: ['first', 'then'],
  contingency: ['if', 'then'],
  concession: ['although', 'still'],
  cause: ['because', 'so'],
  purpose: ['means', 'end'],
  consequence: ['from', 'follows'],
  alternative: ['rather', 'than'],
}
const HALF_COLUMNS = 10

function condition({ kind, antecedent, consequent, cue, holder }: Condition, page: Page): string {
  const both = { start: Math.min(antecedent.start, consequent.start), end: Math.max(antecedent.end, consequent.end) }
  const head = `${kind} (${flatten(cue)})${holder ? `, held by ${partyName(holder)}` : ''}`
  const [first, second] = HALVES[kind]
  const halves = [labelled(first, antecedent.text, page), labelled(second, consequent.text, page)]
  return [headLine(head, place(both), 'yellow', page), ...halves.flat()].join('\n')
}

function labelled(label: string, text: string, page: Page): readonly string[] {
  const [first = '', ...rest] = wrap(text, page.width - 6 - HALF_COLUMNS)
  const hanging = ' '.repeat(6 + HALF_COLUMNS)
  return [`      ${ink(page, label.padEnd(HALF_COLUMNS), 'dim')}${first}`, ...rest.map((line) => hanging + line)]
}

function headLine(left: string, right: string, colour: Ink, page: Page): string {
  return `  ${spread(left, right, page.width - 2, (one, other) => [ink(page, one, colour), ink(page, other, 'dim')])}`
}

function indented(text: string, page: Page, ...inks: readonly Ink[]): readonly string[] {
  return wrap(text, page.width - 6).map((line) => `      ${ink(page, line, ...inks)}`)
}

function place({ start, end }: Range): string {
  return `${start}–${end}`
}

function names(parties: readonly Party[]): string {
  return parties.map(partyName).join(', ')
}

/** `Volodymyr Zelenskyy (UKR GOV)`; `UKR GOV` for a state as such; the name alone where nothing more is known. */
function partyName({ id, sector, name }: Party): string {
  const code = sector === 'UNK' ? id : `${id} ${sector}`
  if (name === null) return code
  return name.toUpperCase() === id ? `${name}${sector === 'UNK' ? '' : ` (${sector})`}` : `${name} (${code})`
}
