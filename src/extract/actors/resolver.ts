import type { Sector } from '../../model/party.js'
import { conjuncts, dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { words } from '../word-set.js'
import { type Actor, type Being, isPolitical } from './actor.js'
import { bodyNamedBefore } from './body-noun.js'
import type { Cast } from './cast.js'
import { type Gazetteer, standardGazetteer } from './gazetteer.js'
import type { GazetteerRow } from './gazetteer-row.js'
import { narrowedFor } from './narrowed.js'
import { ownerActors } from './owner.js'
import { pairedActors } from './pair.js'
import { asActor, collectPeople, personAt } from './people.js'
import { nameAt, roleOf } from './phrase.js'
import { placeOfficials } from './placing.js'
import { pronounActors } from './pronoun.js'
import { relatedActors } from './related.js'
import { roleActors } from './role-actors.js'
import { PARTITIVES, RELATIONAL } from './roles.js'
import { unknownName } from './unknown-name.js'

/** Says who is meant by a noun phrase or pronoun of one article. */
export interface Resolver {
  readonly trees: readonly Tree[]
  readonly text: string
  /** The parties that the phrase headed by this word names, coordinated ones included; empty when it names none. */
  actorsAt(sentence: number, head: number): readonly Actor[]
  /** As `actorsAt`, and when the phrase is a thing, the parties whose thing it is ("Ukraine's ports"). */
  actorsOrOwners(sentence: number, head: number): readonly Actor[]
  /** Parties named in a sentence in text order, subjects before others. */
  mentions(sentence: number): readonly Actor[]
  /** By whom the article tells what stands here: the outermost speaker. Known once attribution is set. */
  speakerAt(sentence: number, head: number): readonly Actor[]
  /** Whose words stand here: the innermost speaker. */
  voiceAt(sentence: number, head: number): readonly Actor[]
  /** The political parties that the report names, most often named first. */
  principals(): readonly Actor[]
  setSpeakers(find: SpeakerLookup): void
}

type SpeakerLookup = (sentence: number, head: number, outermost: boolean) => readonly Actor[]

const MENTION_RELATIONS = /^(?:nsubj|obj|iobj|obl|nmod|root|appos|parataxis|vocative|ccomp|conj|dislocated|csubj|list)/
const MAX_DEPTH = 8
/** More words than any sentence has: for a number that names a word of an article. */
const MOST_WORDS = 2 ** 24

export function createResolver(text: string, trees: readonly Tree[], names: Gazetteer = standardGazetteer()): Resolver {
  const gazetteer = narrowedFor(text, names)
  const people = collectPeople(text, trees, gazetteer)
  const cache = new Map<number, readonly Actor[]>()
  const mentionCache = new Map<number, readonly Actor[]>()
  let speakers: SpeakerLookup = () => []
  let principals: readonly Actor[] | null = null
  const pending = new Set<number>()
  let isCut = false
  let depth = 0

  const cached = (kind: 0 | 1, sentence: number, head: number, find: () => readonly Actor[]): readonly Actor[] => {
    const key = (sentence * MOST_WORDS + head) * 2 + kind
    const known = cache.get(key)
    if (known) return known
    if (depth > MAX_DEPTH || pending.has(key)) {
      isCut = true
      return []
    }
    depth++
    pending.add(key)
    const found = find()
    pending.delete(key)
    depth--
    // What was found while a question waited for itself may be found better later.
    if (!isCut || depth === 0) cache.set(key, found)
    if (depth === 0) isCut = false
    return found
  }
  const resolver: Resolver = {
    trees,
    text,
    actorsAt: (sentence, head) => cached(0, sentence, head, () => coordinated(cast, sentence, head)),
    actorsOrOwners: (sentence, head) =>
      cached(1, sentence, head, () => {
        const own = resolver.actorsAt(sentence, head)
        return own.some((actor) => actor.how !== 'unknown') ? own : [...ownerActors(cast, sentence, head), ...own]
      }),
    mentions: (sentence) => {
      const known = mentionCache.get(sentence)
      if (known) return known
      const found = mentionsIn(resolver, sentence)
      mentionCache.set(sentence, found)
      return found
    },
    speakerAt: (sentence, head) => speakers(sentence, head, true),
    voiceAt: (sentence, head) => speakers(sentence, head, false),
    principals: () => {
      principals ??= namedMost(cast)
      return principals
    },
    setSpeakers: (find) => {
      speakers = find
      cache.clear()
      mentionCache.clear()
    },
  }
  const cast: Cast = { resolver, people, gazetteer }
  placeOfficials(cast)
  cache.clear()
  mentionCache.clear()
  principals = null
  return resolver
}

function mentionsIn(resolver: Resolver, sentence: number): readonly Actor[] {
  const tree = resolver.trees[sentence]
  if (!tree) return []
  const heads = tree.words.flatMap((word, index) =>
    ['NOUN', 'PROPN', 'PRON'].includes(word.upos) && MENTION_RELATIONS.test(word.relation) && word.relation !== 'conj'
      ? [index]
      : [],
  )
  const rank = (index: number): number => (wordAt(tree, index).relation.startsWith('nsubj') ? 0 : 1)
  return heads
    .map((head) => ({ head, rank: rank(head) }))
    .sort((a, b) => a.rank - b.rank || a.head - b.head)
    .flatMap(({ head }) => resolver.actorsAt(sentence, head))
}

function coordinated(cast: Cast, sentence: number, head: number): readonly Actor[] {
  const tree = cast.resolver.trees[sentence]
  if (!tree?.words[head]) return []
  return [head, ...conjuncts(tree, head)].flatMap((member) => single(cast, sentence, member))
}

function single(cast: Cast, sentence: number, head: number): readonly Actor[] {
  const { resolver, gazetteer } = cast
  const tree = resolver.trees[sentence]
  if (!tree) return []
  const word = wordAt(tree, head)
  if (word.upos === 'PRON' || (word.upos === 'DET' && ['both', 'all', 'those', 'others'].includes(formOf(tree, head))))
    return pronounActors(resolver, sentence, head)
  if (!['NOUN', 'PROPN', 'ADJ', 'X', 'NUM', 'VERB', 'DET'].includes(word.upos)) return []
  const named = namedActor(cast, sentence, head)
  if (named) return [named]
  const titled = word.upos === 'NOUN' ? titleHolder(cast, tree, sentence, head) : null
  if (titled) return [titled]
  const beside = STATE_NOUNS.has(lemmaOf(tree, head)) ? nameBeside(cast, tree, sentence, head) : null
  if (beside) return [beside]
  const pair = pairedActors(resolver, { sentence, head })
  if (pair.length > 0) return pair
  const body = bodyNamedBefore(resolver, { sentence, head })
  if (body) return [body]
  if (RELATIONAL.has(lemmaOf(tree, head))) return relatedActors(cast, tree, sentence, head)
  const role = roleOf(tree, head)
  if (role) return roleActors(cast, sentence, head, role)
  if (PARTITIVES.has(lemmaOf(tree, head))) return ownerActors(cast, sentence, head).map((actor) => ({ ...actor, head }))
  if (word.upos === 'PROPN' && nameAt(tree, resolver.text, gazetteer, head) === null)
    return unknownName(cast, tree, sentence, head)
  return []
}

/** Nouns for what a name in apposition may be the name of. */
const STATE_NOUNS = words(
  'nation country state republic kingdom island archipelago colony neighbour neighbor power bloc',
)

/** "The former British colony, Ghana": who is meant is the name behind the noun, not the one before it. */
function nameBeside(cast: Cast, tree: Tree, sentence: number, head: number): Actor | null {
  const name = dependents(tree, head, 'appos').find((child) => child > head && wordAt(tree, child).upos === 'PROPN')
  return name === undefined ? null : namedActor(cast, sentence, name)
}

/** "presidential hopeful Raila Odinga", where a parser hangs the name on the noun before it. */
function titleHolder(cast: Cast, tree: Tree, sentence: number, head: number): Actor | null {
  const name = dependents(tree, head, 'flat').find((child) => wordAt(tree, child).upos === 'PROPN')
  const person = name === undefined ? null : personAt(cast, tree, name, null)
  return person && person.id !== null ? asActor(person, sentence, head) : null
}

/** The person, state or body whose name stands at this word. */
function namedActor(cast: Cast, sentence: number, head: number): Actor | null {
  const { resolver, gazetteer } = cast
  const tree = resolver.trees[sentence]
  if (!tree) return null
  const row = nameAt(tree, resolver.text, gazetteer, head)?.row ?? null
  const person = personAt(cast, tree, head, row)
  if (person) return asActor(person, sentence, head)
  return row && row.kind !== 'place' ? fromName(resolver, tree, row, sentence, head) : null
}

/** Counted by names alone, since pronouns and roles are resolved with its help. */
function namedMost(cast: Cast): readonly Actor[] {
  const counts = new Map<string, { readonly actor: Actor; readonly times: number }>()
  for (const [sentence, tree] of cast.resolver.trees.entries())
    for (const [head, word] of tree.words.entries()) {
      const actor = word.upos === 'PROPN' || word.upos === 'ADJ' ? namedActor(cast, sentence, head) : null
      if (!actor || !isPolitical(actor)) continue
      const known = counts.get(actor.party.id)
      counts.set(actor.party.id, { actor: known?.actor ?? actor, times: (known?.times ?? 0) + 1 })
    }
  return [...counts.values()].sort((a, b) => b.times - a.times).map(({ actor }) => actor)
}

/** "Ukrainians" are people of a state, "the Americans" mostly its government: both are kept under the state. */
function fromName(resolver: Resolver, tree: Tree, row: GazetteerRow, sentence: number, head: number): Actor {
  const sector: Sector = row.kind === 'demonym' && wordAt(tree, head).upos !== 'ADJ' ? 'CVL' : row.sector
  const being: Being = row.kind === 'group' || row.kind === 'demonym' ? 'group' : 'body'
  const name = row.name ?? (row.kind === 'demonym' && resolver.text ? wordAt(tree, head).form : null)
  const actor: Actor = { party: { id: row.id, sector, name }, how: 'name', being, sentence, head }
  return row.source === undefined ? actor : { ...actor, list: row.source }
}
