import { type Comparison, found } from '../comparison.js'
import type { Quantity } from './quantity.js'
import { GROWING, KIND_OF } from './units.js'

/** A round figure may stand for up to this share more or less. */
const ROUNDING = 0.05
/** "About" allows this share. */
const ABOUT = 0.15

/** What is known of when two numbers were told. */
export interface Times {
  /** Which of the two was published first; null where one has no day. */
  readonly order: 'together' | 'first' | 'second' | null
  /** Both are told of one and the same day. */
  readonly ofOneDay: boolean
}

/**
 * How two numbers stand to each other; pure. Numbers of different things are `apart`; two exact ones of the same thing that cannot both
 * be right `conflict`, unless one may be a later count, or is only a bound.
 */
export function compareQuantities(a: Quantity, b: Quantity, times: Times): Comparison {
  if (a.kind === 'bare' || b.kind === 'bare') return compareBare(a, b)
  if (a.kind !== b.kind || a.unit !== b.unit) return found('apart', 'of different units')
  if (a.outcome !== null && b.outcome !== null && a.outcome !== b.outcome)
    return found('apart', `${a.outcome} and ${b.outcome}`)
  const value = compareValues(a, b)
  if (a.kind === 'ordinal') return value
  const scope = scopeOf(kindsOf(a), kindsOf(b))
  if (value.relation !== 'conflict') {
    if (scope !== 'different') return value
    return a.kind === 'count'
      ? found('other words', 'the same number of others')
      : found('apart', 'of different things')
  }
  if (scope === 'different' || a.outcome !== b.outcome) return found('apart', 'of different things')
  if (scope !== 'equal') return partly(a, b, { scope, times })
  return judged(a, b, times)
}

const kindsOf = ({ which }: Quantity): readonly string[] => which.map((stem) => KIND_OF.get(stem) ?? stem)

/** Two numbers of one thing that do not fit: whether one may be a later count, or only a bound. */
function judged(a: Quantity, b: Quantity, times: Times): Comparison {
  if ([a.hedge, b.hedge].some((hedge) => hedge === 'at least' || hedge === 'at most'))
    return found('other', 'one is only a bound')
  if (a.kind !== 'count') return a.which.length === 0 ? unnamed(a) : judgedMeasure(a, b, times)
  if (a.outcome !== null && GROWING.has(a.outcome)) return judgedToll(a, b, times)
  if (times.order === 'together' || times.ofOneDay) return found('conflict', `${a.text} and ${b.text}`)
  return found('other', 'one may be a later count')
}

/** Times are told of all sorts of things, shares and sums mostly of one. */
const unnamed = ({ kind }: Quantity): Comparison => found(kind === 'span' ? 'apart' : 'other', 'of what is not told')

function judgedMeasure(a: Quantity, b: Quantity, { order }: Times): Comparison {
  return order === 'together' || order === null
    ? found('conflict', `${a.text} and ${b.text}`)
    : found('other', 'one may have been changed since')
}

/** A toll grows from day to day; it does not shrink. */
function judgedToll(a: Quantity, b: Quantity, { order }: Times): Comparison {
  if (a.hedge !== 'exact' || b.hedge !== 'exact') return found('other', 'the count may still grow')
  const shrinks = (order === 'first' && a.low > b.high) || (order === 'second' && b.low > a.high)
  return order === 'together' || shrinks
    ? found('conflict', `${a.text} and ${b.text}`)
    : found('other', 'one may be a later count')
}

/** A number without a noun says something only where it fits: "90 captives" and "45 from each side". */
function compareBare(a: Quantity, b: Quantity): Comparison {
  if (a.kind === 'ordinal' || b.kind === 'ordinal') return found('apart', 'a number and a rank')
  if (a.each !== b.each && a.low + b.low > 0) {
    const [part, whole] = a.each ? [a, b] : [b, a]
    if (2 * part.low === whole.low) return found('other words', 'each of two sides, and both together')
  }
  if (a.kind === 'bare' && b.kind === 'bare')
    return found(a.low === b.low && a.high === b.high ? 'same' : 'apart', 'of what is not told')
  const value = compareValues(a, b)
  const fits = value.relation === 'same' || value.relation === 'other words'
  return fits && Math.max(a.low, b.low) >= 10 ? value : found('apart', 'of what is not told')
}

function compareValues(a: Quantity, b: Quantity): Comparison {
  if (a.each !== b.each) {
    const [part, whole] = a.each ? [a, b] : [b, a]
    if (2 * part.low === whole.low) return found('other words', 'each of two sides, and both together')
  }
  if (a.low === b.low && a.high === b.high)
    return a.hedge === b.hedge
      ? found('same', 'the same number')
      : found('other words', 'the same number, more or less exactly')
  if (a.kind === 'ordinal') return found('other', 'another of the series')
  const [first, second] = [reach(a), reach(b)]
  if (first.low <= second.high && second.low <= first.high)
    return found('narrower', 'one number lies in the range of the other')
  return found('conflict', `${a.text} and ${b.text}`)
}

/** Which values a number as told stands for. */
function reach({ low, high, hedge, kind }: Quantity): { readonly low: number; readonly high: number } {
  if (hedge === 'vague') return { low, high }
  if (hedge === 'at least') return { low, high: Number.POSITIVE_INFINITY }
  if (hedge === 'at most') return { low: 0, high: high * (1 + ROUNDING) }
  if (hedge === 'about') return { low: low * (1 - ABOUT), high: high * (1 + ABOUT) }
  if (kind === 'percent') return { low: low - 0.5, high: high + 0.5 }
  // A month has 28 to 31 days.
  const slack = kind === 'span' || (isRound(low) && isRound(high)) ? ROUNDING : 0
  return { low: low * (1 - slack), high: high * (1 + slack) }
}

/** 300, 55,000 and 6.4 billion are rounded, 314 and 57 are not. */
function isRound(value: number): boolean {
  return value >= 100 && value % 10 ** Math.max(2, Math.floor(Math.log10(value)) - 1) === 0
}

type Scope = 'equal' | 'first narrower' | 'second narrower' | 'different'
function scopeOf(a: readonly string[], b: readonly string[]): Scope {
  const [first, second] = [a.every((word) => b.includes(word)), b.every((word) => a.includes(word))]
  if (first && second) return 'equal'
  if (second) return 'first narrower'
  return first ? 'second narrower' : 'different'
}

interface Share {
  readonly scope: 'first narrower' | 'second narrower'
  readonly times: Times
}

/** A part is no larger than the whole: where it is, both count the same. */
function partly(a: Quantity, b: Quantity, { scope, times }: Share): Comparison {
  if (a.kind !== 'count') return found('apart', 'of different things')
  const [part, whole] = scope === 'first narrower' ? [a, b] : [b, a]
  if (part.low > whole.high && whole.which.length === 0) return judged(a, b, times)
  return scope === 'first narrower' ? found('part', `${a.text} of ${b.text}`) : found('whole', `${b.text} of ${a.text}`)
}
