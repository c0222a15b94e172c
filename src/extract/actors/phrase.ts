import { perWord, perWordOf } from '../syntax/per-word.js'
import { dependents, formOf, lemmaOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import type { Gazetteer } from './gazetteer.js'
import type { GazetteerRow } from './gazetteer-row.js'

const NAME_LINKS = new Set([
  'compound',
  'flat',
  'amod',
  'nmod:desc',
  'nummod',
  'fixed',
  'nmod',
  'punct',
  'case',
  'cc',
  'conj',
  'goeswith',
  'nmod:poss',
])
const LONGEST_NAME = 7

/** The text from the first to the last of two word indices. */
function slice(tree: Tree, text: string, first: number, last: number): string {
  return text.slice(wordAt(tree, first).start, wordAt(tree, last).end)
}

/** A name of the gazetteer in a sentence, from its first to its last word. */
interface NamePlace {
  readonly row: GazetteerRow
  readonly first: number
  readonly last: number
}

/** Names are asked for by every stage, and mostly there is none. */
const finders = new WeakMap<Gazetteer, (tree: Tree, head: number, text: string) => NamePlace | null>()

/**
 * The longest name of the gazetteer that holds the word `head` and lies in its phrase ("White House" for "House").
 * Adjectives of a state in front of another noun are not names of that noun.
 */
export function nameAt(tree: Tree, text: string, gazetteer: Gazetteer, head: number): NamePlace | null {
  const known = finders.get(gazetteer)
  if (known) return known(tree, head, text)
  const finder = perWordOf((sentence, index, own: string) => findName(sentence, own, gazetteer, index))
  finders.set(gazetteer, finder)
  return finder(tree, head, text)
}

function findName(tree: Tree, text: string, gazetteer: Gazetteer, head: number): NamePlace | null {
  const inPhrase = (index: number): boolean =>
    index === head || (NAME_LINKS.has(wordAt(tree, index).relation) && reachesHead(tree, index, head))
  const firsts = wordsAround(tree, head, 1 - LONGEST_NAME, 0).filter(inPhrase)
  const lasts = wordsAround(tree, head, 0, LONGEST_NAME - 1).filter(inPhrase)
  for (let length = LONGEST_NAME; length > 0; length--) {
    for (const first of firsts) {
      const last = first + length - 1
      if (!lasts.includes(last)) continue
      const row = gazetteer.lookup(slice(tree, text, first, last)).find((found) => fits(tree, found, first, last))
      if (row) return { row, first, last }
    }
  }
  return null
}

function wordsAround(tree: Tree, head: number, from: number, to: number): readonly number[] {
  const found: number[] = []
  for (let index = Math.max(0, head + from); index <= head + to && index < tree.words.length; index++) found.push(index)
  return found
}

/** A demonym as a modifier is an adjective; as a head it needs a capital letter, as every name does. */
function fits(tree: Tree, row: GazetteerRow, first: number, last: number): boolean {
  const opening = wordAt(tree, first)
  if (row.unsure) return isLocated(tree, first, last)
  if (
    !/^[\p{Lu}\d]/u.test(opening.form) &&
    !/\p{Lu}|^(?:al|western|world|international|global|major|nuclear|southern)\b/u.test(row.alias.slice(0, 13))
  )
    return false
  if (/^[\p{Ll}]/u.test(opening.form) && /^\p{Lu}/u.test(row.alias) && row.kind !== 'group') return false
  return (
    !(opening.upos === 'VERB' && last === first) &&
    !(first === last && opening.upos === 'PRON' && opening.form.toLowerCase() === 'us')
  )
}

/** A name that the reader tags as a place, or that stands untagged behind a preposition of place. */
function isLocated(tree: Tree, first: number, last: number): boolean {
  const head = wordAt(tree, last).upos === 'PROPN' ? last : first
  if (wordAt(tree, head).upos !== 'PROPN' || !/^\p{Lu}/u.test(wordAt(tree, first).form)) return false
  const entity = tree.sentence.entities.find((one) => one.first <= last && first <= one.last)
  if (entity) return entity.kind === 'LOC' && entity.first >= first && entity.last <= last
  return dependents(tree, head, 'case').some((mark) => LOCATIVE.has(formOf(tree, mark)))
}

const LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'around'])

