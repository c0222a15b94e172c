import { dependents, formOf, type Tree, wordAt } from './tree.js'

/** The head of the smallest clause that holds a word. */
export function clauseHead(tree: Tree, index: number): number {
  let at = index
  for (let steps = 0; steps < tree.words.length; steps++) {
    const { relation, head } = wordAt(tree, at)
    if (
      head < 0 ||
      /^(?:root|ccomp|advcl|acl|parataxis|csubj)/.test(relation) ||
      (relation === 'conj' &&
        ['VERB', 'AUX'].includes(wordAt(tree, at).upos) &&
        dependents(tree, at, 'nsubj', 'nsubj:pass').length > 0)
    )
      return at
    at = head
  }
  return at
}

/** A verb, or an auxiliary that stands for one. */
export function isVerbal(tree: Tree, index: number): boolean {
  return ['VERB', 'AUX'].includes(wordAt(tree, index).upos)
}

/** True when a subject of its own hangs on the predicate. */
export function hasSubject(tree: Tree, predicate: number): boolean {
  return dependents(tree, predicate, 'nsubj', 'nsubj:pass').length > 0
}

/** "to leave". */
export function hasTo(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'mark').some((mark) => formOf(tree, mark) === 'to')
}
