import { type Piece, piecesOf, stemOf } from '../words.js'
import { isName } from './in-name.js'
import { nounsBehind, phraseBehind, thingsBehind } from './noun-phrase.js'
import { CARDINALS, COUNTED_OFF, ORDINALS } from './number-words.js'
import type { Quantity } from './quantity.js'
import { hedgeBefore, type NumberSpan, numberAt } from './read-number.js'
import { ANYBODY, CURRENCIES, DEADLINES, HOURS, OUTCOME_OF, PEOPLE } from './units.js'

/** The numbers of a text with what they count, in order. Dates, years, clock times, ages and numbers in names are none. */
export function readQuantities(text: string): readonly Quantity[] {
  const pieces = piecesOf(text)
  const quantities: Quantity[] = []
  for (let at = 0; at < pieces.length; at++) {
    const ordinal = ordinalAt(text, pieces, at)
    const number = ordinal ? null : numberAt(pieces, at)
    if (ordinal) quantities.push(ordinal)
    if (!number) continue
    const quantity = isName(pieces, number) ? null : quantityAt(text, pieces, number)
    if (quantity) quantities.push(quantity)
    at = number.next - 1
  }
  return quantities
}

function ordinalAt(text: string, pieces: readonly Piece[], at: number): Quantity | null {
  const [piece, noun] = [pieces[at], pieces[at + 1]]
  const value = ORDINALS.get(piece?.lower ?? '')
  if (!piece || !noun || value === undefined || !COUNTED_OFF.has(noun.lower)) return null
  const said = text.slice(piece.start, noun.end)
  return { ...BARE, kind: 'ordinal', unit: noun.lower, low: value, high: value, text: said, start: piece.start }
}

const BARE = { unit: '', which: [], outcome: null, hedge: 'exact', each: false } as const

function quantityAt(text: string, pieces: readonly Piece[], number: NumberSpan): Quantity | null {
  const { hedge, first } = hedgeBefore(
    pieces,
    number.first - Number(CURRENCIES.has(pieces[number.first - 1]?.text ?? '')),
  )
  const base = { ...BARE, low: number.low, high: number.high, hedge: number.vague ? ('vague' as const) : hedge }
  const from = pieces[first]?.start ?? 0
  const to = (next: number): string => text.slice(from, pieces[Math.max(next, number.next) - 1]?.end ?? from)
  return (
    moneyOf(pieces, number, (unit, next) => ({
      ...base,
      kind: 'money',
      unit,
      which: thingsBehind(pieces, next),
      text: to(next),
      start: from,
    })) ??
    percentOf(pieces, number, (next) => ({
      ...base,
      kind: 'percent',
      which: thingsBehind(pieces, next),
      text: to(next + nounsBehind(pieces, next)),
      start: from,
    })) ??
    spanOf(pieces, number, (unit, next) => ({
      ...spanIn(base, unit),
      which: phraseBehind(pieces, next).slice(0, 1).map(nameOfSpan),
      text: to(next + 1),
      start: from,
    })) ??
    countOf(pieces, number, base, { to, from })
  )
}

function moneyOf(
  pieces: readonly Piece[],
  { first, next }: NumberSpan,
  make: (unit: string, next: number) => Quantity,
): Quantity | null {
  const sign = CURRENCIES.get(pieces[first - 1]?.text ?? '')
  if (sign) return make(sign, next)
  // "2.8 billion U.S. dollars"
  const behind = [0, 1].find((skip) => CURRENCIES.has(stemOf(pieces[next + skip]?.lower ?? '')))
  const unit = behind === undefined ? undefined : CURRENCIES.get(stemOf(pieces[next + behind]?.lower ?? ''))
  return unit ? make(unit, next + (behind ?? 0) + 1) : null
}

function percentOf(pieces: readonly Piece[], { next }: NumberSpan, make: (next: number) => Quantity): Quantity | null {
  const [sign, cent] = [pieces[next]?.lower, pieces[next + 1]?.lower]
  if (sign === '%' || sign === 'percent') return make(next + 1)
  return sign === 'per' && cent === 'cent' ? make(next + 2) : null
}

type Base = Omit<Quantity, 'kind' | 'text' | 'start'>

const spanIn = (base: Base, unit: string): Base & { readonly kind: 'span' } => {
  const hours = HOURS.get(unit) ?? 1
  return { ...base, kind: 'span', unit: 'hour', low: base.low * hours, high: base.high * hours }
}

