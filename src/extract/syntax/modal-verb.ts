import { dependents, formOf, type Tree, wordAt } from './tree.js'

const SHORT_MODALS: Readonly<Record<string, string>> = {
  wo: 'will',
  "'ll": 'will',
  '’ll': 'will',
  ca: 'can',
  "'d": 'would',
}
const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', 'shall', 'ought'])

/** The modal verb of a predicate in its full form ("will" for "wo" of "won't"), or null. */
export function modalOf(tree: Tree, index: number): string | null {
  const word = modalWord(tree, index)
  return word === null ? null : fullModal(tree, word)
}

/** The full form of a modal verb at this word. */
export const fullModal = (tree: Tree, word: number): string => SHORT_MODALS[formOf(tree, word)] ?? formOf(tree, word)

/** The word that is the modal verb of a predicate, its own or that of the clause it is coordinated with; or null. */
export function modalWord(tree: Tree, index: number): number | null {
  const own = dependents(tree, index, 'aux').find((child) => MODALS.has(fullModal(tree, child)))
  if (own !== undefined) return own
  const { relation, head } = wordAt(tree, index)
  return relation === 'conj' &&
    head >= 0 &&
    dependents(tree, index, 'nsubj', 'nsubj:pass', 'aux').length === 0 &&
    ['VERB', 'ADJ'].includes(wordAt(tree, head).upos)
    ? modalWord(tree, head)
    : null
}
