import { dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'

/** Verbs that pass a judgement in their complement: "called it a disaster", "described as productive". */
const NAMING = new Set(
  `call describe label brand dub term deem consider regard view see find judge think denounce dismiss portray depict characterise
  characterize refer condemn hail praise slam blast criticise criticize reject declare pronounce rate proclaim decry deride`.split(
    /\s+/,
  ),
)

/** The verb whose complement this word is, bare or behind "as"; null where it is no such complement. */
export function namingVerb(tree: Tree, word: number): number | null {
  const { head, relation } = wordAt(tree, word)
  if (head < 0 || !NAMING.has(lemmaOf(tree, head))) return null
  return relation === 'xcomp' || isBehindAs(tree, word) ? head : null
}

/** "as unfair", "as a disaster". */
export function isBehindAs(tree: Tree, word: number): boolean {
  return (
    /^(?:obl|advcl)/.test(wordAt(tree, word).relation) &&
    dependents(tree, word, 'case', 'mark').some((mark) => formOf(tree, mark) === 'as')
  )
}
