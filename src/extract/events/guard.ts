import { type Actor, isKnown, isPolitical, isState } from '../actors/actor.js'
import type { Guard } from '../lexicon/row.js'
import { surfaceSubject } from '../syntax/arguments.js'
import { modalOf } from '../syntax/modal-verb.js'
import { isNegated } from '../syntax/negation.js'
import { childrenOf, dependents, formOf, lemmaOf, subtree, wordAt } from '../syntax/tree.js'
import { words } from '../word-set.js'
import type { Scene, Slots } from './draft.js'
import type { Match } from './match.js'
import { argumentsAt } from './slots.js'

const ARMED = new Set(['GOV', 'MIL', 'REB', 'COP', 'SPY', 'UAF', 'IGO', 'PRM'])
const WEAPONS = words(
  'missile drone rocket bomb shell artillery jet warplane airstrike strike attack bomber torpedo gunfire mortar explosion blast bombing battlefield war raid shelling suicide invasion offensive machete grenade minefield mine device',
)
const CAPTIVES = ['prisoner', 'pow', 'hostage', 'detainee', 'captive', 'body', 'remains', 'soldier', 'war']

const WORDS_REACH = new Set(['PTY', 'JRN', 'OPP', 'BUS', 'LEG', 'JUD', 'UNK'])

/** What the guards look at: the match, and the parties that its slots name. */
export interface Candidate {
  readonly scene: Scene
  readonly match: Match
  readonly actors: readonly Actor[]
  readonly recipients: readonly Actor[]
  readonly speakers: readonly Actor[]
  readonly slots: Pick<Slots, 'actor' | 'recipient'>
}

const anyPolitical = ({ actors, recipients }: Candidate): boolean => [...actors, ...recipients].some(isPolitical)
const armedDoer = ({ actors }: Candidate): boolean =>
  actors.some((actor) => isKnown(actor) && (ARMED.has(actor.party.sector) || actor.how === 'owner' || isNation(actor)))
/** "The Americans raided": a people by its name. */
const isNation = ({ being, how, party }: Actor): boolean =>
  being === 'group' && how === 'name' && party.sector === 'CVL'
const speaksOfSelf = ({ actors, speakers }: Candidate): boolean =>
  speakers.some((speaker) => isPolitical(speaker) && actors.some(({ party }) => party.id === speaker.party.id))
/** "Afghan civilians were killed in the fighting": people of a state who come to harm by arms. */
export const hasVictims = ({ recipients, scene: { tree }, match }: Candidate): boolean =>
  recipients.some((actor) => isKnown(actor) && actor.how === 'role' && actor.party.sector === 'CVL') &&
  subtree(tree, match.head).some((index) => FIGHTING.has(lemmaOf(tree, index)))
const FIGHTING = new Set(
  'fighting clash conflict crossfire shelling airstrike bombardment crackdown offensive'.split(' '),
)
const hasWeapon = ({ scene: { tree }, match }: Candidate): boolean =>
  subtree(tree, match.head).some((index) => index !== match.head && WEAPONS.has(lemmaOf(tree, index)))
/** Politicians attack politicians, parties and the press in words. */
const inWords = (candidate: Candidate): boolean =>
  !hasWeapon(candidate) &&
  candidate.actors.length > 0 &&
  candidate.actors.every(
    ({ being, party }) => (being === 'person' || party.sector === 'PTY') && party.sector !== 'MIL',
  ) &&
  candidate.recipients.every(({ being, party }) => being === 'person' || WORDS_REACH.has(party.sector))

