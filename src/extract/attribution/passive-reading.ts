import { doer, isInfinitive } from '../syntax/arguments.js'
import { dependents, subtree, type Tree, wordAt } from '../syntax/tree.js'
import type { CueVerb } from './cue-verbs.js'
import { piecesOf } from './edges.js'
import { type Reading, startsWithAs } from './reading.js'

/** "is expected to stay", "was called a farce", "was told that …", "was criticised by X". */
export function passiveReading(tree: Tree, verb: number, row: CueVerb): Reading | null {
  const subject = dependents(tree, verb, 'nsubj:pass')[0]
  const told = subject === undefined ? [] : subtree(tree, subject)
  const clause = dependents(tree, verb, 'ccomp').find((child) => !isInfinitive(tree, child))
  if (clause !== undefined && row.takes.has('clause'))
    return { contents: piecesOf(tree, subtree(tree, clause)), more: [], by: 'clause' }
  const infinitive = dependents(tree, verb, 'xcomp', 'ccomp', 'advcl').find((child) => isInfinitive(tree, child))
  if (infinitive !== undefined && subject !== undefined && (row.takes.has('person-to') || row.takes.has('clause')))
    return { contents: piecesOf(tree, [...told, ...subtree(tree, infinitive)]), more: [], by: 'person-to' }
  const predicate =
    dependents(tree, verb, 'xcomp')[0] ??
    dependents(tree, verb, 'obl', 'advcl').find((child) => startsWithAs(tree, child))
  if (predicate !== undefined && row.takes.has('object-as'))
    return { contents: piecesOf(tree, [...told, ...subtree(tree, predicate)]), more: [], by: 'object-as' }
  if (doer(tree, verb) === null || !row.takes.has('object')) return null
  if (subject !== undefined) return { contents: piecesOf(tree, told), more: [], by: 'object' }
  const { relation, head } = wordAt(tree, verb)
  if (relation !== 'acl' || head < 0) return null
  return {
    contents: piecesOf(
      tree,
      subtree(tree, head, (child) => child === verb),
    ),
    more: [],
    by: 'object',
  }
}
