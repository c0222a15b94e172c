import { prepositionOf } from '../syntax/arguments.js'
import { hasSubject } from '../syntax/clause.js'
import { childrenOf, dependents, formOf, lemmaOf, subtree, type Tree, universal, wordAt } from '../syntax/tree.js'
import { isTemporal } from '../time/time-phrase.js'
import { BACKGROUND, DEADLINES, SETTINGS, TELLING, TELLING_NOUNS } from './drop-words.js'

const NEVER = /^(?:parataxis|discourse|vocative|dislocated|reparandum|list|appos|expl)/
/** What goes first where a content is too long: the greater the number, the nearer to the act. */
const LOOSENESS: readonly (readonly [relation: RegExp, rank: number])[] = [
  [/^acl:relcl$/, 1],
  [/^advcl/, 2],
  [/^acl/, 3],
  [/^nmod$/, 4],
  [/^obl$/, 4],
  [/^obl/, 5],
  [/^conj$/, 6],
  [/^advmod$/, 7],
  [/^(?:amod|nummod|nmod)/, 8],
]

/** The words under `head` that say what the act is: telling, setting and background left out, and what `skip` names. */
export function keptWords(tree: Tree, head: number, skip: ReadonlySet<number>): readonly number[] {
  return subtree(tree, head, (child) => skip.has(child) || leavesOut(tree, child)).filter(
    (index) => wordAt(tree, index).upos !== 'PUNCT',
  )
}

function leavesOut(tree: Tree, child: number): boolean {
  const { relation } = wordAt(tree, child)
  if (NEVER.test(relation)) return true
  switch (universal(relation)) {
    case 'acl':
      return relation === 'acl:relcl' && isAddition(tree, child)
    case 'advcl':
      return marks(tree, child).some((mark) => BACKGROUND.has(mark)) || SETTINGS.has(markText(tree, child))
    case 'obl':
    case 'nmod':
      return isSetting(tree, child)
    case 'advmod':
      return (
        TELLING.has(formOf(tree, child)) && childrenOf(tree, child).every((under) => TELLING.has(formOf(tree, under)))
      )
    case 'conj':
      return isOtherClause(tree, wordAt(tree, child).head, child)
    default:
      return false
  }
}

/** "the plant, which is the largest": after a comma a relative clause tells, without one it says which. */
function isAddition(tree: Tree, clause: number): boolean {
  const first = tree.reach[clause]?.[0] ?? clause
  return [first - 1, first].some((at) => /^[,–—-]$/.test(tree.words[at]?.form ?? ''))
}

function marks(tree: Tree, clause: number): readonly string[] {
  return dependents(tree, clause, 'mark', 'case').map((mark) => formOf(tree, mark))
}

function markText(tree: Tree, clause: number): string {
  return marks(tree, clause).join(' ')
}

function isSetting(tree: Tree, noun: number): boolean {
  if (lemmaOf(tree, noun) === 'least') return true
  const preposition = prepositionOf(tree, noun)
  if (preposition !== null && SETTINGS.has(preposition)) return true
  if (isTemporal(tree, noun)) return preposition === null || !DEADLINES.has(preposition)
  return (
    wordAt(tree, noun).relation === 'obl' &&
    (preposition === 'in' || preposition === 'at' || preposition === 'during' || preposition === 'on') &&
    TELLING_NOUNS.has(lemmaOf(tree, noun))
  )
}

const JOINED_VERB = 3.5
const CONDITION = 2.5

type Shape = 'finite' | 'gerund' | 'plain'

/** A verb joined in another form, or with a subject of its own, is the next thing told and no part of this act. */
function isOtherClause(tree: Tree, first: number, other: number): boolean {
  if (hasSubject(tree, other)) return true
  return isVerb(tree, first) && isVerb(tree, other) && shapeOf(tree, first) !== shapeOf(tree, other)
}

function isVerb(tree: Tree, index: number): boolean {
  return wordAt(tree, index).upos === 'VERB'
}

function shapeOf(tree: Tree, verb: number): Shape {
  const { features, form } = wordAt(tree, verb)
  if (/ing$/.test(form) && features.VerbForm !== 'Fin') return 'gerund'
  return features.VerbForm === 'Fin' && dependents(tree, verb, 'aux').length === 0 && features.Mood !== 'Imp'
    ? 'finite'
    : 'plain'
}

/** The words without the loosest part, the last of several; null when only the act itself is left. */
export function withoutLoosest(tree: Tree, head: number, words: readonly number[]): readonly number[] | null {
  const kept = new Set(words)
  const loose = words
    .filter((index) => index !== head && kept.has(wordAt(tree, index).head))
    .map((index) => ({ index, rank: rankOf(tree, index) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => a.rank - b.rank || b.index - a.index)[0]
  if (loose === undefined) return null
  const gone = new Set(subtree(tree, wholeOf(tree, loose.index, head)))
  return words.filter((index) => !gone.has(index))
}

/** A joined clause that loses what it governs says nothing: it goes as a whole. */
function wholeOf(tree: Tree, index: number, head: number): number {
  const { relation, head: governor } = wordAt(tree, index)
  const joined = governor !== head && universal(relation) === 'obl' && wordAt(tree, governor).relation === 'conj'
  return joined ? governor : index
}

function rankOf(tree: Tree, index: number): number {
  const { relation } = wordAt(tree, index)
  if (relation === 'conj' && isVerb(tree, index)) return JOINED_VERB
  const found = LOOSENESS.find(([pattern]) => pattern.test(relation))
  const conditional = relation === 'advcl' && marks(tree, index).some((mark) => mark === 'if' || mark === 'unless')
  return found === undefined ? 0 : conditional ? CONDITION : found[1]
}
