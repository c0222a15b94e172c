import type { Piece } from '../words.js'
import { CARDINALS, HEDGES, type Hedge, SCALES, SHORT_SCALES, VAGUE } from './number-words.js'

/** A number in a text: its value or the range it stands for, and the pieces it takes, `next` excluded. */
export interface NumberSpan {
  readonly low: number
  readonly high: number
  readonly first: number
  readonly next: number
  readonly vague: boolean
}

/** Words that a number can begin with, beside figures. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...['a', 'an'],
  ...CARDINALS.keys(),
  ...[...VAGUE.keys()].map((phrase) => phrase.split(' ')[0] ?? phrase),
])

/** The number that begins at a piece, null where none does. */
export function numberAt(pieces: readonly Piece[], at: number): NumberSpan | null {
  const piece = pieces[at]
  if (!piece || !(/^\d/.test(piece.text) || BEGINNINGS.has(piece.lower))) return null
  return vagueAt(pieces, at) ?? rangeAt(pieces, at)
}

function vagueAt(pieces: readonly Piece[], at: number): NumberSpan | null {
  for (const length of [3, 2, 1]) {
    const words = pieces.slice(at, at + length)
    const span = words.length === length ? VAGUE.get(words.map(({ lower }) => lower).join(' ')) : undefined
    if (span) return { low: span[0], high: span[1], first: at, next: at + length, vague: true }
  }
  return null
}

/** "10 to 15", "10-15", "between 10 and 15"; else a single number. */
function rangeAt(pieces: readonly Piece[], at: number): NumberSpan | null {
  const low = plainAt(pieces, at)
  if (!low) return null
  const link = pieces[low.next]?.lower ?? ''
  const ranged =
    /^[-–]$/.test(link) ||
    (link === 'to' && before(pieces, at) !== 'from') ||
    (link === 'and' && before(pieces, at) === 'between')
  const high = ranged ? plainAt(pieces, low.next + 1) : null
  if (!high || high.low <= low.low) return low
  // "10 to 15 million": the scale behind the range is that of both ends.
  const scale = high.low / high.mantissa
  const scaled = low.low < high.mantissa * scale && low.mantissa === low.low && scale > 1 ? low.low * scale : low.low
  return { ...low, low: scaled, high: high.low, next: high.next }
}

interface PlainNumber extends NumberSpan {
  /** The number without its scale words. */
  readonly mantissa: number
}

function plainAt(pieces: readonly Piece[], at: number): PlainNumber | null {
  const start = mantissaAt(pieces, at)
  if (!start) return null
  let { value, next } = start
  for (;;) {
    const piece = pieces[next]
    const scale = piece && SCALES.get(piece.lower)
    if (!piece || !scale || (SHORT_SCALES.has(piece.lower) && pieces[next - 1]?.end !== piece.start)) break
    value *= scale
    next++
  }
  return { low: value, high: value, mantissa: start.value, first: at, next, vague: false }
}

function mantissaAt(pieces: readonly Piece[], at: number): { value: number; next: number } | null {
  const piece = pieces[at]
  if (!piece) return null
  if (/^\d/.test(piece.text)) return { value: Number(piece.text.replaceAll(',', '')), next: at + 1 }
  const following = pieces[at + 1]
  if (/^an?$/.test(piece.lower) && following && SCALES.has(following.lower) && !SHORT_SCALES.has(following.lower))
    return { value: 1, next: at + 1 }
  const value = CARDINALS.get(piece.lower)
  if (value === undefined) return null
  const hyphen = following?.text === '-' ? at + 2 : at + 1
  const ones = value >= 20 ? CARDINALS.get(pieces[hyphen]?.lower ?? '') : undefined
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: value + ones, next: hyphen + 1 }
    : { value, next: at + 1 }
}

/** How exact the words before a number say it is, and the piece where they begin. */
export function hedgeBefore(pieces: readonly Piece[], at: number): { readonly hedge: Hedge; readonly first: number } {
  for (const length of [3, 2, 1]) {
    if (at - length < 0) continue
    const words = pieces.slice(at - length, at).map(({ lower }) => lower)
    const hedge = HEDGES.get(words.join(' '))
    if (hedge) return { hedge, first: at - length }
  }
  return { hedge: 'exact', first: at }
}

const before = (pieces: readonly Piece[], at: number): string => pieces[at - 1]?.lower ?? ''
