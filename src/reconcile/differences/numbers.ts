import { dayOfIso, type Period } from '../../extract/time/calendar.js'
import type { EventRecord } from '../../model/record.js'
import { type Comparison, found } from './comparison.js'
import { dateOf } from './dates.js'
import { compareQuantities, type Times } from './numbers/compare-quantities.js'
import type { Quantity } from './numbers/quantity.js'
import { readQuantities } from './numbers/read-quantities.js'
import { sentenceAround } from './sentence-around.js'
import type { Slot } from './slot.js'
import { type Telling, voiceOf } from './telling.js'

/** A number as an article tells it of a claim. */
interface ToldNumber {
  readonly quantity: Quantity
  /** Day of publication, null where none is known. */
  readonly published: number | null
  readonly voice: string | null
  readonly place: string | null
  readonly period: Period | null
  /** Stands in the sentence, outside the words of the record: it counts only where another article tells of the same. */
  readonly beside: boolean
}

/** Smaller counts are rarely missed where they are not told. */
const WORTH_MISSING = 10

/** Numbers that belong to the event, by unit. */
export const numbers: Slot<ToldNumber> = {
  slot: 'number',
  tell: (telling) => telling.records.flatMap((record) => numbersOf(telling, record)),
  key: ({ quantity, published, voice, place, period, beside }) =>
    [meaningOf(quantity), published, voice, place, period?.first, period?.last, beside].join('|'),
  meaning: ({ quantity }) => meaningOf(quantity),
  text: ({ quantity, beside }) => (beside ? '' : quantity.text),
  compare: compareNumbers,
  missed: ({ quantity: { kind, low, outcome }, beside }) =>
    !beside &&
    (kind === 'money' || kind === 'percent' || (kind === 'count' && (low >= WORTH_MISSING || outcome !== null))),
}

const meaningOf = ({ kind, unit, which, outcome, low, high, hedge, each }: Quantity): string =>
  [kind, unit, which.join('+'), outcome, low, high, hedge, each].join('|')

function compareNumbers(a: ToldNumber, b: ToldNumber): Comparison {
  if (a.beside && b.beside) return found('apart', 'both stand beside the record')
  const comparison = compareQuantities(a.quantity, b.quantity, timesOf(a, b))
  if (comparison.relation !== 'conflict') return comparison
  if (a.beside || b.beside) return found('apart', 'one may be told of something else')
  if (a.voice !== b.voice) return found('other', 'told by different speakers')
  if (a.place !== null && b.place !== null && a.place !== b.place) return found('other', 'counted in different places')
  return areApart(a.period, b.period) ? found('other', 'counted at different times') : comparison
}

function timesOf(a: ToldNumber, b: ToldNumber): Times {
  const ofOneDay =
    a.period !== null &&
    b.period !== null &&
    a.period.first === a.period.last &&
    a.period.first === b.period.first &&
    a.period.last === b.period.last
  if (a.published === null || b.published === null) return { order: null, ofOneDay }
  if (a.published === b.published) return { order: 'together', ofOneDay }
  return { order: a.published < b.published ? 'first' : 'second', ofOneDay }
}

const areApart = (a: Period | null, b: Period | null): boolean =>
  a !== null && b !== null && (a.last < b.first || b.last < a.first)

function numbersOf({ article }: Telling, record: EventRecord): readonly ToldNumber[] {
  const context = {
    published: dayOfIso(article.published),
    voice: voiceOf(record),
    place: record.place?.toLowerCase() ?? null,
    period: dateOf(record)?.period ?? null,
  }
  const { own, others } = clausesOf(record)
  const { before, after } = sentenceAround(article.text, record)
  const told = (text: string, beside: boolean): readonly ToldNumber[] =>
    readQuantities(text).map((quantity) => ({ quantity, ...context, beside }))
  return [...told(own, false), ...[before, ...others, after].flatMap((text) => told(text, true))]
}

/** A comma or a stop behind which another deed is told. */
const BREAK =
  /[,;:–—]\s+(?=(?:but|and|while|after|which|who|where|as|with|before|although|though|when|yet|so)\b)|\s+(?=(?:when|while|after|before|because)\s)/i

/** The clause of the evidence in which the trigger stands, and the others: their numbers are theirs. */
function clausesOf({ evidence, trigger }: EventRecord): { readonly own: string; readonly others: readonly string[] } {
  const clauses = evidence.split(BREAK)
  const at = clauses.findIndex((clause) => clause.includes(trigger))
  return at < 0 ? { own: evidence, others: [] } : { own: clauses[at] ?? '', others: clauses.toSpliced(at, 1) }
}
