import type { Range } from '../../model/span.js'
import { surfaceSubject } from '../syntax/arguments.js'
import { hasSubject } from '../syntax/clause.js'
import { childrenOf, dependents, formOf, rangeOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import { MARKERS } from './marker-rows.js'

const LEADING = new Set(
  'and but or that to of for in on at with from by into as about towards toward so then than'.split(' '),
)
const BARE = 4
const FAR = 20

/**
 * The proposition of a clause or noun phrase: its words without marker, without clauses that say something of their own, and without
 * `except`. Clauses coordinated with it are its own where they stand under its marker too (`joined`).
 */
export function propositionAt(
  tree: Tree,
  head: number,
  except: readonly number[] = [],
  conjoined: 'joined' | 'apart' = 'apart',
): Range | null {
  const excluded = new Set(except)
  const clausal = isClause(tree, head)
  const words = subtree(
    tree,
    head,
    (child) => excluded.has(child) || (clausal ? isApart(tree, head, child, conjoined) : isRemark(tree, child)),
  )
  const inner = clausal
    ? childrenOf(tree, head)
        .filter((child) => isInterposed(tree, head, child))
        .flatMap((child) => subtree(tree, child))
    : []
  const kept = trimmed(
    tree,
    head,
    contiguous(
      words.filter((index) => !excluded.has(index)),
      head,
      [...except, ...inner],
    ),
  )
  if (kept.length === 0) return null
  return rangeOf(tree, clausal ? withSubject(tree, head, kept, excluded) : kept)
}

/** "Paris, if it must, will pay": an adverbial clause between subject and verb splits the proposition. */
function isInterposed(tree: Tree, head: number, child: number): boolean {
  return (
    child < head &&
    wordAt(tree, child).relation === 'advcl' &&
    dependents(tree, head, 'nsubj', 'nsubj:pass').some((subject) => subject < child)
  )
}

export function isClause(tree: Tree, index: number): boolean {
  const { upos, relation } = wordAt(tree, index)
  if (['VERB', 'AUX', 'ADJ'].includes(upos)) return true
  return /^(?:root|ccomp|parataxis|advcl)/.test(relation) || dependents(tree, index, 'nsubj', 'cop', 'expl').length > 0
}

/** Clauses beside this one: asides, coordinated clauses with a subject, and those under a marker of their own. */
function isApart(tree: Tree, clause: number, child: number, conjoined: 'joined' | 'apart'): boolean {
  const { relation, upos } = wordAt(tree, child)
  if (relation === 'parataxis' || relation === 'discourse') return true
  if (relation === 'conj')
    return conjoined === 'apart' && child > clause && ['VERB', 'AUX', 'ADJ'].includes(upos) && hasSubject(tree, child)
  if (relation !== 'advcl') return isRemark(tree, child)
  return child < clause || tree.words[firstOf(tree, child) - 1]?.form === ',' || isMarked(tree, child)
}

function isMarked(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, 'mark', 'advmod').some(
    (mark) => formOf(tree, mark) !== 'to' && MARKERS.has(formOf(tree, mark)),
  )
}

/** An aside: a relative clause or participle after a comma, dash or bracket. */
function isRemark(tree: Tree, child: number): boolean {
  const { relation } = wordAt(tree, child)
  if (relation === 'parataxis') return true
  const first = firstOf(tree, child)
  return (
    relation.startsWith('acl') &&
    [first - 1, first].some((index) => [',', '—', '–', '('].includes(tree.words[index]?.form ?? ''))
  )
}

function firstOf(tree: Tree, index: number): number {
  return tree.reach[index]?.[0] ?? index
}

/** Of a proposition that `except` splits, the side with its head. */
function contiguous(words: readonly number[], head: number, except: readonly number[]): readonly number[] {
  const low = Math.max(-1, ...except.filter((index) => index < head))
  const high = Math.min(Number.MAX_SAFE_INTEGER, ...except.filter((index) => index > head))
  const side = words.filter((index) => index > low && index < high)
  return side.length > 0 ? side : words
}

function trimmed(tree: Tree, head: number, words: readonly number[]): readonly number[] {
  let first = 0
  let last = words.length - 1
  while (first < last && isLeading(tree, words[first] ?? 0, head)) first++
  while (last > first && wordAt(tree, words[last] ?? 0).upos === 'PUNCT') last--
  return words.slice(first, last + 1)
}

/** Punctuation, markers and conjunctions before a proposition, and the preposition of its own head; not that of another phrase in it. */
function isLeading(tree: Tree, index: number, head: number): boolean {
  const { upos, relation, head: above } = wordAt(tree, index)
  if (upos === 'PUNCT' || (relation === 'mark' && above === head && !/^wh|^how$/.test(formOf(tree, index)))) return true
  if (relation === 'case') return above === head
  return LEADING.has(formOf(tree, index)) && /^(?:cc|mark|case|advmod)/.test(relation)
}

/** A predicate of a few words says nothing without its subject, which may stand before a coordination. */
function withSubject(
  tree: Tree,
  head: number,
  words: readonly number[],
  excluded: ReadonlySet<number>,
): readonly number[] {
  if (words.length >= BARE || wordAt(tree, head).relation !== 'conj') return words
  const subject = surfaceSubject(tree, head)
  const first = subject === null ? undefined : firstOf(tree, subject)
  if (
    first === undefined ||
    first > head ||
    head - first > FAR ||
    [...excluded].some((index) => index > first && index < head)
  )
    return words
  return [first, ...words]
}
