import type { Tree } from './tree.js'

/**
 * A pure question about a word of a sentence that keeps its answers as long as the sentence is open: every stage asks the same of the same
 * words. `undefined` is no answer and is asked for again.
 */
export function perWord<Answer>(find: (tree: Tree, index: number) => Answer): (tree: Tree, index: number) => Answer {
  const ask = perWordOf((tree, index, _: null) => find(tree, index))
  return (tree, index) => ask(tree, index, null)
}

/** As `perWord`, of a question that also needs the `text` of the article in which the sentence stands. */
export function perWordOf<Answer, Text>(
  find: (tree: Tree, index: number, text: Text) => Answer,
): (tree: Tree, index: number, text: Text) => Answer {
  const bySentence = new WeakMap<Tree, Answer[]>()
  // Most questions are about the sentence that the last one was about.
  let last: Tree | null = null
  let answers: Answer[] = []
  return (tree, index, text) => {
    if (tree !== last) {
      answers = bySentence.get(tree) ?? []
      bySentence.set(tree, answers)
      last = tree
    }
    // What it asks itself may be about another sentence.
    const own = answers
    const known = own[index]
    if (known !== undefined) return known
    const found = find(tree, index, text)
    own[index] = found
    return found
  }
}
