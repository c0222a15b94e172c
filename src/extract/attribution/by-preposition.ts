import { hasSubject, isVerbal } from '../syntax/clause.js'
import { ancestors, dependents, formOf, rangeOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import type { Attribution } from './attribution.js'
import { piecesOf } from './edges.js'
import { type Scope, settled } from './scope.js'

/** "According to X, …", wherever in the clause it stands. */
export function byPreposition(scope: Scope, index: number): Attribution | null {
  const { tree } = scope
  if (!['obl', 'nmod', 'parataxis', 'advmod', 'advcl', 'dep'].includes(wordAt(tree, index).relation)) return null
  const marks = dependents(tree, index, 'case', 'mark')
  const according = marks.find((mark) => formOf(tree, mark) === 'according')
  if (according === undefined) return null
  const host = isAfterAll(tree, index, according) ? mainClause(tree, index) : clauseAbove(tree, index)
  if (host === null) return null
  const own = new Set(subtree(tree, index))
  const rest = subtree(tree, host).filter((at) => !own.has(at))
  const cue = [according, ...dependents(tree, according, 'fixed'), ...marks.filter((mark) => mark > according)]
  return settled(scope, {
    cueHead: according,
    cue: rangeOf(tree, cue),
    source: { named: index, written: index },
    contents: piecesOf(tree, rest),
    force: 'speech',
  })
}

/** "…, according to X." behind a comma at the end tells of the whole sentence, whatever verb it hangs on. */
function isAfterAll(tree: Tree, index: number, according: number): boolean {
  const [, last] = tree.reach[index] ?? [index, index]
  return tree.words[according - 1]?.form === ',' && tree.words.slice(last + 1).every(({ upos }) => upos === 'PUNCT')
}

function mainClause(tree: Tree, index: number): number | null {
  let at = clauseAbove(tree, index)
  while (at !== null) {
    const { relation, head } = wordAt(tree, at)
    const isOwn = relation === 'conj' && hasSubject(tree, at)
    if (head < 0 || isOwn) return at
    at = head
  }
  return null
}

function clauseAbove(tree: Tree, index: number): number | null {
  return (
    ancestors(tree, index).find(
      (above) => isVerbal(tree, above) || dependents(tree, above, 'cop', 'nsubj').length > 0,
    ) ??
    ancestors(tree, index).at(-1) ??
    null
  )
}
