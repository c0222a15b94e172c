import type { ConditionKind } from '../../model/condition.js'
import type { Range } from '../../model/span.js'
import { SPEECH_VERBS, THOUGHT_VERBS } from '../attribution/cue-verbs.js'
import {
  ancestors,
  dependents,
  dominates,
  formOf,
  lemmaOf,
  rangeOf,
  subtree,
  type Tree,
  universal,
  wordAt,
} from '../syntax/tree.js'
import { type Attachment, attachmentOf } from './attachment.js'
import { cueMatches } from './cue-matches.js'
import { isClause, propositionAt } from './edges.js'
import { passes } from './guards.js'
import { type Link, linkOf, type Place } from './link.js'
import { MARKERS, type MarkerRow } from './marker-rows.js'
import { standsBy } from './purpose.js'
import { MEANS } from './purpose-words.js'

/** Links by a word or phrase that puts a clause or noun phrase under a clause: "…, if they leave", "despite the objection". */
export function markerLinks(place: Place): readonly Link[] {
  const { tree } = place
  return cueMatches(tree, MARKERS).flatMap(({ row: rows, words }) => {
    const attached = withinSubject(tree, attachmentOf(tree, words))
    if (attached === null || isComplement(tree, attached) || isLoose(tree, attached)) return []
    const row = rows.find(({ guard }) => passes(guard, attached, place))
    return row ? linked(tree, row, attached) : []
  })
}

function linked(tree: Tree, row: MarkerRow, attached: Attachment): readonly Link[] {
  const { cue, marked } = attached
  return linkOf(
    row.kind,
    row.marked,
    propositionAt(tree, marked, withinClause(tree, marked, cue) ? [] : cue, 'joined'),
    hostOf(tree, row.kind, attached),
    rangeOf(tree, cue),
    marked,
  )
}

/** "For the truce to hold": the subject stands before the cue. */
function withinClause(tree: Tree, marked: number, cue: readonly number[]): boolean {
  return dependents(tree, marked, 'nsubj', 'nsubj:pass').some((subject) => subject < (cue[0] ?? 0))
}

/** "asked if", "decide whether", "known as": what is asked or called, no terms of it. */
function isComplement(tree: Tree, { cue, marked, governor }: Attachment): boolean {
  if (cue.includes(wordAt(tree, marked).head)) return false
  const { relation } = wordAt(tree, marked)
  // "a tax rather than a ban"
  if (relation === 'conj' && cue.length > 1) return false
  if (/^(?:ccomp|xcomp|obj|nsubj|csubj|root|conj|cop|aux|parataxis|appos|dep)/.test(relation)) return true
  return (
    formOf(tree, cue[0] ?? 0) !== 'to' &&
    universal(relation) === 'acl' &&
    relation !== 'acl:relcl' &&
    !isClause(tree, governor) &&
    cue.length === 1 &&
    formOf(tree, cue[0] ?? 0) === 'whether'
  )
}

/** "The number killed because of the war was high": a cue between subject and verb, with no comma, belongs to the subject. */
function withinSubject(tree: Tree, attached: Attachment | null): Attachment | null {
  if (attached === null || attached.cue[0] === 0) return attached
  const { cue, governor } = attached
  const before = (cue[0] ?? 0) - 1
  const subject = dependents(tree, governor, 'nsubj', 'nsubj:pass').find((index) => dominates(tree, index, before))
  if (subject === undefined || governor < before || wordAt(tree, before).upos === 'PUNCT') return attached
  const verb = [before, ...ancestors(tree, before)].find(
    (index) => wordAt(tree, index).upos === 'VERB' && dominates(tree, subject, index),
  )
  return { ...attached, governor: verb ?? subject }
}

/** "warned that if they leave": where the parser found no clause for it, the verb of saying is none. */
function isLoose(tree: Tree, { cue, governor }: Attachment): boolean {
  return tree.words[(cue[0] ?? 0) - 1]?.form === 'that' && SPEECH_VERBS.has(lemmaOf(tree, governor))
}

/** The clause that the marked one hangs on, without it. */
function hostOf(tree: Tree, kind: ConditionKind, attached: Attachment): Range | null {
  const { cue, marked } = attached
  const except = [...subtree(tree, marked), ...cue]
  return propositionAt(tree, hostHead(tree, kind, attached), except)
}

function hostHead(tree: Tree, kind: ConditionKind, { marked, governor, cue }: Attachment): number {
  const said = complementOf(tree, kind, governor, marked)
  if (said !== null) return said
  const { relation, head } = wordAt(tree, governor)
  if (isClause(tree, governor) || head < 0) return governor
  // A cue that hangs on an object belongs to the deed: "release prisoners in exchange for hostages".
  if (formOf(tree, cue[0] ?? 0) === 'to') return standsBy(tree, governor) ?? (isTaken(tree, governor) ? head : governor)
  return /^(?:obj|obl|xcomp)/.test(relation) ? head : governor
}

/** "made concessions to win": the deed with its object; "a force to guard" serves its end by itself. */
function isTaken(tree: Tree, noun: number): boolean {
  const { relation } = wordAt(tree, noun)
  return relation === 'obj' || (['obl', 'nsubj:pass'].includes(relation) && !MEANS.has(lemmaOf(tree, noun)))
}

/** Before a verb of saying, a clause that hangs on it belongs to what is said: "If they leave, he said, …". */
function complementOf(tree: Tree, kind: ConditionKind, governor: number, marked: number): number | null {
  const lemma = lemmaOf(tree, governor)
  if (marked > governor || !(SPEECH_VERBS.has(lemma) || THOUGHT_VERBS.has(lemma))) return null
  const said = dependents(tree, governor, 'ccomp')[0] ?? null
  // "Although it had agreed, Oslo said that …" sets the saying itself against what came before.
  return kind === 'concession' && said !== null && said > governor ? null : said
}
