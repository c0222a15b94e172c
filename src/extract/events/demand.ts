import type { EventType } from '../../model/record.js'
import { isKnown, isPolitical } from '../actors/actor.js'
import type { Demand, Kind } from '../lexicon/row.js'
import { surfaceSubject } from '../syntax/arguments.js'
import { modalOf } from '../syntax/modal-verb.js'
import { childrenOf, conjuncts, dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { HOSTILE, type Scene } from './draft.js'
import { type Match, matchesAt } from './match.js'
import { argumentsAt, clauseSubjects } from './slots.js'

const ARMED = new Set(['GOV', 'MIL', 'REB', 'COP', 'SPY', 'UAF', 'IGO'])
const CROWD = new Set(['CVL', 'LAB', 'OPP', 'PTY', 'REL', 'REB', 'UNK', 'REF', 'NGO'])

/** True when the arguments of a match are of the kinds that its row asks for. */
export function meetsDemands(scene: Scene, match: Match): boolean {
  return (
    everyGroup(match.row.where, ([slot, demand]) => meets(scene, match, slot, demand)) &&
    !Object.entries(match.row.unless).some(([slot, demand]) => meets(scene, match, slot, demand))
  )
}

/** Nouns asked for in several slots are alternatives ("broke its word", "backtracked on its word"); kinds are asked for in each. */
function everyGroup(where: Match['row']['where'], holds: (one: readonly [string, Demand]) => boolean): boolean {
  const all = Object.entries(where)
  const byWord = all.filter(([, { kinds }]) => kinds.length === 0)
  return all.every((one) => one[1].kinds.length === 0 || holds(one)) && (byWord.length === 0 || byWord.some(holds))
}

function meets(scene: Scene, match: Match, slot: string, demand: Demand): boolean {
  const found = wordsIn(scene.tree, match, slot)
  if (
    demand.words.length > 0 &&
    found.some((index) =>
      [index, ...conjuncts(scene.tree, index)].some((member) => isAmong(scene.tree, member, demand.words)),
    )
  )
    return true
  return demand.kinds.some((kind) => isOfKind(scene, match, found, kind))
}

function wordsIn(tree: Tree, match: Match, slot: string): readonly number[] {
  if (slot === 'subj') return subjectOf(tree, match)
  return slot === 'clause.subj' ? clauseSubjects(tree, match) : argumentsAt(tree, match, slot)
}

function subjectOf(tree: Tree, match: Match): readonly number[] {
  const subject = surfaceSubject(tree, match.head)
  return subject === null ? [] : [subject]
}

/** The noun is one of these, or measures one ("dozens of prisoners", "a 25% tariff"), or ends a listed compound. */
function isAmong(tree: Tree, index: number, words: readonly string[]): boolean {
  const lemma = lemmaOf(tree, index)
  const matches = (at: number): boolean => {
    const own = lemmaOf(tree, at)
    return words.some(
      (word) => word === own || word === formOf(tree, at) || (word.includes(' ') && endsPhrase(tree, at, word)),
    )
  }
  if (matches(index)) return true
  if (MEASURES.has(lemma) || wordAt(tree, index).upos === 'NUM') return dependents(tree, index, 'nmod').some(matches)
  return dependents(tree, index, 'compound', 'nmod:poss').some((child) => matches(child) && words.length > 40)
}

/** Nouns that count or measure the one behind "of". */
const MEASURES = new Set(
  `number dozen hundred thousand million billion series round kind batch ton tonne imposition some all lot more use launch lifting
  delivery shipment supply package remnant rest part % percent swath swathe chunk slice portion piece half third quarter fifth tenth
  majority most bulk many amount quantity load group handful couple pair score range array list set wave mile kilometre kilometer hectare
  acre area stretch`.split(/\s+/),
)

function endsPhrase(tree: Tree, index: number, phrase: string): boolean {
  const parts = phrase.split(' ')
  return parts.every((part, at) => {
    const word = tree.words[index - (parts.length - 1 - at)]
    return word !== undefined && (word.form.toLowerCase() === part || word.lemma.toLowerCase() === part)
  })
}

function isOfKind(scene: Scene, match: Match, found: readonly number[], kind: Kind): boolean {
  const { resolver, sentence, tree } = scene
  const actors = (): ReturnType<typeof resolver.actorsAt> =>
    found.flatMap((index) => resolver.actorsAt(sentence, index))
  const owners = (): ReturnType<typeof resolver.actorsAt> =>
    found.flatMap((index) => resolver.actorsOrOwners(sentence, index))
  switch (kind) {
    case 'any':
      return found.length > 0
    case 'none':
      return found.length === 0
    case 'party':
      return actors().some(isKnown)
    case 'person':
      return actors().some(({ being, how }) => being === 'person' && how !== 'unknown')
    case 'official':
      return actors().some(isPolitical)
    case 'armed':
      return actors().some((actor) => isPolitical(actor) && ARMED.has(actor.party.sector))
    case 'people':
      return (
        actors().some(({ party, being }) => CROWD.has(party.sector) && being !== 'body') ||
        owners().some((actor) => actor.party.sector === 'CVL')
      )
    case 'modal':
      return found.some(
        (index) =>
          ['must', 'should', 'ought'].includes(modalOf(tree, index) ?? '') ||
          ['have', 'need'].includes(lemmaOf(tree, index)),
      )
    case 'hostile':
    case 'violent':
    case 'cooperative':
    case 'easing':
      return found.some((index) =>
        clauseTypes(tree, index, kind === 'cooperative' || kind === 'hostile').some((type) =>
          OF_CLAUSE[kind].has(type),
        ),
      )
    case 'preposition':
      return match.row.preposition !== null
  }
}

/** Demands for certain nouns can be checked on the tree alone, those for kinds of party need the resolver. */
function fitsByWord(tree: Tree, match: Match): boolean {
  const named = (slot: string, { words }: Demand): boolean => {
    const found = wordsIn(tree, match, slot)
    return found.some((index) => isAmong(tree, index, words))
  }
  const { where, unless } = match.row
  return (
    everyGroup(where, ([slot, demand]) => demand.kinds.length > 0 || named(slot, demand)) &&
    !Object.entries(unless).some(([slot, demand]) => named(slot, demand))
  )
}

/** The type that a complement's predicate would have, guards aside; null for a predicate without a row. */
export function looseType(tree: Tree, index: number): Match['row']['type'] | null {
  const own = matchesAt(tree, index).find((match) => !match.row.negated && fitsByWord(tree, match))
  if (own && wordAt(tree, index).upos !== 'ADJ') return own.row.type
  const object = dependents(tree, index, 'obj')[0]
  return object === undefined
    ? null
    : (matchesAt(tree, object).find(({ row }) => row.shape === 'noun')?.row.type ?? null)
}

const OF_CLAUSE: Readonly<Record<'hostile' | 'violent' | 'cooperative' | 'easing', ReadonlySet<EventType>>> = {
  hostile: new Set([...HOSTILE, 'ACCUSE']),
  violent: new Set(['ASSAULT', 'SANCTION', 'COERCE', 'MOBILIZE']),
  cooperative: new Set(['AGREE', 'AID', 'COOPERATE', 'CONSULT', 'SUPPORT', 'RETREAT', 'CONCEDE']),
  easing: new Set(['RETREAT', 'CONCEDE']),
}

/** The type of a clause's predicate, and with `deep` of what hangs on it. */
function clauseTypes(tree: Tree, index: number, deep: boolean): readonly EventType[] {
  return [index, ...(deep ? childrenOf(tree, index) : [])].flatMap((at) =>
    ['VERB', 'NOUN', 'ADJ'].includes(wordAt(tree, at).upos) ? (looseType(tree, at) ?? []) : [],
  )
}
