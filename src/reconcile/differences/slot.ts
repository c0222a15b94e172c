import type { Difference, DifferenceSlot } from '../../model/claim.js'
import type { Comparison } from './comparison.js'
import { anyConflict } from './conflict.js'
import { shortened } from './shortened.js'
import type { Telling } from './telling.js'

/** One thing that articles can differ in: how a telling gives its values, and how two values compare. */
export interface Slot<Value> {
  readonly slot: DifferenceSlot
  readonly tell: (telling: Telling) => readonly Value[]
  /** Values of one key are one value to every comparator. */
  readonly key: (value: Value) => string
  /** Values of one meaning tell the same, whatever stands around them. */
  readonly meaning: (value: Value) => string
  /** As a reader sees it; empty for what is compared and not shown. */
  readonly text: (value: Value) => string
  readonly compare: (a: Value, b: Value) => Comparison
  /** True for a value that is missed in an article which tells nothing of the kind. */
  readonly missed: (value: Value) => boolean
  /** A list, shown whole although the others tell some of it too. */
  readonly whole?: true
}

/** Whether two articles draw on one source, so that they cannot bear against each other. */
export type OriginOf = (article: string) => string

/** Distinct values that are compared pair by pair; the rarer ones of a long tail are only counted as different. */
const MOST_COMPARED = 24

/** A value that articles tell. `topic`: values that can be compared at all share one; `sense`: values that are the same share one. */
interface Distinct<Value> {
  readonly value: Value
  readonly key: string
  /** Indexes of the tellings that give it, in order. */
  readonly told: number[]
}
interface Sorted<Value> {
  readonly distinct: readonly Distinct<Value>[]
  readonly topics: readonly number[]
  readonly senses: readonly number[]
}

/** The difference of the tellings in one slot, or null where they do not differ. */
export function differenceIn<Value>(
  slot: Slot<Value>,
  tellings: readonly Telling[],
  originOf: OriginOf,
): Difference | null {
  const told = tellings.map((telling) => slot.tell(telling).map((value) => ({ value, key: slot.key(value) })))
  const distinct = distinctValues(told)
  const compared = distinct.slice(0, MOST_COMPARED)
  const matrix = compared.map((a) => compared.map((b) => slot.compare(a.value, b.value)))
  const sorted = sortedOut(slot, distinct, matrix)
  const shown = differing(slot, sorted, tellings.length)
  if (shown.size === 0) return null
  const shared = sharedByAll(sorted, tellings.length)
  const values = tellings.flatMap(({ article }, index) => {
    const own = (told[index] ?? []).filter(({ key }) => shown.has(key))
    const special = own.filter(({ key }) => !shared.has(key))
    const texts = (special.length > 0 && !slot.whole ? special : own).map(({ value }) => slot.text(value))
    const text = shortened([...new Set(texts)].filter((each) => each !== ''))
    return text === '' ? [] : [[article.id, text] as const]
  })
  if (values.length === 0) return null
  const origins = tellings.map(({ article }) => originOf(article.id))
  const tellers = compared.map((each) => each.told)
  return { slot: slot.slot, values: Object.fromEntries(values), conflict: anyConflict(tellers, matrix, origins) }
}

/** The values by key, the most told first, then by key. */
function distinctValues<Value>(
  told: readonly (readonly { readonly value: Value; readonly key: string }[])[],
): readonly Distinct<Value>[] {
  const byKey = new Map<string, Distinct<Value>>()
  for (const [index, values] of told.entries())
    for (const { value, key } of values) {
      const distinct = byKey.get(key) ?? { value, key, told: [] }
      byKey.set(key, distinct)
      if (distinct.told.at(-1) !== index) distinct.told.push(index)
    }
  return [...byKey.values()].sort((a, b) => b.told.length - a.told.length || (a.key < b.key ? -1 : 1))
}

function sortedOut<Value>(
  slot: Slot<Value>,
  distinct: readonly Distinct<Value>[],
  matrix: readonly (readonly Comparison[])[],
): Sorted<Value> {
  const firstOf = new Map<string, number>()
  const alike = distinct.map(({ value }, index) => {
    const meaning = slot.meaning(value)
    if (!firstOf.has(meaning)) firstOf.set(meaning, index)
    return firstOf.get(meaning) ?? index
  })
  return {
    distinct,
    topics: joined(alike, matrix, ({ relation }) => relation !== 'apart'),
    senses: joined(alike, matrix, ({ relation }) => relation === 'same'),
  }
}

/** Groups, each named by a number, joined further by every linked pair of the matrix. */
function joined(
  groups: readonly number[],
  matrix: readonly (readonly Comparison[])[],
  isLink: (comparison: Comparison) => boolean,
): readonly number[] {
  const renamed = new Map<number, number>()
  const nameOf = (group: number): number => {
    const next = renamed.get(group)
    return next === undefined ? group : nameOf(next)
  }
  for (const [a, row] of matrix.entries())
    for (const [b, comparison] of row.entries()) {
      const [into, from] = [nameOf(groups[a] ?? a), nameOf(groups[b] ?? b)]
      if (into !== from && isLink(comparison)) renamed.set(from, into)
    }
  return groups.map(nameOf)
}

/** Keys of the values of topics on which two articles tell different things, or some are silent about what would be missed. */
function differing<Value>(
  slot: Slot<Value>,
  { distinct, topics, senses }: Sorted<Value>,
  articles: number,
): ReadonlySet<string> {
  const told = new Map<number, Map<number, Set<number>>>()
  const missed = new Set<number>()
  for (const [index, { value, told: tellers }] of distinct.entries()) {
    const topic = topics[index] ?? index
    const byArticle = told.get(topic) ?? new Map<number, Set<number>>()
    told.set(topic, byArticle)
    if (slot.missed(value)) missed.add(topic)
    for (const article of tellers)
      byArticle.set(article, (byArticle.get(article) ?? new Set()).add(senses[index] ?? index))
  }
  const differs = (topic: number): boolean => {
    const byArticle = told.get(topic) ?? new Map<number, Set<number>>()
    if (missed.has(topic) && byArticle.size < articles) return true
    return new Set([...byArticle.values()].map((set) => [...set].sort().join(' '))).size > 1
  }
  const topicsThatDiffer = new Set([...told.keys()].filter(differs))
  return new Set(distinct.flatMap(({ key }, index) => (topicsThatDiffer.has(topics[index] ?? index) ? [key] : [])))
}

/** Keys of the values that, in one way or another, every article tells. */
function sharedByAll<Value>({ distinct, senses }: Sorted<Value>, articles: number): ReadonlySet<string> {
  const tellers = new Map<number, Set<number>>()
  for (const [index, { told }] of distinct.entries()) {
    const set = tellers.get(senses[index] ?? index) ?? new Set<number>()
    tellers.set(senses[index] ?? index, set)
    for (const article of told) set.add(article)
  }
  const byAll = (index: number): boolean => tellers.get(senses[index] ?? index)?.size === articles
  return new Set(distinct.flatMap(({ key }, index) => (byAll(index) ? [key] : [])))
}
