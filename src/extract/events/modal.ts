import type { EventType } from '../../model/record.js'
import { type Actor, isPolitical } from '../actors/actor.js'
import { isPassive, surfaceSubject } from '../syntax/arguments.js'
import { hasTo } from '../syntax/clause.js'
import { modalOf } from '../syntax/modal-verb.js'
import { isNegated } from '../syntax/negation.js'
import { dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { type Draft, NO_SLOTS, type Scene } from './draft.js'

/**
 * What a party says that somebody must, should or will not do is a demand or a refusal, whatever the verb: "they must leave",
 * "we will not go". Only in words that are attributed to that party.
 */
export function dutyEvents(scene: Scene): readonly Draft[] {
  return predicates(scene).flatMap((index) => demandAt(scene, index) ?? [])
}

/** Refusals by a modal, on predicates that no row of the lexicon has taken. */
export function refusalEvents(scene: Scene, taken: ReadonlySet<number>): readonly Draft[] {
  return predicates(scene).flatMap((index) => (taken.has(index) ? [] : (refusalAt(scene, index) ?? [])))
}

function predicates({ tree }: Scene): readonly number[] {
  return [...tree.words.keys()].filter((index) => ['VERB', 'ADJ', 'NOUN', 'AUX'].includes(wordAt(tree, index).upos))
}

interface Duty {
  readonly word: number
  /** The predicate that is owed. */
  readonly act: number
}

/** "must leave", "should leave", "has to leave", "needs to leave". */
function dutyAt(tree: Tree, index: number): Duty | null {
  const auxiliary = dependents(tree, index, 'aux').find((child) =>
    ['must', 'should', 'ought'].includes(formOf(tree, child)),
  )
  if (auxiliary !== undefined) return { word: auxiliary, act: index }
  if (!['have', 'need'].includes(lemmaOf(tree, index)) || wordAt(tree, index).upos !== 'VERB') return null
  const act = dependents(tree, index, 'xcomp').find((child) => hasTo(tree, child))
  // "That is all I have to say" owes nothing.
  return act === undefined || SAYING.has(lemmaOf(tree, act)) ? null : { word: index, act }
}

const SAYING = new Set(['say', 'admit', 'confess', 'tell'])

function demandAt(scene: Scene, index: number): Draft | null {
  const { tree, resolver, sentence } = scene
  const duty = dutyAt(tree, index)
  const speakers = resolver.voiceAt(sentence, index).filter(isPolitical)
  if (!duty || speakers.length === 0 || isInverted(tree, index, duty.word)) return null
  const owing = subjectActors(scene, index)
  // "We must be exempted" asks others to exempt.
  const self = owing.length > 0 && !isPassive(tree, duty.act) && owing.every((actor) => sameSide(actor, speakers))
  const denied = isNegated(tree, index)
  const type: EventType = isPerfect(tree, duty.act) ? 'ACCUSE' : self ? (denied ? 'REJECT' : 'AGREE') : 'REQUEST'
  return draftOf(
    type,
    'modal/duty',
    index,
    [duty.word, ...(duty.word === index ? [] : [index])],
    speakers,
    self ? [] : owing.filter((actor) => !sameSide(actor, speakers)),
    duty.act,
  )
}

/** "should have acted", "should never have been sold": too late to demand, it blames. */
function isPerfect(tree: Tree, act: number): boolean {
  return dependents(tree, act, 'aux').some((child) => lemmaOf(tree, child) === 'have')
}

/** "Should talks fail": a condition, no duty. */
function isInverted(tree: Tree, index: number, auxiliary: number): boolean {
  const subject = surfaceSubject(tree, index)
  return subject !== null && auxiliary < subject && auxiliary !== index
}

function refusalAt(scene: Scene, index: number): Draft | null {
  const { tree, resolver, sentence } = scene
  const modal = modalOf(tree, index)
  if (
    modal === null ||
    !['will', 'would', 'can', 'shall'].includes(modal) ||
    !isNegated(tree, index) ||
    wordAt(tree, index).upos !== 'VERB'
  )
    return null
  const speakers = resolver.voiceAt(sentence, index).filter(isPolitical)
  const subject = subjectActors(scene, index).filter(isPolitical)
  const first = subject[0]
  if (!first || speakers.length === 0 || !sameSide(first, speakers)) return null
  const negator = dependents(tree, index, 'advmod').find((child) =>
    ['not', "n't", 'never', 'n’t'].includes(formOf(tree, child)),
  )
  const auxiliary = dependents(tree, index, 'aux')[0]
  const trigger = [auxiliary, negator, index].filter((word) => word !== undefined)
  return draftOf('REJECT', 'modal/refusal', index, trigger, subject, [], index)
}

function subjectActors({ tree, resolver, sentence }: Scene, index: number): readonly Actor[] {
  const subject = surfaceSubject(tree, index)
  return subject === null ? [] : resolver.actorsOrOwners(sentence, subject).filter(({ how }) => how !== 'unknown')
}

function sameSide(actor: Actor, speakers: readonly Actor[]): boolean {
  return speakers.some(({ party }) => party.id === actor.party.id)
}

function draftOf(
  type: EventType,
  rule: string,
  head: number,
  trigger: readonly number[],
  actors: readonly Actor[],
  recipients: readonly Actor[],
  content: number,
): Draft {
  return {
    rule,
    type,
    mode: null,
    head,
    trigger,
    actors,
    recipients,
    content,
    status: 'actual',
    open: false,
    trace: { match: null, slots: NO_SLOTS, status: { kind: 'said', word: null }, inferred: null },
  }
}
