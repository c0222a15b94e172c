import type { Status } from '../../model/record.js'
import { clauseHead, hasTo, isVerbal } from '../syntax/clause.js'
import { fullModal, modalWord } from '../syntax/modal-verb.js'
import { negation } from '../syntax/negation.js'
import { dependents, formOf, lemmaOf, subtree, type Tree, universal, wordAt } from '../syntax/tree.js'
import { isLongAgo } from '../time/time-phrase.js'
import { words } from '../word-set.js'

const CONDITIONAL_MARKS = new Set(['if', 'unless', 'lest', 'provided', 'should'])
const POSSIBLE = new Set(['may', 'might', 'could'])
const PLANNED =
  /^(?:potential|possible|proposed|planned|expected|upcoming|future|forthcoming|next|prospective|hypothetical|looming|threatened|scheduled|eventual|any)$/
const PAST = /^(?:previous|earlier|past|former|last|initial|(?:19|20)\d\d)$/
const SUPPOSED = /^(?:potential|possible|proposed|prospective|hypothetical|threatened|any|eventual|alleged|apparent)$/

/**
 * What decides a status, and the word that shows it (null where it is no one word): a negation, a marker of a condition, a modal verb, the
 * governing word of a complement ("plans to"), a modifier of a noun ("possible talks"), time words that set the clause before the story.
 * `said`: whatever the mood of the act, the position itself is taken. `plain`: nothing sets the clause apart.
 */
export interface StatusSign {
  readonly kind:
    | 'plain'
    | 'said'
    | 'negation'
    | 'condition'
    | 'doubt'
    | 'modal'
    | 'complement'
    | 'modifier'
    | 'background'
  readonly word: number | null
}

/** A status with its sign. */
export interface Judged {
  readonly status: Status
  readonly sign: StatusSign
}

const judged = (status: Status, kind: StatusSign['kind'], word: number | null): Judged => ({
  status,
  sign: { kind, word },
})

/** The clause's own marker puts it under a condition. */
export function isConditional(tree: Tree, index: number): boolean {
  return conditionMark(tree, index) !== null
}

function conditionMark(tree: Tree, index: number): number | null {
  for (let at = index, steps = 0; at >= 0 && steps < 6; steps++) {
    const mark = dependents(tree, at, 'mark', 'advmod').find((child) => CONDITIONAL_MARKS.has(formOf(tree, child)))
    if (mark !== undefined) return mark
    const { relation, head } = wordAt(tree, at)
    if (!['conj', 'xcomp', 'obj', 'nsubj', 'nsubj:pass', 'obl', 'nmod', 'compound'].includes(relation)) return null
    at = head
  }
  return null
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
  if (goesOn(tree, clause, near, told) || isWithinPast(tree, clause, told)) return true
  return (
    relation === 'conj' &&
    head >= 0 &&
    wordAt(tree, index).upos === 'VERB' &&
    !/\d|day\b/.test(near) &&
    isBackground(tree, head, told)
  )
}

/** "sank boats in 2014 after Oslo threatened", "the clash last year in which two died": a past within a past. */
function isWithinPast(tree: Tree, clause: number, told: Told): boolean {
  const { relation, head } = wordAt(tree, clause)
  if (head < 0 || !/^(?:advcl|acl:relcl)$/.test(relation) || !isToldInPast(tree, clause)) return false
  if (THIS_WEEK.test(clauseWords(tree, clause, told.text))) return false
  const host = clauseHead(tree, head)
  return host !== clause && isLongAgo(clauseWords(tree, host, told.text), told.published)
}

/** "They met in 2007. He offered …": in a story told in the past, the time of a paragraph lasts until another is named. */
function goesOn(tree: Tree, clause: number, near: string, { text, published }: Told): boolean {
  if (!isToldInPast(tree, clause) || THIS_WEEK.test(near)) return false
  const before = text.slice(Math.max(0, tree.sentence.start - REACH), tree.sentence.start)
  const paragraph = before.split(/\n\s*\n/).at(-1) ?? ''
  return !THIS_WEEK.test(paragraph) && isLongAgo(paragraph, published)
}

const REACH = 1500
const THIS_WEEK = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|this week|now)\b/i

function isToldInPast(tree: Tree, clause: number): boolean {
  return [clause, ...dependents(tree, clause, 'aux', 'cop')].some((at) => {
    const { Tense, VerbForm } = wordAt(tree, at).features
    return Tense === 'Past' && VerbForm === 'Fin'
  })
}

function clauseWords(tree: Tree, clause: number, text: string): string {
  const own = subtree(
    tree,
    clause,
    (child) => /^(?:ccomp|advcl|parataxis|acl:relcl|conj)$/.test(wordAt(tree, child).relation) && isVerbal(tree, child),
  )
  return own.map((index) => text.slice(wordAt(tree, index).start, wordAt(tree, index).end)).join(' ')
}

