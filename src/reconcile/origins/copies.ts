import type { ArticleLedger } from '../../model/ledger.js'
import { compareText } from '../text-order.js'
import { byFamily, Families } from './families.js'
import { type Fingerprint, fingerprintsOf } from './fingerprints.js'
import { type Passage, passagesOf } from './passages.js'
import { type PrintedWords, printedWords, type Vocabulary } from './printed-words.js'

/** A stretch of one report, in offsets of its text, that another report prints alike. */
interface CopiedStretch {
  readonly article: ArticleLedger
  readonly start: number
  readonly end: number
}

/** The stretches that reports have from one text. */
export type Copy = readonly CopiedStretch[]

/** Words outside quotations that two reports must have alike in one passage. A copied sentence has them; a name, a title or a date does not. */
const LEAST_OWN = 16

/** Where they share such a passage, or one is of a few lines and half of it is shared, shorter ones are copied too, from so many words on. */
const LEAST_OWN_OF_SHORT = 9
const LEAST_SHARE = 0.5

/** Two stretches of a report are of one copy when so many characters lie in both: some five words. */
const LEAST_OVERLAP = 30

/** How much two reports print a passage alike, and why: 1 for a copy for certain, 0 for none. `shortest`: words of the shorter report. */
export function copyScore(
  { own, alike }: Passage,
  shortest: number,
): { readonly score: number; readonly detail: string } {
  const share = alike / Math.max(1, shortest)
  const detail = `${alike} words alike, ${own} outside quotations, ${Math.round(100 * share)} % of the shorter report`
  const isShort = own >= LEAST_OWN_OF_SHORT && share >= LEAST_SHARE
  return { score: isShort ? 1 : Math.min(1, own / LEAST_OWN), detail }
}

/**
 * Texts that several reports print alike, with edits, cuts or other headlines: reports of one agency, or of each other. Quotations alone
 * make no copy. Each fingerprint is looked up where it came first, so that a thousand copies cost a thousand comparisons, not a million.
 * `articles` in an order that does not depend on how they came.
 */
export function findCopies(articles: readonly ArticleLedger[]): readonly Copy[] {
  const vocabulary: Vocabulary = new Map()
  const firsts = new Map<number, readonly [text: PrintedWords, at: Fingerprint]>()
  const links = articles.flatMap((article) => {
    const text = printedWords(article, vocabulary)
    return [...seedsIn(text, firsts)].flatMap(([other, seeds]) => linksOf(text, other, passagesOf(text, other, seeds)))
  })
  return joinLinks(links)
}

type Seed = readonly [here: Fingerprint, there: Fingerprint]

/** The fingerprints that an earlier text has too, by that text; those that none has are entered as this text's. */
function seedsIn(
  text: PrintedWords,
  firsts: Map<number, readonly [text: PrintedWords, at: Fingerprint]>,
): ReadonlyMap<PrintedWords, readonly Seed[]> {
  const seeds = new Map<PrintedWords, Seed[]>()
  for (const here of fingerprintsOf(text.ids)) {
    const [other, there] = firsts.get(here.hash) ?? []
    if (!other || !there) firsts.set(here.hash, [text, here])
    else if (other !== text) {
      const known = seeds.get(other)
      if (known) known.push([here, there])
      else seeds.set(other, [[here, there]])
    }
  }
  return seeds
}

interface Link {
  readonly here: CopiedStretch
  readonly there: CopiedStretch
}

function linksOf(one: PrintedWords, other: PrintedWords, passages: readonly Passage[]): readonly Link[] {
  const shortest = Math.min(one.ids.length, other.ids.length)
  const isCopy = passages.some((passage) => copyScore(passage, shortest).score >= 1)
  return passages
    .filter(({ own }) => isCopy && own >= LEAST_OWN_OF_SHORT)
    .map(({ here, there }) => ({ here: stretchOf(one, here), there: stretchOf(other, there) }))
}

function stretchOf({ article, starts, ends }: PrintedWords, [from, to]: readonly [number, number]): CopiedStretch {
  return { article, start: starts[from] ?? 0, end: ends[to - 1] ?? 0 }
}

/**
 * The links joined into copies: those between the same two reports, and those whose stretches overlap. Two stretches of one report that
 * lie apart and are shared with different reports stay apart: it may have put together what two agencies wrote.
 */
function joinLinks(links: readonly Link[]): readonly Copy[] {
  const families = new Families()
  const pairs = new Map<string, number>()
  const stretches = links.flatMap(({ here, there }) => {
    const [one, other] = [families.add(), families.add()]
    const pair = `${here.article.id} ${there.article.id}`
    families.join(one, other)
    families.join(one, pairs.get(pair) ?? one)
    pairs.set(pair, one)
    return [here, there]
  })
  for (const [one, other] of overlapping(stretches)) families.join(one, other)
  return byFamily(families, stretches).map(mergeStretches)
}

/** Numbers of stretches that overlap in their report, enough of them to reach all that do. */
function overlapping(stretches: readonly CopiedStretch[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  let furthest: { readonly number: number; readonly stretch: CopiedStretch } | null = null
  for (const { number, stretch } of inOrder(stretches)) {
    const same = furthest?.stretch.article === stretch.article ? furthest : null
    if (same && Math.min(same.stretch.end, stretch.end) - stretch.start >= LEAST_OVERLAP)
      found.push([same.number, number])
    if (!same || stretch.end > same.stretch.end) furthest = { number, stretch }
  }
  return found
}

function inOrder(stretches: readonly CopiedStretch[]) {
  return stretches
    .map((stretch, number) => ({ number, stretch }))
    .sort(({ stretch: a }, { stretch: b }) => compareText(a.article.id, b.article.id) || a.start - b.start)
}

function mergeStretches(stretches: readonly CopiedStretch[]): Copy {
  const merged: CopiedStretch[] = []
  for (const { stretch } of inOrder(stretches)) {
    const last = merged.at(-1)
    if (last && last.article === stretch.article && stretch.start <= last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, stretch.end) }
    else merged.push(stretch)
  }
  return merged
}
