import type { Party } from '../../model/party.js'
import type { EventType, Proposition } from '../../model/record.js'
import { type Actor, isKnown, uniqueParties } from '../actors/actor.js'
import { looseType } from '../events/demand.js'
import { type Draft, HOSTILE, type Scene } from '../events/draft.js'
import { doer, prepositional, surfaceSubject, undergoer } from '../syntax/arguments.js'
import { dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { MEASURES, RECEIVING, typeOfAct } from './acts.js'
import { isDenied } from './arrangement.js'
import { type InnerAct, innerAct, singular } from './inner-act.js'

const TOWARDS = ['against', 'on', 'to', 'for', 'with', 'into', 'over', 'at', 'towards', 'toward', 'in', 'between']
/** Of these types the parties of the record are the parties of the act that it is about. */
const OWN_ACT: ReadonlySet<EventType> = new Set(['AGREE', 'CONCEDE', 'THREATEN', 'REJECT'])

/** The act that a content headed by `head` names, and between whom; null for a content that is a party and no act. */
export function propositionOf(scene: Scene, draft: Draft, head: number): Proposition | null {
  const { tree } = scene
  const act = vouching(tree, draft, head) ?? innerAct(tree, head)
  if (isParty(scene, act)) return null
  const against = draft.type === 'THREATEN' && isDenied(tree, draft, head)
  const doers = act.asked || against ? [] : knownAt(scene, doersAt(tree, head, act))
  const named = isAsker(draft, doers) ? [] : doers
  const receives = act.carrier !== null && RECEIVING.has(lemmaOf(tree, act.carrier)) && draft.type === 'REQUEST'
  const actors = named.length > 0 && !receives ? named : bound(draft, against, receives ? named : [])
  return {
    act: act.name,
    type: typeOf(tree, act),
    actors,
    recipients: (receives && named.length > 0 ? named : recipientsOf(scene, draft, act)).filter(
      ({ id }) => !actors.some((actor) => actor.id === id),
    ),
    object: objectOf(tree, act),
    negated: isDenied(tree, draft, head),
  }
}

/** Who asks another to do a thing does not do it, though the infinitive hangs so. */
function isAsker({ type, actors, recipients }: Draft, doers: readonly Party[]): boolean {
  if (type !== 'REQUEST' || recipients.length === 0) return false
  return doers.length > 0 && doers.every(({ id }) => actors.some(({ party }) => party.id === id))
}

/** "guaranteed the border": the act is the guaranteeing, the content what is guaranteed. */
function vouching(tree: Tree, { head, type }: Draft, content: number): InnerAct | null {
  if (type !== 'AGREE' || content === head || wordAt(tree, head).upos !== 'VERB' || !isNominal(tree, content))
    return null
  const own = innerAct(tree, head)
  return own.index === head && own.name === 'guarantee' ? own : null
}

/** "praised Sarajevo": the content is a party alone. */
function isParty({ tree, resolver, sentence }: Scene, { index }: InnerAct): boolean {
  const { upos } = wordAt(tree, index)
  if (dependents(tree, index, 'cop').length > 0) return false
  return upos === 'PRON' || (upos === 'PROPN' && resolver.actorsAt(sentence, index).length > 0)
}

function typeOf(tree: Tree, act: InnerAct): EventType | null {
  if (act.ending) return 'RETREAT'
  const known = typeOfAct(act.name)
  return known === undefined ? looseType(tree, act.index) : known
}

const isNominal = (tree: Tree, index: number): boolean => wordAt(tree, index).upos !== 'VERB'

/** Where nobody is named to do it, the party that the record asks or binds. */
function bound(draft: Draft, against: boolean, receivers: readonly Party[]): readonly Party[] {
  const parties = uniqueParties(OWN_ACT.has(draft.type) && !against ? draft.actors : draft.recipients)
  return parties.filter(({ id }) => !receivers.some((receiver) => receiver.id === id))
}

/** Who should do it: the subject, also through control, or who stands behind the noun. */
function doersAt(tree: Tree, head: number, act: InnerAct): readonly number[] {
  const verb = isNominal(tree, act.index) ? act.carrier : act.index
  if (verb !== null) {
    const subject = doer(tree, verb) ?? carried(tree, head, verb)
    return subject === null ? [] : [subject]
  }
  if (dependents(tree, act.index, 'cop').length > 0) return dependents(tree, act.index, 'nsubj')
  return [
    ...prepositional(tree, act.index, 'by'),
    ...prepositional(tree, act.index, 'from'),
    ...dependents(tree, act.index, 'nmod:poss'),
    ...dependents(tree, act.index, 'amod', 'compound').filter((child) => /^\p{Lu}/u.test(wordAt(tree, child).form)),
  ]
}

const carried = (tree: Tree, head: number, verb: number): number | null =>
  head === verb || dependents(tree, verb, 'nsubj:pass', 'aux:pass').length > 0 ? null : surfaceSubject(tree, head)

function knownAt({ resolver, sentence }: Scene, indices: readonly number[]): readonly Party[] {
  for (const index of indices) {
    const found = resolver.actorsOrOwners(sentence, index).filter(isKnown)
    if (found.length > 0) return uniqueParties(found)
  }
  return []
}

/** To whom: an object that is a party, who stands behind a preposition, whose thing it is; else who gains by what is asked. */
function recipientsOf(scene: Scene, draft: Draft, act: InnerAct): readonly Party[] {
  const { tree } = scene
  const object = isNominal(tree, act.index) ? null : undergoer(tree, act.index)
  const places = [act.index, ...(act.carrier === null ? [] : [act.carrier]), ...(object === null ? [] : [object])]
  const named = [
    ...places.flatMap((place) => dependents(tree, place, 'iobj')),
    ...(object === null ? [] : partiesOnly(scene, object)),
    ...places.flatMap((place) => TOWARDS.flatMap((preposition) => prepositional(tree, place, preposition))),
    ...places.flatMap((place) => prepositional(tree, place, 'from')).filter(() => !isNominal(tree, act.index)),
    ...(object === null ? prepositional(tree, act.index, 'of') : [object]),
  ].filter((index) => index !== draft.head)
  const found = knownAt(scene, named)
  return found.length > 0 ? found : gainers(draft, act, tree)
}

function partiesOnly({ resolver, sentence }: Scene, index: number): readonly number[] {
  return resolver.actorsAt(sentence, index).some(isKnown) ? [index] : []
}

/** Who asks for a thing gains by it, unless the thing is hostile; who promises or yields does so to the other side. */
function gainers(draft: Draft, act: InnerAct, tree: Tree): readonly Party[] {
  const parties = (actors: readonly Actor[]): readonly Party[] => uniqueParties(actors)
  if (OWN_ACT.has(draft.type)) return parties(draft.recipients)
  const type = looseType(tree, act.index)
  const benefit = type === null || !HOSTILE.has(type) || act.ending
  return draft.type === 'REQUEST' && benefit && isNominal(tree, act.index) ? parties(draft.actors) : []
}

function objectOf(tree: Tree, act: InnerAct): string | null {
  if (isNominal(tree, act.index)) return nounPhrase(tree, act.index)
  const object = undergoer(tree, act.index)
  return object === null || wordAt(tree, object).upos === 'PRON' ? null : nounPhrase(tree, measured(tree, object))
}

/** "two of its envoys", "a dozen tanks": the noun that is counted. */
function measured(tree: Tree, noun: number): number {
  if (wordAt(tree, noun).upos !== 'NUM' && !MEASURES.has(lemmaOf(tree, noun))) return noun
  return prepositional(tree, noun, 'of')[0] ?? noun
}

/** A noun with the words that say of what kind it is: lower case, the noun by its lemma. */
function nounPhrase(tree: Tree, head: number): string {
  const kinds = dependents(tree, head, 'amod', 'compound', 'nmod:desc', 'nummod', 'flat').filter(
    (child) => child < head,
  )
  const first = Math.min(head, ...kinds.flatMap((child) => tree.reach[child]?.[0] ?? child))
  // The "no" of "no-fly zone" is a determiner by its tag only.
  const opening = formOf(tree, first) === '-' && first > 0 ? first - 1 : first
  return tree.words
    .slice(opening, head)
    .filter(({ upos }, at) => upos !== 'DET' || tree.words[opening + at + 1]?.form === '-')
    .map(({ form }) => form.toLowerCase())
    .concat(singular(tree, head))
    .join(' ')
    .replace(/ ?- ?/g, '-')
}
