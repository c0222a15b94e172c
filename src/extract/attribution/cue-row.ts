import { possibleLemmas } from '../syntax/lemma.js'
import { dependents, formOf, lemmaOf, type Tree } from '../syntax/tree.js'
import { CUE_VERBS, type CueVerb } from './cue-verbs.js'

/** The row of a verb, that of verb and particle first. */
export function rowOf(tree: Tree, verb: number): CueVerb | undefined {
  const lemma = cueLemma(tree, verb)
  const particle = dependents(tree, verb, 'compound:prt')[0]
  const phrasal = particle === undefined ? undefined : CUE_VERBS.get(`${lemma} ${formOf(tree, particle)}`)
  return phrasal ?? CUE_VERBS.get(lemma)
}

/** The reader's lemmas are now and then no word ("announc"): where no row has it, one that the spelling leads to is taken. */
export function cueLemma(tree: Tree, verb: number): string {
  const lemma = lemmaOf(tree, verb)
  if (CUE_VERBS.has(lemma)) return lemma
  return possibleLemmas(formOf(tree, verb), 'VERB').find((one) => CUE_VERBS.has(one)) ?? lemma
}
