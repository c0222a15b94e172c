import type { Party, Sector } from '../../model/party.js'
import { prepositionOf } from '../arguments.js'
import { conjuncts, dependents, formOf, lemmaOf, type Tree, wordAt } from '../tree.js'
import type { Actor, Being, How } from './actor.js'
import { type Gazetteer, standardGazetteer } from './gazetteer.js'
import type { GazetteerRow } from './gazetteer-row.js'
import { meet, type Person, sameName } from './person.js'
import { descriptionsOf, nameAt, ownersOf, personName, roleOf, titlesOf } from './phrase.js'
import { pronounActors } from './pronoun.js'
import { COLLECTIVES, PARTITIVES, PERSON_ROLES, RELATIONAL, ROLES } from './roles.js'

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
  setSpeakers(find: SpeakerLookup): void
}

type SpeakerLookup = (sentence: number, head: number, outermost: boolean) => readonly Actor[]

const MENTION_RELATIONS = /^(?:nsubj|obj|iobj|obl|nmod|root|appos|parataxis|vocative|ccomp|conj|dislocated|csubj|list)/
const MAX_DEPTH = 8

export function createResolver(
  text: string,
  trees: readonly Tree[],
  gazetteer: Gazetteer = standardGazetteer(),
): Resolver {
  const people = collectPeople(text, trees, gazetteer)
  const cache = new Map<string, readonly Actor[]>()
  const mentionCache = new Map<number, readonly Actor[]>()
  let speakers: SpeakerLookup = () => []
  let depth = 0

  const cached = (kind: string, sentence: number, head: number, find: () => readonly Actor[]): readonly Actor[] => {
    const key = `${kind}${sentence}:${head}`
    const known = cache.get(key)
    if (known) return known
    if (depth > MAX_DEPTH) return []
    depth++
    cache.set(key, [])
    const found = find()
    depth--
    cache.set(key, found)
    return found
  }
  const resolver: Resolver = {
    trees,
    text,
    actorsAt: (sentence, head) =>
      cached('a', sentence, head, () => coordinated(resolver, people, gazetteer, sentence, head)),
    actorsOrOwners: (sentence, head) =>
      cached('o', sentence, head, () => {
        const own = resolver.actorsAt(sentence, head)
        return own.some((actor) => actor.how !== 'unknown')
          ? own
          : [...ownerActors(resolver, gazetteer, sentence, head), ...own]
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
    setSpeakers: (find) => {
      speakers = find
      cache.clear()
      mentionCache.clear()
    },
  }
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

function coordinated(
  resolver: Resolver,
  people: readonly Person[],
  gazetteer: Gazetteer,
  sentence: number,
  head: number,
): readonly Actor[] {
  const tree = resolver.trees[sentence]
  if (!tree?.words[head]) return []
  return [head, ...conjuncts(tree, head)].flatMap((member) => single(resolver, people, gazetteer, sentence, member))
}

function single(
  resolver: Resolver,
  people: readonly Person[],
  gazetteer: Gazetteer,
  sentence: number,
  head: number,
): readonly Actor[] {
  const tree = resolver.trees[sentence]
  if (!tree) return []
  const word = wordAt(tree, head)
  if (word.upos === 'PRON' || (word.upos === 'DET' && ['both', 'all', 'those', 'others'].includes(formOf(tree, head))))
    return pronounActors(resolver, sentence, head)
  if (!['NOUN', 'PROPN', 'ADJ', 'X', 'NUM', 'VERB', 'DET'].includes(word.upos)) return []
  const name = nameAt(tree, resolver.text, gazetteer, head)
  const person = personAt(resolver, people, tree, head, name?.row ?? null)
  if (person) return [asActor(person, sentence, head)]
  if (name && name.row.kind !== 'place') return [fromName(resolver, tree, name.row, sentence, head)]
  if (RELATIONAL.has(lemmaOf(tree, head))) return relatedActors(resolver, gazetteer, tree, sentence, head)
  const role = roleOf(tree, head)
  if (role) return roleActors(resolver, people, gazetteer, sentence, head, role)
  if (PARTITIVES.has(lemmaOf(tree, head)))
    return ownerActors(resolver, gazetteer, sentence, head).map((actor) => ({ ...actor, head }))
  if (word.upos === 'PROPN' && !name) return unknownName(resolver, gazetteer, tree, sentence, head)
  return []
}

/** "Ukraine's partners" are not Ukraine, and "European allies" are: an owner makes others of them, an adjective or body names them. */
function relatedActors(
  resolver: Resolver,
  gazetteer: Gazetteer,
  tree: Tree,
  sentence: number,
  head: number,
): readonly Actor[] {
  const own = dependents(tree, head, 'nmod:poss')[0]
  const bodies = [
    ...dependents(tree, head, 'compound', 'amod'),
    ...dependents(tree, head, 'nmod').filter((child) => prepositionOf(tree, child) === 'in'),
  ]
    .flatMap((child) => nameAt(tree, resolver.text, gazetteer, child)?.row ?? [])
    .filter(({ kind }) => kind === 'organisation' || kind === 'group')
  const body = bodies[0]
  if (body)
    return [
      {
        party: { id: body.id, sector: body.sector, name: phraseText(tree, resolver.text, head) },
        how: 'role',
        being: 'group',
        sentence,
        head,
      },
    ]
  if (own === undefined && wordAt(tree, head).features.Number !== 'Plur') return []
  const form = wordAt(tree, head).form
  return [
    {
      party: { id: form.toUpperCase(), sector: 'GOV', name: phraseText(tree, resolver.text, head) },
      how: 'role',
      being: 'group',
      sentence,
      head,
    },
  ]
}

/** A noun with its short modifiers, as written. */
function phraseText(tree: Tree, text: string, head: number): string {
  const parts = dependents(tree, head, 'nmod:poss', 'amod', 'compound').filter((child) => child < head)
  const first = Math.min(head, ...parts.map((part) => tree.reach[part]?.[0] ?? part))
  return text.slice(wordAt(tree, first).start, wordAt(tree, head).end).replace(/\s+/g, ' ')
}

/** "Ukrainians" are people of a state, "the Americans" mostly its government: both are kept under the state. */
function fromName(resolver: Resolver, tree: Tree, row: GazetteerRow, sentence: number, head: number): Actor {
  const sector: Sector = row.kind === 'demonym' && wordAt(tree, head).upos !== 'ADJ' ? 'CVL' : row.sector
  const being: Being = row.kind === 'group' || row.kind === 'demonym' ? 'group' : 'body'
  const name = row.name ?? (row.kind === 'demonym' && resolver.text ? wordAt(tree, head).form : null)
  return { party: { id: row.id, sector, name }, how: 'name', being, sentence, head }
}

function asActor(person: Person, sentence: number, head: number): Actor {
  const how: How = person.id === null ? 'unknown' : person.stated ? 'title' : 'memory'
  return {
    party: { id: person.id ?? person.name.toUpperCase(), sector: person.sector, name: person.name },
    how,
    being: 'person',
    sentence,
    head,
  }
}

function personAt(
  resolver: Resolver,
  people: readonly Person[],
  tree: Tree,
  head: number,
  row: GazetteerRow | null,
): Person | null {
  const word = wordAt(tree, head)
  if (word.upos !== 'PROPN' && word.upos !== 'X') return null
  const entity = tree.sentence.entities.find(({ first, last }) => first <= head && head <= last)
  if (row && entity?.kind !== 'PER') return null
  if (entity && entity.kind !== 'PER' && dependents(tree, head, 'flat').length === 0)
    return people.find(({ name, stated }) => stated && sameName(personName(tree, resolver.text, head), name)) ?? null
  const name = personName(tree, resolver.text, head)
  return people.find((person) => sameName(name, person.name)) ?? null
}

function roleActors(
  resolver: Resolver,
  people: readonly Person[],
  gazetteer: Gazetteer,
  sentence: number,
  head: number,
  role: string,
): readonly Actor[] {
  const tree = resolver.trees[sentence]
  if (!tree) return []
  const sector = ROLES.get(role) ?? 'UNK'
  const named = descriptionsOf(tree, head)
    .filter((other) => wordAt(tree, other).upos === 'PROPN')
    .flatMap((other) => {
      const person = personAt(resolver, people, tree, other, null)
      return person ? [asActor(person, sentence, head)] : []
    })
  if (named.length > 0) return named
  const personal = PERSON_ROLES.has(role) && wordAt(tree, head).features.Number !== 'Plur'
  const owners = ownerActors(resolver, gazetteer, sentence, head)
  if (owners.length > 0) {
    return owners.map((owner) => {
      const holder = personal
        ? people.find((person) => person.id === owner.party.id && person.roles.has(role))
        : undefined
      if (holder) return { ...asActor(holder, sentence, head), how: 'memory' as const }
      const state =
        owner.party.sector === 'GOV' ||
        owner.being === 'person' ||
        owner.how === 'owner' ||
        owner.party.sector === 'CVL' ||
        owner.party.sector === 'MIL'
      const party: Party = {
        id: owner.party.id,
        sector: state ? sector : owner.party.sector,
        name: state ? null : owner.party.name,
      }
      return {
        party,
        how: owner.how === 'unknown' ? 'unknown' : 'role',
        being: personal ? 'person' : 'group',
        sentence,
        head,
      } satisfies Actor
    })
  }
  if (personal) {
    const holder = people.find((person) => person.roles.has(role) && person.id !== null)
    if (holder && isDefinite(tree, head)) return [{ ...asActor(holder, sentence, head), how: 'memory' }]
  }
  return bareRole(resolver, tree, sentence, head, role, sector)
}

/** A role without a state: "the government" is the one spoken of last; a collective keeps its own name. */
function bareRole(
  resolver: Resolver,
  tree: Tree,
  sentence: number,
  head: number,
  role: string,
  sector: Sector,
): readonly Actor[] {
  const definite = isDefinite(tree, head)
  const before = sameRoleBefore(resolver, sentence, head, role)
  if (before && (definite || wordAt(tree, head).features.Number === 'Plur'))
    return [{ ...before, how: 'memory', sentence, head, being: 'group' }]
  if (definite && ['GOV', 'MIL', 'LEG', 'SPY'].includes(sector) && !COLLECTIVES.has(role) && !THINGS.has(role)) {
    const state = lastState(resolver, sentence, head)
    if (state)
      return [{ party: { id: state.party.id, sector, name: null }, how: 'memory', being: 'group', sentence, head }]
  }
  if (definite && ['country', 'nation', 'state', 'side'].includes(role)) {
    const state = lastState(resolver, sentence, head)
    if (state && wordAt(tree, head).features.Number !== 'Plur')
      return [{ ...state, how: 'memory', sentence, head, party: { ...state.party, name: null, sector: 'GOV' } }]
  }
  const plural = wordAt(tree, head).features.Number === 'Plur'
  if (!plural && !definite && sector === 'GOV') return []
  if (THINGS.has(role)) return []
  const label = [
    ...dependents(tree, head, 'amod', 'compound')
      .filter((child) => wordAt(tree, child).upos !== 'NUM')
      .map((child) => wordAt(tree, child).form),
    wordAt(tree, head).form,
  ].join(' ')
  return [
    {
      party: { id: label.toUpperCase(), sector, name: label },
      how: sector === 'REB' || COLLECTIVES.has(role) ? 'role' : 'unknown',
      being: 'group',
      sentence,
      head,
    },
  ]
}

/** "Trump officials", later "officials"; "the Syrian government", later "the government". */
function sameRoleBefore(resolver: Resolver, sentence: number, head: number, role: string): Actor | null {
  for (let at = sentence; at >= 0; at--) {
    const tree = resolver.trees[at]
    if (!tree) continue
    for (let index = at === sentence ? head - 1 : tree.words.length - 1; index >= 0; index--) {
      if (lemmaOf(tree, index) !== role || wordAt(tree, index).upos !== 'NOUN') continue
      const found = resolver.actorsAt(at, index)[0]
      if (found && (found.how === 'role' || found.how === 'name') && /^[A-Z]{3}$/.test(found.party.id)) return found
    }
  }
  return null
}

const THINGS = new Set([
  'missile',
  'drone',
  'shell',
  'rocket',
  'tank',
  'jet',
  'capital',
  'state',
  'council',
  'department',
  'agency',
  'chair',
  'team',
  'side',
  'head',
  'television',
  'media',
  'aircraft',
  'carrier',
  'treasury',
  'bank',
  'crown',
  'diet',
])

function isDefinite(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'det').some((child) =>
    ['the', 'this', 'that', 'these', 'those', 'both'].includes(formOf(tree, child)),
  )
}

function lastState(resolver: Resolver, sentence: number, head: number): Actor | null {
  for (let at = sentence; at >= Math.max(0, sentence - 3); at--) {
    const found = resolver
      .mentions(at)
      .filter(
        (actor) => (at < sentence || actor.head < head) && /^[A-Z]{3}$/.test(actor.party.id) && actor.how !== 'unknown',
      )
    const best = at === sentence ? found.at(-1) : found[0]
    if (best) return best
  }
  return null
}

/** An unlisted proper name: tied to a state by its modifiers ("Ukraine's Naftogaz"), else a party of its own. */
function unknownName(
  resolver: Resolver,
  gazetteer: Gazetteer,
  tree: Tree,
  sentence: number,
  head: number,
): readonly Actor[] {
  const name = personName(tree, resolver.text, head)
  const described = descriptionsOf(tree, head).flatMap((other) => {
    const role = roleOf(tree, other)
    return role ? [{ role, owners: ownerActors(resolver, gazetteer, sentence, other) }] : []
  })[0]
  const sector = described ? (ROLES.get(described.role) ?? 'UNK') : 'UNK'
  const owner = described?.owners[0] ?? ownerActors(resolver, gazetteer, sentence, head)[0]
  if (
    name.length < 2 ||
    /^\d/.test(name) ||
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/.test(
      name,
    )
  )
    return []
  if (owner)
    return [
      {
        party: { id: owner.party.id, sector: sector === 'UNK' ? owner.party.sector : sector, name },
        how: 'owner',
        being: 'body',
        sentence,
        head,
      },
    ]
  return [{ party: { id: name.toUpperCase(), sector, name }, how: 'unknown', being: 'body', sentence, head }]
}

function ownerActors(resolver: Resolver, gazetteer: Gazetteer, sentence: number, head: number): readonly Actor[] {
  const tree = resolver.trees[sentence]
  if (!tree) return []
  const place = nameAt(tree, resolver.text, gazetteer, head)
  if (place && place.row.kind === 'place')
    return [{ party: { id: place.row.id, sector: 'CVL', name: null }, how: 'owner', being: 'body', sentence, head }]
  for (const owner of ownersOf(tree, head)) {
    const found = ownerAt(resolver, gazetteer, tree, sentence, owner, head)
    if (found.length > 0) return found
  }
  return []
}

/** "Kyiv-Moscow talks", "Russia-Ukraine war": the other name across the hyphen. */
function hyphenPartners(tree: Tree, index: number): readonly number[] {
  const before = tree.words[index - 1]?.form === '-' && index >= 2 ? [index - 2] : []
  const after = tree.words[index + 1]?.form === '-' && index + 2 < tree.words.length ? [index + 2] : []
  return [...before, ...after].filter(
    (other) => wordAt(tree, other).upos === 'PROPN' || wordAt(tree, other).upos === 'ADJ',
  )
}

function ownerAt(
  resolver: Resolver,
  gazetteer: Gazetteer,
  tree: Tree,
  sentence: number,
  owner: number,
  head: number,
): readonly Actor[] {
  const members = [owner, ...conjuncts(tree, owner), ...hyphenPartners(tree, owner)]
  const found = members.flatMap((member): readonly Actor[] => {
    const row = nameAt(tree, resolver.text, gazetteer, member)?.row
    if (row)
      return [
        {
          party: {
            id: row.id,
            sector: row.sector,
            name: row.kind === 'organisation' || row.kind === 'group' ? row.name : null,
          },
          how: row.kind === 'place' ? 'owner' : 'name',
          being: 'body',
          sentence,
          head,
        },
      ]
    return ['NOUN', 'PROPN', 'PRON'].includes(wordAt(tree, member).upos)
      ? resolver.actorsOrOwners(sentence, member).filter(({ how }) => how !== 'unknown')
      : []
  })
  return found
}

function collectPeople(text: string, trees: readonly Tree[], gazetteer: Gazetteer): readonly Person[] {
  const people: Person[] = []
  for (const tree of trees) {
    for (const [index, word] of tree.words.entries()) {
      if (word.upos !== 'PROPN' && word.upos !== 'X') continue
      if (['flat', 'compound', 'nmod:desc', 'goeswith'].includes(word.relation) && !startsPerson(tree, index)) continue
      const person = personMention(text, tree, index, gazetteer)
      if (person) describe(meet(people, person), text, tree, index, gazetteer)
    }
  }
  return people
}

function startsPerson(tree: Tree, index: number): boolean {
  return tree.sentence.entities.some(({ kind, first }) => kind === 'PER' && first === index)
}

/** The person's name at this word, when the tagger, a title or a role in apposition says that it is one. */
function personMention(text: string, tree: Tree, index: number, gazetteer: Gazetteer): string | null {
  const entity = tree.sentence.entities.find(({ first, last }) => first <= index && index <= last)
  const titled = titlesOf(tree, index).some(
    (child) => PERSON_ROLES.has(roleOf(tree, child) ?? '') && child === index - 1,
  )
  if (entity ? entity.kind !== 'PER' && !titled : !titled) return null
  const name = personName(tree, text, index)
  if (gazetteer.lookup(name).length > 0 || !/^\p{Lu}/u.test(name) || roleOf(tree, index) !== null) return null
  return name
}

/** Reads from titles, appositions and possessives for whom a person acts. */
function describe(person: Person, text: string, tree: Tree, head: number, gazetteer: Gazetteer): void {
  for (const title of [...titlesOf(tree, head), ...descriptionsOf(tree, head)]) {
    const role = roleOf(tree, title)
    if (!role) continue
    person.roles.add(role)
    const sector = ROLES.get(role) ?? 'UNK'
    const row = [...ownersOf(tree, title), ...ownersOf(tree, head)]
      .map((owner) => nameAt(tree, text, gazetteer, owner)?.row)
      .find(Boolean)
    if (row && !person.stated)
      Object.assign(person, {
        id: row.id,
        sector: row.sector === 'IGO' || (row.kind === 'group' && row.sector !== 'GOV') ? row.sector : sector,
        stated: true,
      })
    else if (person.sector === 'UNK') person.sector = sector
  }
  if (person.id !== null) return
  const row = ownersOf(tree, head)
    .map((owner) => nameAt(tree, text, gazetteer, owner)?.row)
    .find(Boolean)
  if (row && row.kind !== 'place')
    Object.assign(person, { id: row.id, sector: person.sector === 'UNK' ? row.sector : person.sector })
}
