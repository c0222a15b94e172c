import { doer, prepositionOf } from '../arguments.js'
import { SPEECH_NOUNS } from '../cues.js'
import { dependents, formOf, lemmaOf, rangeOf, subtree, wordAt } from '../tree.js'
import type { Attribution } from './attribution.js'
import { piecesOf } from './edges.js'
import { type Scope, settled } from './scope.js'

/** "his belief that …", "the statement by Bern that …". */
export function byNoun(scope: Scope, noun: number): Attribution | null {
  const { tree } = scope
  if (wordAt(tree, noun).upos !== 'NOUN' || !SPEECH_NOUNS.has(lemmaOf(tree, noun))) return null
  const clause = dependents(tree, noun, 'acl', 'ccomp').find((child) =>
    dependents(tree, child, 'mark').some((mark) => formOf(tree, mark) === 'that'),
  )
  if (clause === undefined) return null
  const owner =
    dependents(tree, noun, 'nmod:poss')[0] ??
    dependents(tree, noun, 'nmod').find((child) => ['by', 'from', 'of'].includes(prepositionOf(tree, child) ?? ''))
  const governor = wordAt(tree, noun).head
  const named = owner ?? (governor >= 0 && wordAt(tree, noun).relation === 'obj' ? doer(tree, governor) : null)
  if (named === null) return null
  return settled(scope, {
    cueHead: noun,
    cue: rangeOf(tree, [noun]),
    source: { named, written: named },
    contents: piecesOf(tree, subtree(tree, clause)),
    force: 'speech',
  })
}