const nameOfSpan = (noun: string): string => (DEADLINES.has(stemOf(noun)) ? 'deadline' : stemOf(noun))

/** "Within five days", "gave them 48 hours to leave": a time that is given. */
function given(pieces: readonly Piece[], { first }: NumberSpan, next: number): readonly string[] {
  const [before, after] = [pieces[first - 1]?.lower ?? '', pieces[next]?.lower ?? '']
  return before === 'within' || after === 'to' || DEADLINES.has(after) ? ['deadline'] : []
}

/** "30-day truce": a hyphen makes a measure of it. Without one, time is told and nothing counted. */
function spanOf(
  pieces: readonly Piece[],
  { next }: NumberSpan,
  make: (unit: string, next: number) => Quantity,
): Quantity | null {
  const unit = stemOf(pieces[next + 1]?.lower ?? '')
  return /^[-–]$/.test(pieces[next]?.text ?? '') && HOURS.has(unit) ? make(unit, next + 2) : null
}

interface Slice {
  readonly from: number
  readonly to: (next: number) => string
}

function countOf(pieces: readonly Piece[], number: NumberSpan, base: Base, { from, to }: Slice): Quantity | null {
  const skip =
    pieces[number.next]?.lower === 'of'
      ? /^(?:the|those|its|their|them|whom)$/.test(pieces[number.next + 1]?.lower ?? '')
        ? 2
        : 1
      : 0
  const phrase = phraseBehind(pieces, number.next + skip)
  const next = number.next + (phrase.length > 0 ? skip + phrase.length : 0)
  const each = isEach(pieces, next)
  const outcome = outcomeOf(pieces, number, next)
  const head = stemOf(phrase.at(-1) ?? '')
  const text = to(next)
  if (HOURS.has(head))
    return isDate(pieces, number, next)
      ? null
      : { ...spanIn(base, head), which: given(pieces, number, next), text, start: from }
  if (phrase.length === 0 && outcome === null)
    return number.vague ? null : { ...base, kind: 'bare', each, text: each ? to(next + 3) : text, start: from }
  const people = phrase.length === 0 || PEOPLE.has(head)
  const stems = phrase.filter((word) => !CARDINALS.has(word)).map(stemOf)
  const which = (people ? stems.filter((stem) => !ANYBODY.has(stem)) : stems.slice(0, -1)).toSorted()
  const unit = people ? 'person' : head
  const said = phrase.length === 0 && outcome !== null ? `${text} ${outcome}` : text
  return { ...base, kind: 'count', unit, which, outcome: people ? outcome : null, each, text: said, start: from }
}

/** "Three days ago", "in the past two weeks", "two days later" tell when, "a stay of 30 days" how long. */
function isDate(pieces: readonly Piece[], { first }: NumberSpan, next: number): boolean {
  const after = pieces[next]?.lower ?? ''
  const before = pieces[first - 1]?.lower ?? ''
  return /^(?:ago|later|earlier|before|after|since|old)$/.test(after) || /^(?:in|past|last|every|aged?)$/.test(before)
}

function isEach(pieces: readonly Piece[], next: number): boolean {
  const behind = pieces
    .slice(next, next + 5)
    .map(({ lower }) => lower)
    .join(' ')
  return /^(?:of \p{L}+ )?(?:each\b|apiece\b|(?:from|on|by|for|per) (?:each|either|side)\b)/u.test(behind)
}

const REACH = { behind: 5, before: 4 }
/** The nearest word that says what became of those counted, in the same stretch without comma or further number; behind, then before. */
function outcomeOf(pieces: readonly Piece[], { first }: NumberSpan, next: number): string | null {
  for (let at = next; at < Math.min(next + REACH.behind, pieces.length); at++) {
    const word = pieces[at]?.lower ?? ''
    if (/^[,;.:()]$/.test(word) || word === 'and') break
    const outcome = OUTCOME_OF.get(word)
    if (outcome) return outcome
  }
  for (let at = first - 1; at >= Math.max(0, first - REACH.before); at--) {
    const word = pieces[at]?.lower ?? ''
    if (/^[,;.:()]$/.test(word)) break
    const outcome = OUTCOME_OF.get(word)
    if (outcome) return outcome
  }
  return null
}
