import { dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { words } from '../word-set.js'

/** Verbs that only lend a noun their tense, so that their subject is the doer of the noun: "held talks". */
const SUPPORT_VERBS = words(`
  hold have make launch conduct carry begin start continue resume stage mount issue repeat reiterate renew give take do press voice
  express offer end conclude reach sign impose maintain pursue wage undertake plan prepare escalate intensify step complete deliver
  lodge raise put exert send enter join attend open seek announce extend suspend halt stop abandon drop set order grant declare show
  speed accelerate hasten slow expedite widen tighten ease strengthen initiate commence finish approve authorise authorize expect schedule
  restart postpone cancel earn win get receive say
`)
/** Nouns that count or measure the one behind "of": "a round of talks". */
const PARTS = words('round series number day session wave set kind form campaign spate string barrage phase part')

/** The verb that a noun leans on, when it is one that lends its subject. */
export function supportVerb(tree: Tree, noun: number): number | null {
  const { relation, head } = wordAt(tree, noun)
  if (head < 0 || !['obj', 'nsubj:pass', 'obl', 'xcomp'].includes(relation)) {
    return relation === 'conj' || (relation === 'nmod' && PARTS.has(lemmaOf(tree, head)))
      ? supportVerb(tree, head)
      : null
  }
  if (relation === 'obl')
    return ['up'].some((form) => dependents(tree, head, 'compound:prt').some((child) => formOf(tree, child) === form))
      ? head
      : null
  return SUPPORT_VERBS.has(lemmaOf(tree, head)) ? head : null
}
