import type { Condition } from '../model/condition.js'
import type { Party } from '../model/party.js'
import type { EventRecord, Guarantee } from '../model/record.js'
import type { Range } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { HALVES } from './condition-words.js'
import { flatten, type Ink, ink, type Page, shorten, spread, wrap } from './layout.js'
import { partyLabel } from './party-name.js'
import { printedPeriod } from './printed-day.js'

/** Who — cue, and when; then the words, cut to one line. */
export function printStatement({ speaker, cue, content, directness, date }: Statement, page: Page): string {
  const how = [flatten(cue.text), ...(directness === 'indirect' ? [] : [`(${directness})`])].join(' ')
  const who = `${speaker ? partyLabel(speaker) : 'Unnamed speaker'} — ${how}${date ? `, ${printedPeriod(date)}` : ''}`
  const words = content.map(({ text }) => flatten(text)).join(' … ')
  const line = headLine(who, place(content[0] ?? cue), 'cyan', page)
  return `${line}\n      ${shorten(words, page.width - 6)}`
}

/** Friendly deeds, demands and reproaches, refusals, and force. */
export const TYPE_INK: Readonly<Record<EventRecord['type'], Ink>> = {
  AGREE: 'green', CONSULT: 'green', SUPPORT: 'green', CONCEDE: 'green', COOPERATE: 'green', AID: 'green', RETREAT: 'green',
  REQUEST: 'yellow', ACCUSE: 'yellow', REJECT: 'magenta', THREATEN: 'magenta', PROTEST: 'magenta',
  SANCTION: 'red', MOBILIZE: 'red', COERCE: 'red', ASSAULT: 'red',
} // biome-ignore format: groups of a kind

/** Type, status and trigger, who does it to whom, what is asked or promised, the exact words; when, where, in whose words. */
export function printRecord(entry: EventRecord, page: Page): string {
  const kind = [entry.type, entry.mode, entry.status === 'actual' ? null : entry.status].filter(Boolean).join(' · ')
  const parties = `${names(entry.actors) || '?'}${entry.recipients.length > 0 ? ` → ${names(entry.recipients)}` : ''}`
  const told = entry.speaker && !entry.actors.some(({ id }) => id === entry.speaker?.id) ? entry.speaker : null
  const setting = [entry.date && printedPeriod(entry.date), entry.place, told && `told by ${partyLabel(told)}`]
  const lines = [
    headLine(`${kind} — ${flatten(entry.trigger)}`, place(entry), TYPE_INK[entry.type], page),
    ...indented(parties, page, 'cyan'),
    ...(entry.content === null ? [] : labelled('content', entry.content, page)),
    ...(entry.guarantee === null ? [] : labelled('guarantee', guaranteeLine(entry.guarantee), page)),
    ...indented(`“${flatten(entry.evidence)}”`, page),
    ...indented(setting.filter(Boolean).join(' · '), page, 'dim'),
  ]
  return lines.join('\n')
}

/** `demanded: France (FRA GOV) → Estonia (EST GOV), legal`. */
function guaranteeLine({ guarantors, beneficiaries, form, standing }: Guarantee): string {
  const parties = `${names(guarantors) || '?'} → ${names(beneficiaries) || '?'}`
  return `${STANDING_WORDS[standing]}: ${parties}${form === null ? '' : `, ${form}`}`
}

const STANDING_WORDS: Readonly<Record<Guarantee['standing'], string>> = {
  demand: 'demanded',
  offer: 'offered',
  refusal: 'refused',
  fact: 'given',
}

const HALF_COLUMNS = 11

/** Kind, cue and holder, then the two halves. */
export function printCondition({ kind, antecedent, consequent, cue, holder }: Condition, page: Page): string {
  const both = { start: Math.min(antecedent.start, consequent.start), end: Math.max(antecedent.end, consequent.end) }
  const head = `${kind} — ${flatten(cue)}${holder ? `, held by ${partyLabel(holder)}` : ''}`
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
  return parties.map(partyLabel).join(', ')
}
