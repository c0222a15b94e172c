import { standardGazetteer } from '../actors/gazetteer.js'
import type { GazetteerRow } from '../actors/gazetteer-row.js'
import { nameAt } from '../actors/phrase.js'
import { VERBAL } from '../events/draft.js'
import { prepositionOf } from '../syntax/arguments.js'
import { childrenOf, dependents, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { isTemporal } from '../time/time-phrase.js'
import { LANDMARKS, NAMED_SITES, SITES, WHERE, WHITHER } from './place-words.js'
import { above, besides, type Happening, OCCASIONS, phrases, phraseWords, sayingOf } from './setting.js'

/** How much a noun is a place: `named` a city, region or site by its name, `state` a whole state, `site` a site without a name. */
type Ground = 'named' | 'state' | 'site'

/** A place phrase: its words from first to last. */
interface Spot {
  readonly head: number
  readonly first: number
  readonly last: number
  readonly ground: Ground
  /** A capital, whose name alone also means its government. */
  readonly seat: boolean
}

const GROUNDS: readonly Ground[] = ['named', 'state', 'site']

/** Acts that are done on some ground, so that what they are aimed at is where they are done. */
const PHYSICAL = new Set(['ASSAULT', 'MOBILIZE', 'COERCE', 'PROTEST', 'RETREAT', 'AID'])
/** Verbs and nouns of going somewhere. */
const GOING =
  /^(?:visit|travel|trip|tour|fly|arrive|return|journey|head|go|come|move|deploy|send|march|retreat|withdraw|pull|advance|welcome|receive|host|invite)$/

/**
 * Where the event of a draft is, as written, with the larger place when it stands beside it ("the UN headquarters in New York"); null where
 * its own clause names none. A party is no place, but a town that is struck or visited is. What is demanded or promised elsewhere gives
 * the demand no place.
 */
export function placeOfEvent(tree: Tree, text: string, event: Happening): string | null {
  for (const group of bearersOf(tree, event)) {
    const spots = group.flatMap((bearer) => spotsOf(tree, text, bearer, event))
    const best = GROUNDS.flatMap((ground) => spots.filter((spot) => spot.ground === ground))[0]
    if (best) return written(tree, text, best, spots)
  }
  return null
}

/** Words on which the place of an event may hang, the surest first. */
function bearersOf(tree: Tree, event: Happening): readonly (readonly number[])[] {
  if (event.content === event.head) {
    const saying = sayingOf(tree, event.head)
    return saying === null ? [] : [[saying, ...besides(tree, saying)]]
  }
  const own = [...new Set([event.head, ...event.trigger])]
  const over = above(tree, event.head)
  return [own, besides(tree, event.head), nested(tree, own, event), over, nested(tree, over, event)]
}

/** Verbs with what is spoken of as their object. */
const TOPICAL = /^(?:discuss|debate|review|consider|raise|address|negotiate)$/
/** "killed three men near Lima": the place hangs on the noun, but is that of the deed. Words are told of, not done there. */
function nested(tree: Tree, heads: readonly number[], { type }: Happening): readonly number[] {
  const discussed = heads.some((head) => TOPICAL.test(lemmaOf(tree, head)))
  if (type === 'CONSULT' && discussed) return phrases(tree, heads)
  return VERBAL.has(type) && type !== 'CONSULT' ? [] : phraseWords(tree, heads)
}

function spotsOf(tree: Tree, text: string, bearer: number, event: Happening): readonly Spot[] {
  return dependents(tree, bearer, 'obl', 'nmod', 'obj', 'compound').flatMap((child) => {
    const spot = isTemporal(tree, child) ? null : spotAt(tree, text, child)
    return spot && isWhere(tree, bearer, spot, event) ? [spot] : []
  })
}

/** Prepositions that put something inside a whole state; "on Ukraine" and "at Ukraine" aim at it. */
const INSIDE = new Set(['in', 'inside', 'within', 'across', 'throughout', 'around', 'outside', 'into', 'near'])
/** Prepositions that also say what something is about ("sanctions on", "talks over"): a place only for what strikes or moves. */
const ABOUT = new Set(['on', 'over', 'around', 'against', 'at'])

function isWhere(tree: Tree, bearer: number, { head, ground, seat }: Spot, event: Happening): boolean {
  const preposition = prepositionOf(tree, head)
  const physical = PHYSICAL.has(event.type)
  const own = event.trigger.includes(bearer)
  const lemma = lemmaOf(tree, bearer)
  const goes = GOING.test(lemma) && event.type !== 'AID'
  if (preposition === null) {
    const { relation } = wordAt(tree, head)
    if (relation === 'compound')
      return own && ground === 'named' && !(seat && !SITES.has(lemmaOf(tree, head))) && !SITES.has(lemma)
    return relation === 'obj' && own && (lemma === 'visit' || (event.type === 'ASSAULT' && ground === 'named'))
  }
  if (VERBAL.has(event.type) && event.type !== 'CONSULT' && isOfContent(tree, bearer, head)) return false
  if (ground === 'state' && !goes) return INSIDE.has(preposition) || (preposition === 'over' && physical)
  if (ABOUT.has(preposition) && !physical) return preposition === 'at' || SITES.has(lemmaOf(tree, head))
  if (WHERE.has(preposition) || preposition === 'into') return true
  if (preposition === 'from' && lemma === 'speak') return true
  return WHITHER.has(preposition) ? goes || physical : preposition === 'of' && own && event.type === 'ASSAULT'
}

/** "demanded change in Lima": behind a thing that is wanted or blamed, the place is that of the thing. */
function isOfContent(tree: Tree, bearer: number, head: number): boolean {
  const [first = head] = tree.reach[head] ?? []
  const before = tree.words[first - 1]
  return before?.upos === 'NOUN' && first - 1 > bearer && !OCCASIONS.has(before.lemma.toLowerCase())
}

/** The place that a noun names, with what stands before it in the phrase and the larger place behind it; null for none. */
function spotAt(tree: Tree, text: string, head: number): Spot | null {
  const word = wordAt(tree, head)
  if (word.upos !== 'PROPN' && word.upos !== 'NOUN' && word.upos !== 'X') return null
  const entity = tree.sentence.entities.find(({ first, last }) => first <= head && head <= last)
  if (entity?.kind === 'PER') return null
  const name = word.upos === 'NOUN' ? null : nameAt(tree, text, standardGazetteer(), head)
  const ground =
    name && name.row.kind !== 'organisation'
      ? groundOfName(name.row.kind)
      : groundOfNoun(tree, text, head, entity?.kind === 'LOC')
  if (ground === null) return null
  const located = entity?.kind === 'LOC' ? entity : null
  const before = dependents(tree, head, 'compound', 'amod', 'flat', 'nmod:desc', 'nummod', 'nmod:poss').filter(
    (child) => child < head && wordAt(tree, child).upos !== 'PRON',
  )
  const first = Math.min(
    head,
    name?.first ?? head,
    located?.first ?? head,
    ...before.map((child) => tree.reach[child]?.[0] ?? child),
  )
  const last = Math.max(name?.last ?? head, located?.last ?? head)
  return { head, first, last: lastOf(tree, text, head, last), ground, seat: name?.row.kind === 'seat' }
}

function groundOfName(kind: GazetteerRow['kind']): Ground | null {
  if (kind === 'state') return 'state'
  return kind === 'place' || kind === 'seat' ? 'named' : null
}

function groundOfNoun(tree: Tree, text: string, head: number, located: boolean): Ground | null {
  if (located || LANDMARKS.has(wordAt(tree, head).form)) return 'named'
  const lemma = lemmaOf(tree, head)
  if (!SITES.has(lemma)) return null
  const modifiers = dependents(tree, head, 'compound', 'amod', 'nmod', 'nmod:poss', 'flat', 'appos')
  if (wordAt(tree, head).upos === 'PROPN' || modifiers.some((child) => isName(tree, text, child))) return 'named'
  return NAMED_SITES.has(lemma) ? null : 'site'
}

function isName(tree: Tree, text: string, index: number): boolean {
  const word = wordAt(tree, index)
  return word.upos === 'PROPN' || nameAt(tree, text, standardGazetteer(), index) !== null
}

const CONTAINED = new Set(['in', 'near', 'of', 'at', 'on'])
function lastOf(tree: Tree, text: string, head: number, own: number): number {
  let last = own
  for (const child of childrenOf(tree, head)) {
    if (child < last) continue
    const [first = child] = tree.reach[child] ?? []
    if (first > last + 1) break
    if (['flat', 'compound', 'goeswith', 'nummod'].includes(wordAt(tree, child).relation))
      last = Math.max(last, tree.reach[child]?.[1] ?? child)
    else if (isContainer(tree, text, child)) last = lastOf(tree, text, child, child)
  }
  return last
}

function isContainer(tree: Tree, text: string, child: number): boolean {
  if (isTemporal(tree, child)) return false
  const { relation } = wordAt(tree, child)
  const ground = spotAt(tree, text, child)?.ground
  // "Geneva, Switzerland"
  if (relation === 'appos' || relation === 'nmod:unmarked') return ground === 'named' || ground === 'state'
  return (
    relation === 'nmod' && CONTAINED.has(prepositionOf(tree, child) ?? '') && (ground === 'named' || ground === 'state')
  )
}

/** The words of a spot, joined with one that follows at once: a parser may hang "in New York" beside "at the UN headquarters". */
function written(tree: Tree, text: string, spot: Spot, spots: readonly Spot[]): string {
  const before = spots.find((other) => other.ground !== 'state' && other.last < spot.first && gapIs(tree, other, spot))
  const after = spots.find((other) => other.first > spot.last && gapIs(tree, spot, other))
  const first = (before ?? spot).first
  const start = wordAt(tree, wordAt(tree, first).upos === 'DET' && first < spot.head ? first + 1 : first).start
  return text.slice(start, wordAt(tree, (after ?? spot).last).end).replace(/\s+/g, ' ')
}

function gapIs(tree: Tree, one: Spot, other: Spot): boolean {
  const between = tree.words.slice(one.last + 1, other.first)
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every(({ upos, form }) => upos === 'DET' || CONTAINED.has(form.toLowerCase()))
  )
}
