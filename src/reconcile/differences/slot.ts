import type { Difference, DifferenceSlot } from '../../model/claim.js'
import { agrees, type Comparison, type Relation } from './comparison.js'
import { shortened } from './shortened.js'
import type { Telling } from './telling.js'

/** One thing that articles can differ in: how a telling gives its values, and how two values compare. */
export interface Slot<Value> {
  readonly slot: DifferenceSlot
  readonly tell: (telling: Telling) => readonly Value[]
  /** Values of one key are one value to every comparator. */
  readonly key: (value: Value) => string
  /** As a reader sees it; empty for what is compared and not shown. */
  readonly text: (value: Value) => string
  readonly compare: (a: Value, b: Value) => Comparison
  /** True for a value that is missed in an article which tells nothing of the kind. */
  readonly missed: (value: Value) => boolean
}

/** Whether two articles draw on one source, so that they cannot bear against each other. */
export type OriginOf = (article: string) => string

/** Distinct values that are compared pair by pair; the rarer ones of a long tail are only counted as different. */
const MOST_COMPARED = 24

interface Distinct<Value> {
  readonly value: Value
  readonly key: string
  /** Indexes of the tellings that give it. */
  readonly told: number[]
}

/** The difference of the tellings in one slot, or null where they do not differ. */
export function differenceIn<Value>(
  slot: Slot<Value>,
  tellings: readonly Telling[],
  originOf: OriginOf,
): Difference | null {
  const told = tellings.map((telling) => slot.tell(telling))
  const distinct = distinctValues(slot, told)
  const compared = distinct.slice(0, MOST_COMPARED)
  const matrix = compared.map((a) => compared.map((b) => slot.compare(a.value, b.value)))
  const relation = (a: number, b: number): Relation => matrix[a]?.[b]?.relation ?? 'apart'
  const topics = joined(distinct.length, (a, b) => relation(a, b) !== 'apart')
  const meanings = joined(distinct.length, (a, b) => relation(a, b) === 'same')
  const differing = differingTopics(slot, { distinct, topics, meanings, articles: tellings.length })
  const shown = new Set(distinct.flatMap(({ key }, index) => (differing.has(topics[index] ?? -1) ? [key] : [])))
  const shared = sharedKeys(distinct, meanings, tellings.length)
  const values = tellings.flatMap(({ article }, index) => {
    const text = textOf(slot, told[index] ?? [], { shown, shared })
    return text === '' ? [] : [[article.id, text] as const]
  })
  if (values.length === 0) return null
  const origins = tellings.map(({ article }) => originOf(article.id))
  return {
    slot: slot.slot,
    values: Object.fromEntries(values),
    conflict: anyConflict(compared, matrix, origins),
  }
}

/** The values by key, the most told first, then by key. */
function distinctValues<Value>(slot: Slot<Value>, told: readonly (readonly Value[])[]): readonly Distinct<Value>[] {
  const byKey = new Map<string, Distinct<Value>>()
  for (const [index, values] of told.entries())
    for (const value of values) {
      const key = slot.key(value)
      const distinct = byKey.get(key) ?? { value, key, told: [] }
      byKey.set(key, distinct)
      if (distinct.told.at(-1) !== index) distinct.told.push(index)
    }
  return [...byKey.values()].sort((a, b) => b.told.length - a.told.length || (a.key < b.key ? -1 : 1))
}

/** For each of `count` values the least index of those that it is linked to, over any number of links. */
function joined(count: number, linked: (a: number, b: number) => boolean): readonly number[] {
  const root = Array.from({ length: count }, (_, index) => index)
  const size = Math.min(count, MOST_COMPARED)
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const [from, to] = [root[b] ?? b, root[a] ?? a]
      if (from !== to && linked(a, b)) for (let each = 0; each < size; each++) if (root[each] === from) root[each] = to
    }
  return root
}

interface Topics<Value> {
  readonly distinct: readonly Distinct<Value>[]
  readonly topics: readonly number[]
  readonly meanings: readonly number[]
  readonly articles: number
}

/** Topics on which two articles tell different things, or on which some are silent about what would be missed. */
function differingTopics<Value>(
  slot: Slot<Value>,
  { distinct, topics, meanings, articles }: Topics<Value>,
): ReadonlySet<number> {
  const told = new Map<number, Map<number, Set<number>>>()
  const missed = new Set<number>()
  for (const [index, { value, told: tellers }] of distinct.entries()) {
    const topic = topics[index] ?? index
    const byArticle = told.get(topic) ?? new Map<number, Set<number>>()
    told.set(topic, byArticle)
    if (slot.missed(value)) missed.add(topic)
    for (const article of tellers)
      byArticle.set(article, (byArticle.get(article) ?? new Set()).add(meanings[index] ?? index))
  }
  const differs = ([topic, byArticle]: [number, Map<number, Set<number>>]): boolean =>
    new Set([...byArticle.values()].map((set) => [...set].sort().join(' '))).size > 1 ||
    (missed.has(topic) && byArticle.size < articles)
  return new Set([...told].filter(differs).map(([topic]) => topic))
}

/** Keys of the values that, in one way or another, every article tells. */
function sharedKeys<Value>(
  distinct: readonly Distinct<Value>[],
  meanings: readonly number[],
  articles: number,
): ReadonlySet<string> {
  const tellers = new Map<number, Set<number>>()
  for (const [index, { told }] of distinct.entries()) {
    const meaning = meanings[index] ?? index
    const set = tellers.get(meaning) ?? new Set<number>()
    tellers.set(meaning, set)
    for (const article of told) set.add(article)
  }
  return new Set(
    distinct.flatMap(({ key }, index) => (tellers.get(meanings[index] ?? index)?.size === articles ? [key] : [])),
  )
}

/** The values of the topics that differ; of what all tell in one way only what is left where an article tells nothing else. */
function textOf<Value>(
  slot: Slot<Value>,
  values: readonly Value[],
  { shown, shared }: { readonly shown: ReadonlySet<string>; readonly shared: ReadonlySet<string> },
): string {
  const differing = values.filter((value) => shown.has(slot.key(value)))
  const own = differing.filter((value) => !shared.has(slot.key(value)))
  const texts = (own.length > 0 ? own : differing).map((value) => slot.text(value))
  return shortened([...new Set(texts.filter((text) => text !== ''))])
}

/**
 * True where one article tells what another rules out. Not so where either also tells something that agrees with the other: what an
 * article says in its headline and puts right below is its own affair.
 */
function anyConflict<Value>(
  compared: readonly Distinct<Value>[],
  matrix: readonly (readonly Comparison[])[],
  origins: readonly string[],
): boolean {
  const agreeing = compared.map(
    (_, index) => new Set(compared.flatMap(({ told }, other) => (bearsOut(matrix, other, index) ? told : []))),
  )
  return compared.some(({ told }, a) =>
    compared.some(({ told: others }, b) => {
      if (b <= a || matrix[a]?.[b]?.relation !== 'conflict') return false
      const ones = told.filter((article) => !agreeing[b]?.has(article))
      const rest = others.filter((article) => !agreeing[a]?.has(article))
      const sources = new Set([...ones, ...rest].map((article) => origins[article]))
      return ones.length > 0 && rest.length > 0 && sources.size > 1
    }),
  )
}

function bearsOut(matrix: readonly (readonly Comparison[])[], a: number, b: number): boolean {
  const comparison = matrix[a]?.[b]
  return comparison !== undefined && agrees(comparison)
}
