import { perWord } from './per-word.js'
import { childrenOf, formOf, lemmaOf, type Tree, wordAt } from './tree.js'

/** Words that deny what they stand beside. */
export const NEGATORS = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'hardly',
  'without',
  'nobody',
  'none',
  'nothing',
])

/** True when the word itself is denied ("did not accept", "no agreement"). */
export function isNegated(tree: Tree, index: number): boolean {
  return negation(tree, index) !== null
}

/** The word that denies another, or null. */
export const negation = perWord((tree, index): number | null => {
  const own = childrenOf(tree, index).find(
    (child) =>
      NEGATORS.has(formOf(tree, child)) &&
      !['only', 'just', 'merely', 'least'].includes(tree.words[child + 1]?.form.toLowerCase() ?? '') &&
      /^(?:advmod|det|cc|cc:preconj|case|mark|nsubj|obj|discourse)/.test(wordAt(tree, child).relation),
  )
  if (own !== undefined) return own
  const { head, relation } = wordAt(tree, index)
  if (head < 0) return null
  if (relation === 'conj') {
    const joined = childrenOf(tree, index).some((child) => ['or', 'nor'].includes(formOf(tree, child)))
    return joined ? negation(tree, head) : null
  }
  // "has no intention", "is not in a position": the negation stands on the verb or on the noun that it leans on.
  return relation === 'obj' && ['have', 'see', 'show', 'make', 'reach', 'be'].includes(lemmaOf(tree, head))
    ? negation(tree, head)
    : null
})
