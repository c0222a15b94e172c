import type { Force } from '../../model/statement.js'
import { doer, isInfinitive, prepositionOf } from '../syntax/arguments.js'
import { dependents, formOf, lemmaOf, rangeOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import type { Attribution } from './attribution.js'
import { CUE_NOUNS } from './cue-nouns.js'
import { piecesOf } from './edges.js'
import { type Scope, settled } from './scope.js'
import { isPersonLike } from './who-can-speak.js'

/** What hangs on the noun: a clause, or a thing by a preposition that belongs to the cue. */
interface Held {
  readonly word: number
  readonly more: readonly number[]
  readonly force: Force
}

/** "his belief that …", "the statement by Bern that …", "their plan to stay", "her criticism of the accord". */
export function byNoun(scope: Scope, noun: number): Attribution | null {
  const { tree } = scope
  const row = wordAt(tree, noun).upos === 'NOUN' ? CUE_NOUNS.get(lemmaOf(tree, noun)) : undefined
  if (row === undefined) return null
  const held = heldBy(tree, noun, row)
  const named = held && ownerOf(tree, noun, held)
  if (held === null || named === null || (held.force === 'stance' && !isPersonLike(tree, named))) return null
  const cased = new Set(held.more)
  return settled(scope, {
    cueHead: noun,
    cue: rangeOf(tree, [noun, ...(cased.has(noun + 1) ? [noun + 1] : [])]),
    source: { named, written: named },
    contents: piecesOf(
      tree,
      subtree(tree, held.word).filter((at) => !cased.has(at)),
    ),
    force: held.force,
  })
}

function heldBy(tree: Tree, noun: number, prepositions: ReadonlySet<string>): Held | null {
  const that = dependents(tree, noun, 'acl', 'ccomp').find((child) =>
    dependents(tree, child, 'mark').some((mark) => formOf(tree, mark) === 'that'),
  )
  if (that !== undefined) return { word: that, more: [], force: 'speech' }
  const to = dependents(tree, noun, 'acl').find((child) => isInfinitive(tree, child))
  if (to !== undefined && prepositions.has('to-do')) return { word: to, more: [], force: 'stance' }
  const thing = dependents(tree, noun, 'nmod').find((child) => prepositions.has(prepositionOf(tree, child) ?? ''))
  return thing === undefined ? null : { word: thing, more: dependents(tree, thing, 'case'), force: 'stance' }
}

/** Whose belief it is: the owner, who it is by, or the doer of "made the claim that". */
function ownerOf(tree: Tree, noun: number, { word, force }: Held): number | null {
  const owner =
    dependents(tree, noun, 'nmod:poss')[0] ??
    dependents(tree, noun, 'nmod').find(
      (child) =>
        child !== word &&
        ['by', 'from', ...(force === 'speech' ? ['of'] : [])].includes(prepositionOf(tree, child) ?? ''),
    )
  if (owner !== undefined) return owner
  const { head, relation } = wordAt(tree, noun)
  return head >= 0 && relation === 'obj' && force === 'speech' ? doer(tree, head) : null
}
