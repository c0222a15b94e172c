import type { Party } from '../../model/party.js'
import { type Actor, isKnown, isState } from '../actors/actor.js'
import { sameName } from '../actors/person.js'
import { doer, prepositional, prepositionOf, surfaceSubject } from '../syntax/arguments.js'
import { isNegated } from '../syntax/negation.js'
import { dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import type { Scene } from './draft.js'
import type { Candidate } from './guard.js'
import { type Match, matchesAt } from './match.js'
import { namingVerb } from './naming-verb.js'
import { argumentsAt, clauseSubjects } from './slots.js'
import { supportVerb } from './support-verb.js'

/** The parties that a row's frame finds around its match. */
export function fillFrame(scene: Scene, match: Match): Candidate {
  const speakers = judgesOf(scene, match)
  const { actors, slot: actor } = firstFound(scene, match, match.row.actor, speakers)
  const accept = (other: Actor): boolean => isAnother(other, actors)
  const { actors: recipients, slot: recipient } =
    [
      () => firstFound(scene, match, match.row.recipient, speakers, accept),
      () => ofContent(scene, match, speakers, accept),
      () => ofLightNoun(scene, match, accept),
      () => ofMeasure(scene, match, accept),
    ]
      .map((find) => find())
      .find(({ actors }) => actors.length > 0) ?? NOBODY
  // "Kenyan troops were moved north": whose forces are moved moves them.
  if (match.row.type === 'MOBILIZE' && recipient === 'obj' && actors.length === 0)
    return { scene, match, actors: recipients, recipients: [], speakers, slots: { actor: 'obj', recipient: null } }
  return { scene, match, actors, recipients, speakers, slots: { actor, recipient } }
}

/** "engaged Russian forces": the noun of a light verb may itself be the other side. */
function ofLightNoun({ resolver, sentence }: Scene, { object }: Match, accept: (actor: Actor) => boolean): Filled {
  const found =
    object === null ? [] : resolver.actorsAt(sentence, object).filter((actor) => isKnown(actor) && accept(actor))
  return { actors: found, slot: 'obj' }
}

/** "Iran sanctions", "the China tariffs": under its full name a state before a measure is whom it hits. */
function ofMeasure({ tree, resolver, sentence }: Scene, match: Match, accept: (actor: Actor) => boolean): Filled {
  const hit = argumentsAt(tree, match, 'mod')
    .flatMap((index) => resolver.actorsAt(sentence, index))
    .filter((actor) => isTarget(tree, match, actor) && accept(actor))
  return { actors: hit, slot: 'mod' }
}

const ACRONYM = /^[\p{Lu}.]+$/u
function isTarget(tree: Tree, { row, head }: Match, actor: Actor): boolean {
  const { relation, upos, form } = wordAt(tree, actor.head)
  return (
    row.type === 'SANCTION' &&
    row.shape === 'noun' &&
    wordAt(tree, head).upos !== 'VERB' &&
    relation === 'compound' &&
    upos === 'PROPN' &&
    actor.being === 'body' &&
    actor.how === 'name' &&
    actor.seat !== true &&
    isState(actor.party) &&
    !ACRONYM.test(form)
  )
}

/** "threatened to bomb Chad", "agreed to supply Chad": to whom it would be done is to whom it is said. */
function ofContent(scene: Scene, match: Match, speakers: readonly Actor[], accept: (actor: Actor) => boolean): Filled {
  for (const clause of match.row.content.includes('xcomp') ? argumentsAt(scene.tree, match, 'xcomp') : []) {
    for (const inner of matchesAt(scene.tree, clause)) {
      // Who declines to condemn somebody does not refuse it to them.
      if (match.row.type === 'REJECT' && inner.row.type === 'ACCUSE') continue
      const found = firstFound(scene, inner, inner.row.recipient, speakers, accept)
      if (found.actors.some(isKnown)) return { ...found, slot: 'xcomp' }
    }
  }
  return NOBODY
}

/** Whose judgement the words are: who names it so, else whose speech they stand in. */
function judgesOf({ tree, resolver, sentence }: Scene, { head }: Match): readonly Actor[] {
  const verb = namingVerb(tree, head)
  const namer = verb === null ? null : doer(tree, verb)
  const judges = namer === null ? [] : resolver.actorsAt(sentence, namer)
  return judges.length > 0 ? judges : resolver.voiceAt(sentence, head)
}

interface Filled {
  readonly actors: readonly Actor[]
  readonly slot: string | null
}

const NOBODY: Filled = { actors: [], slot: null }

/** Not one of the actors again: another party, another branch of the same state, or another person of it by name; a thing of the actor's own is no other side. */
function isAnother({ party, head, how }: Actor, actors: readonly Actor[]): boolean {
  return actors.every(
    (actor) =>
      actor.head !== head &&
      (actor.party.id !== party.id ||
        (how !== 'owner' && actor.party.sector !== party.sector && !actForState(actor.party, party)) ||
        (actor.party.name !== null && party.name !== null && !sameName(actor.party.name, party.name))),
  )
}

const AUTHORITIES = new Set(['GOV', 'MIL', 'SPY', 'COP'])
/** A government and its army are one side. */
function actForState(...parties: readonly Party[]): boolean {
  return parties.every(({ sector }) => AUTHORITIES.has(sector))
}

/** The parties of the first slot that names any known one; failing that, of the first that names an unknown one. */
function firstFound(
  scene: Scene,
  match: Match,
  slots: readonly string[],
  speakers: readonly Actor[],
  accept: (actor: Actor) => boolean = () => true,
): Filled {
  let fallback: Filled = { actors: [], slot: null }
  for (const slot of slots) {
    const found =
      slot === 'speaker' || (slot === 'subj' && isNobodyOfOurs(scene, match))
        ? speakers
        : wordsIn(scene, match, slot).flatMap((index) => scene.resolver.actorsOrOwners(scene.sentence, index))
    const fitting = found.filter(
      (actor) =>
        accept(actor) &&
        (slot !== 'mod' || ['name', 'title', 'memory', 'listed'].includes(actor.how)) &&
        !isMeetingPlace(match, slot, actor) &&
        !(slot === 'mod' && isTarget(scene.tree, match, actor)),
    )
    const known = fitting.filter(isKnown)
    if (known.length > 0) return { actors: known, slot }
    const isMovedForce = match.row.type === 'MOBILIZE' && slot === 'obj'
    if (fallback.actors.length === 0 && fitting.length > 0 && !isMovedForce) fallback = { actors: fitting, slot }
  }
  return fallback
}

/** "Nobody here will pay", "not one of us would leave": who speaks so speaks for all of the own side. */
function isNobodyOfOurs({ tree }: Scene, match: Match): boolean {
  const subject = match.row.shape === 'verb' && match.row.negated ? surfaceSubject(tree, match.head) : null
  if (subject === null) return false
  return NOBODY_WORDS.has(formOf(tree, subject)) || (formOf(tree, subject) === 'one' && isNegated(tree, subject))
}

const NOBODY_WORDS = new Set(['nobody', 'none', 'no-one'])

/** "Talks in Geneva" are not with Geneva. */
function isMeetingPlace({ row }: Match, slot: string, { seat }: Actor): boolean {
  return row.type === 'CONSULT' && row.mode !== 'visit' && slot === 'in' && seat === true
}

function wordsIn(scene: Scene, match: Match, slot: string): readonly number[] {
  const { tree } = scene
  switch (slot) {
    case 'subj': {
      const found = subjectOf(tree, match)
      return found === null ? [] : [mouthOf(scene, found)]
    }
    case 'host':
      return hostOf(tree, match.head)
    case 'clause.subj':
      return clauseSubjects(tree, match)
    default:
      return argumentsAt(tree, match, slot)
  }
}

function subjectOf(tree: Tree, match: Match): number | null {
  switch (match.row.shape) {
    case 'noun': {
      const verb = supportVerb(tree, match.head)
      return dependents(tree, match.head, 'nsubj')[0] ?? (verb === null ? null : doer(tree, verb))
    }
    case 'verb':
      return doer(tree, match.head)
    case 'adjective':
      return surfaceSubject(tree, match.head)
  }
}

/** Texts speak for whoever issues them: "issued a statement condemning", "Oslo's letter urging", "a resolution by the council calling for". */
const TEXTS = new Set(
  `statement declaration letter resolution communique report message decree order law bill petition speech post tweet address note memo
  proposal plan move decision ruling verdict remark comment interview article motion memorandum document text video broadcast editorial
  petition manifesto announcement appeal call amendment measure act step attempt effort campaign policy`.split(/\s+/),
)

function mouthOf(scene: Scene, subject: number, depth = 0): number {
  const { tree, resolver, sentence } = scene
  if (depth > 2 || !TEXTS.has(lemmaOf(tree, subject)) || resolver.actorsAt(sentence, subject).some(isKnown))
    return subject
  const owner = dependents(tree, subject, 'nmod:poss')[0] ?? prepositional(tree, subject, 'by')[0]
  if (owner !== undefined) return owner
  const { head, relation } = wordAt(tree, subject)
  if (head < 0 || !['obj', 'obl', 'nsubj:pass'].includes(relation)) return subject
  const issuer = doer(tree, head)
  return issuer === null || issuer === subject ? subject : mouthOf(scene, issuer, depth + 1)
}

/** "Said at a meeting with X": whoever acts at an occasion takes part in it. */
const OCCASIONS = new Set(['during', 'at', 'in', 'after', 'before', 'following', 'on'])

function hostOf(tree: Tree, noun: number): readonly number[] {
  const { head, relation } = wordAt(tree, noun)
  if (head < 0 || relation !== 'obl' || !OCCASIONS.has(prepositionOf(tree, noun) ?? '')) return []
  const found = doer(tree, head)
  return found === null ? [] : [found]
}
