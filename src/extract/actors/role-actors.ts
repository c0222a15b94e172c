import type { Party, Sector } from '../../model/party.js'
import { prepositionOf } from '../syntax/arguments.js'
import { ancestors, dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { type Actor, isState } from './actor.js'
import type { Cast, Mention } from './cast.js'
import { ownerActors } from './owner.js'
import { asActor, personAt } from './people.js'
import { type Person, sameName } from './person.js'
import { descriptionsOf, nameAt } from './phrase.js'
import { phraseText } from './related.js'
import type { Resolver } from './resolver.js'
import { ADVERSARIES, COLLECTIVES, PERSON_ROLES } from './roles.js'

/** Whom a role noun means: its named holder, those of the state it belongs to, or who was last spoken of under it. */
export function roleActors(cast: Cast, sentence: number, head: number, role: string): readonly Actor[] {
  const { resolver, people } = cast
  const tree = resolver.trees[sentence]
  if (!tree) return []
  const sector = tree.roles.get(role) ?? 'UNK'
  const named = descriptionsOf(tree, head)
    .filter((other) => wordAt(tree, other).upos === 'PROPN')
    .flatMap((other) => {
      const person = personAt(cast, tree, other, null)
      return person ? [asActor(person, sentence, head)] : []
    })
  if (named.length > 0) return named
  const body = bodyAt(cast, tree, sentence, head, role)
  if (body) return [body]
  const personal = PERSON_ROLES.has(role) && wordAt(tree, head).features.Number !== 'Plur'
  const owners = ownerActors(cast, sentence, head)
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
        via: owner,
      } satisfies Actor
    })
  }
  if (personal) {
    const known = isDefinite(tree, head) || isHeadlineSubject(tree, head)
    const holder = known ? lastHolder(cast, sentence, head, role) : undefined
    if (holder) return [{ ...asActor(holder, sentence, head), how: 'memory' }]
  }
  const rising = sector === 'MIL' ? risenAgainst(cast, tree, sentence, head) : null
  if (rising)
    return [{ ...rising, party: { ...rising.party, sector, name: null }, how: 'role', being: 'group', sentence, head }]
  if (ADVERSARIES.has(role)) {
    const foe = adversaryAt(resolver, tree, sentence, head)
    if (foe) return [{ ...foe, how: 'memory', sentence, head, being: 'group', via: foe }]
  }
  return bareRole(resolver, tree, sentence, head, role, sector)
}

const TOPPLING = new Set(['topple', 'oust', 'overthrow', 'depose', 'unseat', 'seize', 'grab', 'take'])

/** "The soldiers who seized power in Chad", "officers who toppled Chad's president": those who rise are of the state they rise in. */
function risenAgainst({ resolver }: Cast, tree: Tree, sentence: number, head: number): Actor | null {
  for (const verb of dependents(tree, head, 'acl:relcl', 'acl')) {
    if (!TOPPLING.has(lemmaOf(tree, verb))) continue
    const objects = dependents(tree, verb, 'obj')
    const isPower = objects.some((object) => ['power', 'control'].includes(lemmaOf(tree, object)))
    if (['seize', 'grab', 'take'].includes(lemmaOf(tree, verb)) && !isPower) continue
    const found = [...objects, ...dependents(tree, verb, 'obl')]
      .flatMap((index) => resolver.actorsOrOwners(sentence, index))
      .find(({ how, party }) => how !== 'unknown' && isState(party))
    if (found) return found
  }
  return null
}

/** Nouns for a body of states, by which a report speaks of one again. */
const BODIES = new Set(['bloc', 'alliance', 'grouping'])
/** Bodies of all the world, which nobody calls so. */
const WORLDWIDE = /^(?:UN|IAEA|ICC|ICJ|WTO|WHO|IMF|IFRC|ICRC|WFP)/

/** "The regional bloc, ECOWAS", "the bloc": the body named beside it, else the only one of its kind. */
function bodyAt(cast: Cast, tree: Tree, sentence: number, head: number, role: string): Actor | null {
  if (!BODIES.has(role)) return null
  const { resolver, gazetteer } = cast
  const beside = descriptionsOf(tree, head)
    .map((other) => ({ other, row: nameAt(tree, resolver.text, gazetteer, other)?.row }))
    .find(({ row }) => row?.kind === 'organisation')
  if (beside?.row) {
    const { id, sector, name } = beside.row
    return { party: { id, sector, name }, how: 'name', being: 'body', sentence, head }
  }
  const known = resolver
    .principals()
    .filter(({ party: { id, sector } }) => (sector === 'IGO' || ['EU', 'NATO'].includes(id)) && !WORLDWIDE.test(id))
  const [only] = known
  return known.length === 1 && only ? { ...only, how: 'memory', sentence, head, via: only } : null
}

/** "Minister rejects plan": headlines leave the article out, and the stop. */
function isHeadlineSubject(tree: Tree, head: number): boolean {
  return (
    wordAt(tree, head).relation === 'nsubj' &&
    dependents(tree, head, 'det', 'nmod:poss', 'amod', 'compound', 'nummod').length === 0 &&
    tree.words.at(-1)?.upos !== 'PUNCT'
  )
}

