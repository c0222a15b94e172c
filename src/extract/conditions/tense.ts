import { modalOf } from '../syntax/modal-verb.js'
import { childrenOf, dependents, formOf, lemmaOf, type Tree, universal, wordAt } from '../syntax/tree.js'

const PAST_FORMS = new Set(['was', 'were', 'did', 'had'])
const PERFECT_FORMS = new Set(['has', 'have', "'ve", '’ve', 'had'])
const OWED = new Set(['must', 'should', 'ought', 'shall'])
const OWING_WORDS = new Set(
  'need have want insist demand urge require call ask necessary essential crucial vital critical important press'.split(
    ' ',
  ),
)
const COMING_WORDS = new Set(
  'expect set due certain likely unlikely sure ready willing bind bound prepare plan intend promise vow pledge threaten warn hope schedule poise'.split(
    ' ',
  ),
)

/** Told as past and over: simple past or past perfect, no modal. */
export function isPastTold(tree: Tree, clause: number): boolean {
  if (modalOf(tree, clause) !== null) return false
  const auxiliaries = dependents(tree, clause, 'aux', 'aux:pass', 'cop').map((child) => formOf(tree, child))
  if (auxiliaries.length > 0) return auxiliaries.some((form) => PAST_FORMS.has(form))
  const { features } = wordAt(tree, clause)
  return features.Tense === 'Past' && features.VerbForm === 'Fin'
}

export function isPerfect(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, 'aux').some((child) => PERFECT_FORMS.has(formOf(tree, child)))
}

/** Said to be owed: "must stop", "has to stop", "wants them to stop". */
export function isOwed(tree: Tree, clause: number): boolean {
  const modal = modalOf(tree, clause)
  return (
    (modal !== null && OWED.has(modal)) ||
    OWING_WORDS.has(lemmaOf(tree, clause)) ||
    isUnder(tree, clause, (above) => isOwed(tree, above))
  )
}

/** Told of the time ahead: a modal other than of duty, "is expected", "is going to". */
export function isComing(tree: Tree, clause: number): boolean {
  const modal = modalOf(tree, clause)
  if (modal !== null) return !OWED.has(modal)
  return (
    COMING_WORDS.has(lemmaOf(tree, clause)) ||
    isGoingTo(tree, clause) ||
    hasComing(tree, clause) ||
    isUnder(tree, clause, (above) => isComing(tree, above))
  )
}

function hasComing(tree: Tree, clause: number): boolean {
  return childrenOf(tree, clause).some(
    (child) => COMING_WORDS.has(lemmaOf(tree, child)) && ['amod', 'acl'].includes(wordAt(tree, child).relation),
  )
}

/** Still to come: owed, under a modal, or expected. */
export function isDue(tree: Tree, clause: number): boolean {
  if (modalOf(tree, clause) !== null || isOwed(tree, clause)) return true
  return isComing(tree, clause) || isUnder(tree, clause, (above) => isDue(tree, above))
}

export function isGoingTo(tree: Tree, clause: number): boolean {
  return lemmaOf(tree, clause) === 'go' && dependents(tree, clause, 'xcomp').some((child) => child > clause)
}

function isUnder(tree: Tree, clause: number, holds: (above: number) => boolean): boolean {
  const { relation, head } = wordAt(tree, clause)
  return head >= 0 && ['xcomp', 'csubj'].includes(universal(relation)) && holds(head)
}
