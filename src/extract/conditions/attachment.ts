import { isVerbal } from '../syntax/clause.js'
import { dependents, type Tree, universal, wordAt } from '../syntax/tree.js'

/** What a cue ties together: the phrase or clause under it, and the word that this hangs on. */
export interface Attachment {
  readonly cue: readonly number[]
  readonly marked: number
  readonly governor: number
}

/**
 * Reads from the tree what stands under a cue. Whether the parser has the cue as one fixed preposition or as a noun with another under it
 * ("in exchange for relief") makes no difference: the marked phrase starts after the cue and has a word of it, or hangs on one.
 */
export function attachmentOf(tree: Tree, cue: readonly number[]): Attachment | null {
  const marked = markedBy(tree, cue)
  if (marked === null || cue.some((index) => isPredicate(tree, index))) return null
  const outward = [marked, ...cue].map((index) => wordAt(tree, index).head).filter((head) => !cue.includes(head))
  const governor = outward.find((head) => head !== marked && head >= 0)
  return governor === undefined ? null : { cue, marked, governor }
}

/** "was given", "she provided": a verb of its own, no cue. */
function isPredicate(tree: Tree, index: number): boolean {
  if (!isVerbal(tree, index)) return false
  return (
    /^(?:root|ccomp|xcomp|conj|parataxis|acl:relcl)/.test(wordAt(tree, index).relation) ||
    dependents(tree, index, 'nsubj', 'nsubj:pass', 'aux:pass').length > 0
  )
}

function markedBy(tree: Tree, cue: readonly number[]): number | null {
  const last = Math.max(...cue)
  let at = last + 1
  while (tree.words[at]?.upos === 'PUNCT') at++
  for (let steps = 0; at < tree.words.length && steps < tree.words.length; steps++) {
    const { head } = wordAt(tree, at)
    if (cue.some((index) => wordAt(tree, index).head === at && isMark(tree, index))) return at
    if (head <= last) return cue.includes(head) ? at : null
    at = head
  }
  return null
}

function isMark(tree: Tree, index: number): boolean {
  return ['mark', 'case', 'fixed', 'advmod', 'aux', 'cop', 'cc'].includes(universal(wordAt(tree, index).relation))
}