function reachesHead(tree: Tree, index: number, head: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < 6; at = wordAt(tree, at).head, steps++) {
    if (at === head) return true
    if (!NAME_LINKS.has(wordAt(tree, at).relation)) return false
  }
  return false
}

const LONGEST_ROLE = 4
const SHORT_TITLES: Readonly<Record<string, string>> = {
  'Col.': 'colonel',
  'Gen.': 'general',
  'Adm.': 'admiral',
  'Lt.': 'officer',
  'Maj.': 'officer',
  'Sen.': 'senator',
  'Rep.': 'congressman',
  'Gov.': 'governor',
  'Amb.': 'ambassador',
  PM: 'minister',
}

/** The role noun of a phrase ("minister", "air force", "human rights group"), the longest one, or null. */
export const roleOf = perWord((tree, head): string | null => {
  const lemma = SHORT_TITLES[wordAt(tree, head).form] ?? lemmaOf(tree, head)
  for (let first = Math.max(0, head - LONGEST_ROLE + 1); first < head; first++) {
    const phrase = `${tree.forms.slice(first, head).join(' ')} ${lemma}`
    if (tree.roles.has(phrase)) return phrase
  }
  if (tree.roles.has(lemma)) return lemma
  const last = lemma.split('-').at(-1) ?? lemma
  return tree.roles.has(last) ? last : null
})

const TITLE_LINKS = ['nmod:desc', 'compound', 'amod', 'flat', 'nmod']
/** Words of a person's title before the name ("Russian Foreign Minister" in "Russian Foreign Minister Sergei Lavrov"). */
export function titlesOf(tree: Tree, head: number): readonly number[] {
  return dependents(tree, head, ...TITLE_LINKS).filter((child) => child < head && roleOf(tree, child) !== null)
}

/** Nouns that say in apposition who a person is ("Ana Duarte, Lisbon's envoy to the talks"; also the other way round). */
export function descriptionsOf(tree: Tree, head: number): readonly number[] {
  const own = dependents(tree, head, 'appos', 'acl:relcl')
  const { relation, head: governor } = wordAt(tree, head)
  const appositions = own.filter(
    (child) => wordAt(tree, child).relation === 'appos' || dependents(tree, child, 'cop').length > 0,
  )
  const all = appositions.flatMap((child) => [child, ...dependents(tree, child, 'conj')])
  return relation === 'appos' || (relation === 'flat' && roleOf(tree, governor) !== null) ? [governor, ...all] : all
}

/** First and last word of a person's name around its head: the name proper, without titles. */
export function personName(tree: Tree, text: string, head: number): string {
  return nameOfPerson(tree, head, text)
}

const nameOfPerson = perWordOf((tree, head, text: string): string => {
  const entity = tree.sentence.entities.find(({ kind, first, last }) => kind === 'PER' && first <= head && head <= last)
  const flat = subtree(
    tree,
    head,
    (child) =>
      !['flat', 'goeswith'].includes(wordAt(tree, child).relation) &&
      !(wordAt(tree, child).relation === 'punct' && /^[-.’']$/.test(formOf(tree, child))),
  )
  let first = entity?.first ?? head
  const last = entity?.last ?? Math.max(head, ...flat.filter((index) => wordAt(tree, index).upos !== 'PUNCT'))
  if (!entity) {
    while (
      first > 0 &&
      wordAt(tree, first - 1).relation === 'compound' &&
      wordAt(tree, first - 1).upos === 'PROPN' &&
      roleOf(tree, first - 1) === null
    )
      first--
  }
  while (first < last && roleOf(tree, first) !== null) first++
  return slice(tree, text, first, last)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
})

/** Modifiers that can say to whom a noun belongs, the surest first. */
export function ownersOf(tree: Tree, head: number): readonly number[] {
  const byPreposition = (wanted: readonly string[]): readonly number[] =>
    dependents(tree, head, 'nmod').filter((child) =>
      dependents(tree, child, 'case').some((mark) => wanted.includes(formOf(tree, mark))),
    )
  return [
    ...dependents(tree, head, 'nmod:poss'),
    ...dependents(tree, head, 'amod', 'compound', 'nmod:desc', 'nmod:unmarked'),
    ...byPreposition(['of', 'for']),
    ...byPreposition(['from', 'in', 'to', 'at', 'inside', 'near', 'within']),
  ]
}
