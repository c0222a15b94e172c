import type { Status } from '../model/record.js'
import { isLongAgo } from './time-phrase.js'
import { childrenOf, dependents, formOf, lemmaOf, subtree, type Tree, universal, wordAt } from './tree.js'

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
const CONDITIONAL_MARKS = new Set(['if', 'unless', 'whether', 'lest', 'provided', 'until', 'should'])
const POSSIBLE = new Set(['may', 'might', 'could'])
const PLANNED =
  /^(?:potential|possible|proposed|planned|expected|upcoming|future|forthcoming|next|prospective|hypothetical|looming|threatened|scheduled|eventual|any|new)$/
const SUPPOSED = /^(?:potential|possible|proposed|prospective|hypothetical|threatened|any|eventual|alleged|apparent)$/

/** True when the word itself is denied ("did not accept", "no agreement"). */
export function isNegated(tree: Tree, index: number): boolean {
  const own = childrenOf(tree, index).some(
    (child) =>
      NEGATORS.has(formOf(tree, child)) &&
      !['only', 'just', 'merely', 'least'].includes(tree.words[child + 1]?.form.toLowerCase() ?? '') &&
      /^(?:advmod|det|cc|cc:preconj|case|mark|nsubj|obj|discourse)/.test(wordAt(tree, child).relation),
  )
  if (own) return true
  const { head, relation } = wordAt(tree, index)
  if (head < 0) return false
  if (relation === 'conj') {
    const joined = childrenOf(tree, index).some((child) => ['or', 'nor'].includes(formOf(tree, child)))
    return joined && isNegated(tree, head)
  }
  // "has no intention", "is not in a position": the negation stands on the verb or on the noun that it leans on.
  return (
    relation === 'obj' &&
    ['have', 'see', 'show', 'make', 'reach', 'be'].includes(lemmaOf(tree, head)) &&
    isNegated(tree, head)
  )
}

export function modalOf(tree: Tree, index: number): string | null {
  const normal: Readonly<Record<string, string>> = {
    wo: 'will',
    "'ll": 'will',
    '’ll': 'will',
    ca: 'can',
    "'d": 'would',
    would: 'would',
    could: 'could',
    might: 'might',
    may: 'may',
    shall: 'shall',
  }
  const forms = dependents(tree, index, 'aux').map((child) => formOf(tree, child))
  for (const form of forms) {
    const modal = normal[form] ?? form
    if (['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', 'shall', 'ought'].includes(modal))
      return modal
  }
  const { relation, head } = wordAt(tree, index)
  return relation === 'conj' &&
    head >= 0 &&
    dependents(tree, index, 'nsubj', 'nsubj:pass', 'aux').length === 0 &&
    ['VERB', 'ADJ'].includes(wordAt(tree, head).upos)
    ? modalOf(tree, head)
    : null
}

/** The clause's own marker puts it under a condition. */
export function isConditional(tree: Tree, index: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < 6; steps++) {
    const marks = dependents(tree, at, 'mark', 'advmod').map((child) => formOf(tree, child))
    if (marks.some((mark) => CONDITIONAL_MARKS.has(mark) && mark !== 'whether' && mark !== 'until')) return true
    const { relation, head } = wordAt(tree, at)
    if (!['conj', 'xcomp', 'obj', 'nsubj', 'nsubj:pass', 'obl', 'nmod', 'compound'].includes(relation)) return false
    at = head
  }
  return false
}

/** The text, and when it came out. */
export interface Told {
  readonly text: string
  readonly published: string | null
}

/** Whether the time words of the clause, or of the one it is coordinated with, set the event clearly before the story. */
function isBackground(tree: Tree, index: number, told: Told): boolean {
  const clause = clauseHead(tree, index)
  const near = clauseWords(tree, clause, told.text)
  if (isLongAgo(near, told.published))
    return wordAt(tree, clause).features.Tense !== 'Pres' || wordAt(tree, clause).features.VerbForm !== 'Fin'
  const { relation, head } = wordAt(tree, index)
  return (
    relation === 'conj' &&
    head >= 0 &&
    wordAt(tree, index).upos === 'VERB' &&
    !/\d|day\b/.test(near) &&
    isBackground(tree, head, told)
  )
}