/** Verbal types: the status is that of the saying. `denied` is the word that denies the verb, null for none. */
export function statusOfVerb(tree: Tree, verb: number, told: Told, denied: number | null): Judged {
  if (denied !== null) return judged('negated', 'negation', denied)
  const mark = conditionMark(tree, verb)
  if (mark !== null) return judged('hypothetical', 'condition', mark)
  const doubt = doubtWord(tree, verb)
  if (doubt !== null) return judged('hypothetical', 'doubt', doubt)
  const word = modalWord(tree, verb)
  const modal = word === null ? null : fullModal(tree, word)
  if (modal !== null && (POSSIBLE.has(modal) || modal === 'would' || modal === 'should'))
    return judged('hypothetical', 'modal', word)
  if (modal === 'will' || modal === 'shall') return judged('future', 'modal', word)
  return governingStatus(tree, verb) ?? plainOrBefore(tree, verb, told)
}

function plainOrBefore(tree: Tree, index: number, told: Told): Judged {
  return isBackground(tree, index, told) ? judged('historical', 'background', null) : judged('actual', 'plain', null)
}

const PERHAPS = words('potentially possibly perhaps maybe allegedly supposedly conceivably theoretically')

/** "possibly struck", "whether to strike": the word of doubt. */
function doubtWord(tree: Tree, verb: number): number | null {
  const found = dependents(tree, verb, 'advmod', 'mark').find(
    (child) => PERHAPS.has(formOf(tree, child)) || formOf(tree, child) === 'whether',
  )
  return found ?? null
}

const AHEAD = words(
  'set due expect schedule plan slate intend hope go prepare likely poised bind aim decide about want seek mean suppose',
)
const UNREAL = words(
  'refuse decline fail deny threaten consider could able try attempt allow avoid prevent ask urge demand call offer promise vow pledge agree ready willing warn',
)

function governingStatus(tree: Tree, verb: number): Judged | null {
  const { relation, head } = wordAt(tree, verb)
  if (head < 0 || !['xcomp', 'ccomp', 'acl', 'advcl', 'conj'].includes(universal(relation))) return null
  if (universal(relation) === 'conj')
    return dependents(tree, verb, 'nsubj', 'aux').length === 0 ? governingStatus(tree, head) : null
  if (universal(relation) === 'xcomp' && AHEAD.has(lemmaOf(tree, head))) {
    const denied = negation(tree, head)
    return denied === null ? judged('future', 'complement', head) : judged('negated', 'negation', denied)
  }
  if (universal(relation) === 'xcomp' && UNREAL.has(lemmaOf(tree, head)))
    return judged('hypothetical', 'complement', head)
  if (universal(relation) === 'xcomp') {
    const word = modalWord(tree, head)
    const modal = word === null ? null : fullModal(tree, word)
    if (modal === 'would' || (modal !== null && POSSIBLE.has(modal))) return judged('hypothetical', 'modal', word)
    if (modal === 'will') return judged('future', 'modal', word)
  }
  if (universal(relation) === 'acl' && hasTo(tree, verb)) return judged('hypothetical', 'complement', head)
  return null
}

/** Events named by a noun. */
export function statusOfNoun(tree: Tree, noun: number, told: Told): Judged {
  const denied = negation(tree, noun)
  if (denied !== null) return judged('negated', 'negation', denied)
  return modifiedStatus(tree, noun) ?? statusByClause(tree, noun) ?? plainOrBefore(tree, noun, told)
}

function modifiedStatus(tree: Tree, noun: number): Judged | null {
  const modifiers = dependents(tree, noun, 'amod', 'det', 'acl')
  const like = (pattern: RegExp): number | undefined => modifiers.find((child) => pattern.test(formOf(tree, child)))
  const supposed = like(SUPPOSED)
  if (supposed !== undefined) return judged('hypothetical', 'modifier', supposed)
  const planned = like(PLANNED)
  if (planned !== undefined) return judged('future', 'modifier', planned)
  const year = dependents(tree, noun, 'compound', 'nummod', 'nmod').find((child) =>
    /^(?:19|20)\d\d$/.test(formOf(tree, child)),
  )
  const past = like(PAST) ?? year
  return past === undefined ? null : judged('historical', 'modifier', past)
}

function statusByClause(tree: Tree, noun: number): Judged | null {
  const clause = clauseHead(tree, noun)
  if (clause === noun) return judged('actual', 'plain', null)
  // "If they leave the pact": only what the clause is about is supposed.
  if (!['obj', 'nsubj', 'nsubj:pass'].includes(wordAt(tree, noun).relation)) return null
  const mark = conditionMark(tree, noun)
  if (mark !== null) return judged('hypothetical', 'condition', mark)
  const word = modalWord(tree, clause)
  const modal = word === null ? null : fullModal(tree, word)
  if (modal !== null && (POSSIBLE.has(modal) || modal === 'would')) return judged('hypothetical', 'modal', word)
  if (modal === 'will') return judged('future', 'modal', word)
  const denied = wordAt(tree, clause).upos === 'VERB' ? negation(tree, clause) : null
  return denied === null || wordAt(tree, noun).relation === 'nsubj' ? null : judged('negated', 'negation', denied)
}