/** "We will defeat the aggressor": the party named most that neither speaks nor acts here. */
function adversaryAt(resolver: Resolver, tree: Tree, sentence: number, head: number): Actor | undefined {
  const subjects = ancestors(tree, head).flatMap((above) => dependents(tree, above, 'nsubj'))
  const own = [...resolver.voiceAt(sentence, head), ...subjects.flatMap((at) => resolver.actorsAt(sentence, at))]
  return resolver.principals().find(({ party }) => isSide(party) && own.every((actor) => actor.party.id !== party.id))
}

const isSide = (party: Party): boolean => isState(party) || party.sector === 'REB'

/** Of the persons whom the report gives this role, the one it named last before this place; else the first it names at all. */
function lastHolder({ resolver, people }: Cast, sentence: number, head: number, role: string): Person | undefined {
  const holders = people.filter((person) => person.roles.has(role) && person.id !== null)
  if (holders.length < 2) return holders[0]
  for (let at = sentence; at >= 0; at--) {
    const named = resolver.trees[at]?.words.flatMap(({ upos, form }, index) =>
      upos === 'PROPN' && (at < sentence || index < head) ? holders.filter(({ name }) => sameName(form, name)) : [],
    )
    if (named && named.length > 0) return named[0]
  }
  return holders[0]
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
    return [{ ...before, how: 'memory', sentence, head, being: 'group', via: before }]
  if (definite && ['GOV', 'MIL', 'LEG', 'SPY'].includes(sector) && !COLLECTIVES.has(role) && !THINGS.has(role)) {
    const state = lastState(resolver, sentence, head)
    if (state)
      return [
        {
          party: { id: state.party.id, sector, name: null },
          how: 'memory',
          being: 'group',
          sentence,
          head,
          via: state,
        },
      ]
  }
  if (definite && ['country', 'nation', 'state', 'side'].includes(role)) {
    const state = lastState(resolver, sentence, head)
    if (state && wordAt(tree, head).features.Number !== 'Plur')
      return [
        { ...state, how: 'memory', sentence, head, via: state, party: { ...state.party, name: null, sector: 'GOV' } },
      ]
  }
  if (sector === 'COP') {
    const state = resolver.principals().find(({ party }) => isState(party))
    if (state)
      return [
        { ...state, how: 'memory', being: 'group', sentence, head, party: { ...state.party, sector, name: null } },
      ]
  }
  const plural = wordAt(tree, head).features.Number === 'Plur'
  const only = definite || plural ? onlyOfSector(resolver, sector) : null
  if (only) return [{ ...only, how: 'memory', sentence, head, being: 'group', via: only }]
  if (!plural && !definite && sector === 'GOV') return []
  if (THINGS.has(role) && !(plural && COLLECTIVES.has(role))) return []
  const label = phraseText(tree, resolver.text, head)
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

/** Sectors of which a report mostly has one party: "the rebels" are then the movement that it names. */
const MOVEMENTS = new Set<Sector>(['REB', 'OPP', 'PRM'])

function onlyOfSector(resolver: Resolver, sector: Sector): Actor | null {
  const named = MOVEMENTS.has(sector) ? resolver.principals().filter(({ party }) => party.sector === sector) : []
  return named.length === 1 ? (named[0] ?? null) : null
}

/** "Trump officials", later "officials"; "the Syrian government", later "the government". */
function sameRoleBefore(resolver: Resolver, sentence: number, head: number, role: string): Actor | null {
  const before = (nounsOf(resolver.trees).get(role) ?? []).filter(
    (noun) => noun.sentence < sentence || (noun.sentence === sentence && noun.head < head),
  )
  for (const noun of before.toReversed()) {
    const found = resolver.actorsAt(noun.sentence, noun.head)[0]
    if (found && (found.how === 'role' || found.how === 'name') && isState(found.party)) return found
  }
  return null
}

const nounsMet = new WeakMap<readonly Tree[], ReadonlyMap<string, readonly Mention[]>>()

/** The nouns of a report by their lemma, in text order: roles are looked for from every place back to the beginning. */
function nounsOf(trees: readonly Tree[]): ReadonlyMap<string, readonly Mention[]> {
  const known = nounsMet.get(trees)
  if (known) return known
  const nouns = new Map<string, Mention[]>()
  for (const [sentence, tree] of trees.entries())
    for (const [head, { upos }] of tree.words.entries()) {
      if (upos !== 'NOUN') continue
      const alike = nouns.get(lemmaOf(tree, head))
      if (alike) alike.push({ sentence, head })
      else nouns.set(lemmaOf(tree, head), [{ sentence, head }])
    }
  nounsMet.set(trees, nouns)
  return nouns
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

/** "met in the Nigerian capital": where something happens is not who is spoken of. */
function isGround({ trees }: Resolver, { sentence, head }: Actor): boolean {
  const tree = trees[sentence]
  return tree?.words[head] !== undefined && ['in', 'at', 'near'].includes(prepositionOf(tree, head) ?? '')
}

function lastState(resolver: Resolver, sentence: number, head: number): Actor | null {
  for (let at = sentence; at >= Math.max(0, sentence - 3); at--) {
    const found = resolver
      .mentions(at)
      .filter(
        (actor) =>
          (at < sentence || actor.head < head) &&
          isState(actor.party) &&
          actor.how !== 'unknown' &&
          !isGround(resolver, actor),
      )
    const best = at === sentence ? found.at(-1) : found[0]
    if (best) return best
  }
  return null
}