function clauseWords(tree: Tree, clause: number, text: string): string {
  const own = subtree(
    tree,
    clause,
    (child) =>
      /^(?:ccomp|advcl|parataxis|acl:relcl|conj)$/.test(wordAt(tree, child).relation) &&
      ['VERB', 'AUX'].includes(wordAt(tree, child).upos),
  )
  return own.map((index) => text.slice(wordAt(tree, index).start, wordAt(tree, index).end)).join(' ')
}

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

/** Verbal types: the status is that of the saying. */
export function statusOfVerb(tree: Tree, verb: number, told: Told, denied: boolean): Status {
  if (denied) return 'negated'
  if (isConditional(tree, verb)) return 'hypothetical'
  const modal = modalOf(tree, verb)
  if (modal !== null && POSSIBLE.has(modal)) return 'hypothetical'
  if (modal === 'would' || modal === 'should') return 'hypothetical'
  if (modal === 'will' || modal === 'shall') return 'future'
  const above = governingStatus(tree, verb)
  if (above) return above
  return isBackground(tree, verb, told) ? 'historical' : 'actual'
}

const AHEAD = new Set([
  'set',
  'due',
  'expect',
  'schedule',
  'plan',
  'slate',
  'intend',
  'hope',
  'go',
  'prepare',
  'likely',
  'poised',
  'bind',
  'aim',
  'decide',
  'about',
  'want',
  'seek',
  'mean',
  'suppose',
])
const UNREAL = new Set([
  'refuse',
  'decline',
  'fail',
  'deny',
  'threaten',
  'consider',
  'could',
  'able',
  'try',
  'attempt',
  'allow',
  'avoid',
  'prevent',
  'ask',
  'urge',
  'demand',
  'call',
  'offer',
  'promise',
  'vow',
  'pledge',
  'agree',
  'ready',
  'willing',
  'warn',
])

function governingStatus(tree: Tree, verb: number): Status | null {
  const { relation, head } = wordAt(tree, verb)
  if (head < 0 || !['xcomp', 'ccomp', 'acl', 'advcl', 'conj'].includes(universal(relation))) return null
  if (universal(relation) === 'conj')
    return dependents(tree, verb, 'nsubj', 'aux').length === 0 ? governingStatus(tree, head) : null
  if (universal(relation) === 'xcomp' && AHEAD.has(lemmaOf(tree, head)))
    return isNegated(tree, head) ? 'negated' : 'future'
  if (universal(relation) === 'xcomp' && UNREAL.has(lemmaOf(tree, head))) return 'hypothetical'
  if (universal(relation) === 'acl' && dependents(tree, verb, 'mark').some((mark) => formOf(tree, mark) === 'to'))
    return 'hypothetical'
  return null
}

/** Events named by a noun. */
export function statusOfNoun(tree: Tree, noun: number, told: Told): Status {
  if (isNegated(tree, noun)) return 'negated'
  const modifiers = dependents(tree, noun, 'amod', 'det', 'acl').map((child) => formOf(tree, child))
  if (modifiers.some((form) => SUPPOSED.test(form))) return 'hypothetical'
  if (modifiers.some((form) => PLANNED.test(form) && form !== 'new')) return 'future'
  if (
    modifiers.some((form) => /^(?:previous|earlier|past|former|last|initial|(?:19|20)\d\d)$/.test(form)) ||
    dependents(tree, noun, 'compound', 'nummod', 'nmod').some((child) => /^(?:19|20)\d\d$/.test(formOf(tree, child)))
  )
    return 'historical'
  const clause = clauseHead(tree, noun)
  if (clause === noun) return 'actual'
  if (isConditional(tree, noun)) return 'hypothetical'
  const modal = modalOf(tree, clause)
  const central = ['obj', 'nsubj', 'nsubj:pass'].includes(wordAt(tree, noun).relation)
  if (central && modal !== null && POSSIBLE.has(modal)) return 'hypothetical'
  if (central && (modal === 'will' || modal === 'would')) return modal === 'will' ? 'future' : 'hypothetical'
  if (
    central &&
    wordAt(tree, clause).upos === 'VERB' &&
    isNegated(tree, clause) &&
    wordAt(tree, noun).relation !== 'nsubj'
  )
    return 'negated'
  return isBackground(tree, noun, told) ? 'historical' : 'actual'
}