const GUARDS: Readonly<Record<Guard, (candidate: Candidate) => boolean>> = {
  official: (candidate) =>
    candidate.actors.some(isPolitical) ||
    // A state's own firm that cuts another state off.
    (candidate.actors.every((actor) => isState(actor.party) && actor.party.sector === 'BUS') &&
      candidate.recipients.some(isPolitical)),
  'official or armed': (candidate) =>
    armedDoer(candidate) || (candidate.actors.length === 0 && candidate.recipients.some(isPolitical)),
  'official or armed or party': (candidate) =>
    armedDoer(candidate) || (candidate.actors.some(isKnown) && candidate.recipients.some(isKnown)),
  'armed act': (candidate) =>
    !inWords(candidate) &&
    (armedDoer(candidate) || (hasWeapon(candidate) && [...candidate.actors, ...candidate.recipients].some(isKnown))),
  violence: (candidate) =>
    !inWords(candidate) &&
    (armedDoer(candidate) ||
      candidate.recipients.some(isPolitical) ||
      hasVictims(candidate) ||
      (hasWeapon(candidate) && [...candidate.actors, ...candidate.recipients].some(isKnown))),
  standing: (candidate) =>
    namesBoth(candidate) || (candidate.actors.concat(candidate.recipients).some(isKnown) && isCentral(candidate)),
  fought: (candidate) =>
    [...candidate.actors, ...candidate.recipients].some(isKnown) &&
    !(candidate.recipients.length > 0 && inWords(candidate)),
  'own parties': ({ actors, recipients }) => [...actors, ...recipients].some(isKnown),
  evaluation: (candidate) => candidate.speakers.some(isPolitical) && judgesSomething(candidate),
  spoken: ({ speakers }) => speakers.some(isPolitical),
  'self speech': speaksOfSelf,
  refused: (candidate) => candidate.actors.some(isPolitical) && isRefusal(candidate),
  foretold: ({ scene: { tree }, match, speakers }) =>
    speakers.some(isPolitical) &&
    (['will', 'would'].includes(modalOf(tree, match.head) ?? '') || isGoingTo(scene0(tree, match.head))),
  announced: (candidate) =>
    candidate.actors.some(isPolitical) &&
    (candidate.match.row.negated || !isNegated(candidate.scene.tree, candidate.match.head)) &&
    ['will', 'would', 'could', 'may'].includes(modalOf(candidate.scene.tree, candidate.match.head) ?? ''),
  vowed: (candidate) =>
    speaksOfSelf(candidate) &&
    !isNegated(candidate.scene.tree, candidate.match.head) &&
    (['will', 'shall', 'would'].includes(modalOf(candidate.scene.tree, candidate.match.head) ?? '') ||
      isGoingTo(scene0(candidate.scene.tree, candidate.match.head))),
  'by an official': (candidate) => candidate.actors.some(isPolitical),
  joint: (candidate) =>
    candidate.actors.filter(isPolitical).length > 1 ||
    (anyPolitical(candidate) &&
      subtree(candidate.scene.tree, candidate.match.head).some(
        (index) => formOf(candidate.scene.tree, index) === 'joint',
      )) ||
    (candidate.recipients.some(isPolitical) && candidate.actors.some(isPolitical)),
  prisoners: ({ scene: { tree }, match, actors, recipients }) =>
    subtree(tree, match.head).some((index) => CAPTIVES.includes(lemmaOf(tree, index))) ||
    ([...actors, ...recipients].some(isKnown) && lemmaOf(tree, match.head) === 'swap'),
  'official trip': (candidate) =>
    candidate.actors.some(isPolitical) && (goesToMeet(candidate) || isStateVisit(candidate)),
  'verbal attack': (candidate) =>
    (inWords(candidate) && candidate.recipients.length > 0) ||
    (candidate.actors.some(({ being, party }) => being === 'person' && party.sector !== 'MIL') &&
      givesGrounds(candidate)),
  'not armed': ({ actors }) => actors.length > 0 && !actors.some(({ party }) => party.sector === 'MIL'),
  test: (candidate) => candidate.actors.some(isPolitical),
}

/** "attacked him for", "attacked as": words have grounds. */
function givesGrounds({ scene: { tree }, match }: Candidate): boolean {
  return childrenOf(tree, match.head).some((child) =>
    dependents(tree, child, 'case', 'mark').some((mark) => ['for', 'over', 'as'].includes(formOf(tree, mark))),
  )
}

const namesBoth = ({ actors, recipients }: Candidate): boolean =>
  actors.filter(isKnown).length > 1 || (actors.some(isKnown) && recipients.some(isKnown))

/** The clause is about it: its subject, its object, or all of it. */
function isCentral({ scene: { tree }, match }: Candidate): boolean {
  return /^(?:nsubj|nsubj:pass|obj|root|parataxis)$/.test(wordAt(tree, match.head).relation)
}

export function passes(candidate: Candidate): boolean {
  const { guard } = candidate.match.row
  return guard === null || GUARDS[guard](candidate)
}

interface At {
  readonly tree: Scene['tree']
  readonly head: number
}
const scene0 = (tree: Scene['tree'], head: number): At => ({ tree, head })

function isGoingTo({ tree, head }: At): boolean {
  const { relation, head: above } = wordAt(tree, head)
  return relation === 'xcomp' && above >= 0 && lemmaOf(tree, above) === 'go'
}

/** Evaluations count when their subject is more than "it" of the weather: an act, a plan, a party, talks. */
function judgesSomething({ scene: { tree }, match }: Candidate): boolean {
  const subject = surfaceSubject(tree, match.head)
  if (subject !== null) return true
  return (
    /^(?:xcomp|obl|advcl)/.test(wordAt(tree, match.head).relation) || dependents(tree, match.head, 'expl').length > 0
  )
}

/** "will not accept", "cannot accept", "does not recognise": present or coming, not a report that something did not happen. */
function isRefusal({ scene: { tree }, match, actors, speakers }: Candidate): boolean {
  if (!isNegated(tree, match.head)) return false
  const modal = modalOf(tree, match.head)
  const about =
    speakers.length === 0 || speakers.some((speaker) => actors.some(({ party }) => party.id === speaker.party.id))
  return about && ['will', 'would', 'shall', 'can', 'could'].includes(modal ?? '')
}

/** "The premier came to Ottawa": whoever governs does not go abroad unseen. */
function isStateVisit({ actors, recipients }: Candidate): boolean {
  return (
    actors.some(({ being, party }) => being === 'person' && isState(party) && party.sector === 'GOV') &&
    recipients.some((host) => isPolitical(host) && isState(host.party))
  )
}

function goesToMeet({ scene: { tree, resolver, sentence }, match }: Candidate): boolean {
  const purpose = subtree(tree, match.head).some((index) =>
    ['talk', 'negotiation', 'meeting', 'summit', 'visit', 'mediation', 'conference', 'meet', 'trip'].includes(
      lemmaOf(tree, index),
    ),
  )
  const place = ['to', 'in', 'for', 'obj'].flatMap((slot) => argumentsAt(tree, match, slot))
  return (
    purpose ||
    (place.some((index) => resolver.actorsAt(sentence, index).some(isPolitical)) &&
      ['travel', 'fly', 'arrive', 'visit'].includes(lemmaOf(tree, match.head)))
  )
}
