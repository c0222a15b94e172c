import type { Range } from '../../model/span.js'
import { isPassive, prepositionOf, surfaceSubject, undergoer } from '../syntax/arguments.js'
import { isNegated } from '../syntax/negation.js'
import {
  childrenOf,
  dependents,
  formOf,
  lemmaOf,
  rangeOf,
  subtree,
  type Tree,
  universal,
  wordAt,
} from '../syntax/tree.js'
import { isTemporal } from '../time/time-phrase.js'
import { isClause, propositionAt } from './edges.js'
import { STATIVE } from './effect-verbs.js'
import { FRAMES, type FrameRow, type Slot } from './frame-rows.js'
import { type Link, linkOf, type Place } from './link.js'
import { isOwed } from './tense.js'

/** Links by a predicate whose own arguments are the propositions: "peace depends on guarantees". */
export function frameLinks(place: Place): readonly Link[] {
  const { tree } = place
  return [...tree.words.keys()].flatMap((head) => {
    if (!['VERB', 'ADJ', 'NOUN'].includes(wordAt(tree, head).upos)) return []
    return (FRAMES.get(lemmaOf(tree, head)) ?? []).flatMap((row) => framed(place, head, row)).slice(0, 1)
  })
}

function framed(place: Place, head: number, row: FrameRow): readonly Link[] {
  const { tree } = place
  const object = dependents(tree, head, 'obj', 'ccomp')[0] ?? null
  const oblique = row.prepositions.includes('object') ? object : obliqueOf(tree, head, row)
  if (oblique === null || !suits(place, head, row, oblique)) return []
  const marks = marksOf(tree, oblique)
  const range = (slot: Slot): Range | null => slotRange(tree, head, slot, oblique)
  return linkOf(row.kind, 'antecedent', range(row.antecedent), range(row.consequent), cueOf(tree, head, marks), head)
}

function suits(place: Place, head: number, row: FrameRow, oblique: number): boolean {
  const { tree } = place
  const isVerb = wordAt(tree, head).upos === 'VERB'
  if (isNegated(tree, head) || isParty(place, oblique) || (row.owed && !isOwedDeal(tree, head))) return false
  if (row.antecedent === 'subject') return !isVerb && prepositionOf(tree, head) !== 'as'
  if (row.consequent !== 'subject' && !isVerb) return false
  if (row.kind === 'purpose') return isMeantFor(place, head, oblique)
  // What one thing is preferred to or replaced by must be there; a subject alone is who does it.
  return row.kind !== 'alternative' || undergoer(tree, head) !== null
}

/** A party alone is no proposition: "aimed at China", "blamed on Moscow". */
function isParty({ tree, resolver, sentence }: Place, index: number): boolean {
  if (wordAt(tree, index).upos !== 'PROPN') return false
  return (
    resolver.actorsAt(sentence, index).length > 0 &&
    subtree(tree, index).every((at) => wordAt(tree, at).upos !== 'VERB')
  )
}

/** Neither "aims to win", a party's own wish, nor "meant to last", a lapse of time. */
function isMeantFor({ tree, resolver, sentence }: Place, head: number, oblique: number): boolean {
  const patient = patientOf(tree, head)
  if (patient === null || STATIVE.has(lemmaOf(tree, oblique))) return false
  const active = !isPassive(tree, head) && dependents(tree, head, 'obj').length > 0
  return !active && resolver.actorsAt(sentence, patient).length === 0
}

/** What is agreed on, and so can be told what it must hold. */
const DEALS = new Set(
  'deal settlement agreement peace truce ceasefire accord treaty pact solution talk negotiation resolution plan proposal compromise arrangement document guarantee'.split(
    ' ',
  ),
)

function isOwedDeal(tree: Tree, head: number): boolean {
  const subject = surfaceSubject(tree, head)
  return subject !== null && DEALS.has(lemmaOf(tree, subject)) && isOwed(tree, head)
}

function cueOf(tree: Tree, head: number, marks: readonly number[]): Range {
  const near = marks.filter((mark) => mark > head && mark - head < 4)
  return rangeOf(tree, [head, ...near])
}

function obliqueOf(tree: Tree, head: number, { prepositions }: FrameRow): number | null {
  // The parser may hang what is blamed on the thing that is: "blamed [the shortage on sanctions]".
  const near = [
    ...childrenOf(tree, head),
    ...dependents(tree, head, 'obj').flatMap((object) => dependents(tree, object, 'nmod')),
  ]
  const found = near.find(
    (child) =>
      child > head &&
      OBLIQUES.has(universal(wordAt(tree, child).relation)) &&
      prepositions.includes(markOf(tree, child) ?? '') &&
      !isTemporal(tree, child),
  )
  return found ?? besideHead(tree, head, prepositions)
}

const OBLIQUES = new Set(['obl', 'nmod', 'advcl', 'acl', 'xcomp', 'ccomp'])

/** Right after the head, wherever the parser has hung it. */
function besideHead(tree: Tree, head: number, prepositions: readonly string[]): number | null {
  const next = tree.words[head + 1]
  if (
    next === undefined ||
    !['case', 'mark'].includes(next.relation) ||
    !prepositions.includes(next.form.toLowerCase())
  )
    return null
  return next.head > head ? next.head : null
}

function markOf(tree: Tree, index: number): string | null {
  const mark = marksOf(tree, index)[0]
  return prepositionOf(tree, index) ?? (mark === undefined ? null : formOf(tree, mark))
}

function marksOf(tree: Tree, index: number): readonly number[] {
  return [
    ...dependents(tree, index, 'case', 'mark'),
    ...childrenOf(tree, index).flatMap((child) => dependents(tree, child, 'mark')),
  ].filter((mark) => mark < index || wordAt(tree, index).upos === 'ADV')
}

function slotRange(tree: Tree, head: number, slot: Slot, oblique: number): Range | null {
  if (slot === 'oblique') return propositionAt(tree, oblique, marksOf(tree, oblique))
  if (slot === 'deed') return propositionAt(tree, head, subtree(tree, oblique))
  const noun = slot === 'patient' ? patientOf(tree, head) : subjectOf(tree, head)
  if (noun === head) return propositionAt(tree, head, subtree(tree, oblique))
  return noun === null ? null : phraseAt(tree, noun, head, subtree(tree, oblique))
}

/** The noun phrase of an argument, without the clause that the frame makes of it. */
export function phraseAt(tree: Tree, noun: number, head: number, except: readonly number[] = []): Range | null {
  const own = new Set(subtree(tree, head))
  return propositionAt(tree, noun, own.has(noun) ? [head, ...except] : [...own])
}

function subjectOf(tree: Tree, head: number): number | null {
  const clausal = dependents(tree, head, 'csubj', 'csubj:pass')[0]
  if (clausal !== undefined) return clausal
  if (wordAt(tree, head).upos === 'VERB' || isClause(tree, head)) return surfaceSubject(tree, head)
  if (wordAt(tree, head).upos !== 'NOUN') return null
  return wordAt(tree, head).relation === 'appos'
    ? wordAt(tree, head).head
    : TERMS.has(lemmaOf(tree, head))
      ? head
      : null
}

/** Terms are by themselves what must hold: "his conditions for talks". */
const TERMS = new Set(['condition', 'precondition', 'prerequisite'])

function patientOf(tree: Tree, head: number): number | null {
  if (wordAt(tree, head).upos !== 'VERB') return null
  return isPassive(tree, head) || dependents(tree, head, 'obj').length > 0
    ? undergoer(tree, head)
    : surfaceSubject(tree, head)
}
