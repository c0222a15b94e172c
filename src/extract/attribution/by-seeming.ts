import { dependents, subtree, wordAt } from '../syntax/tree.js'
import type { Attribution } from './attribution.js'
import { cueLemma } from './cue-row.js'
import { cueRange, piecesOf } from './edges.js'
import { type Scope, settled } from './scope.js'

const SEEMING = new Set(['seem', 'appear'])

/** "seems to have stopped": nobody is named to whom it does. */
export function bySeeming(scope: Scope, verb: number): Attribution | null {
  const { tree } = scope
  if (wordAt(tree, verb).upos !== 'VERB' || !SEEMING.has(cueLemma(tree, verb))) return null
  const rest = dependents(tree, verb, 'xcomp', 'ccomp')[0]
  if (rest === undefined) return null
  const words = [dependents(tree, verb, 'nsubj')[0], rest].flatMap((part) =>
    part === undefined ? [] : subtree(tree, part),
  )
  return settled(scope, {
    cueHead: verb,
    cue: cueRange(tree, verb),
    source: null,
    contents: piecesOf(tree, words),
    force: 'thought',
  })
}
