import { dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { type Actor, isPolitical, isState } from './actor.js'
import type { Mention } from './cast.js'
import type { Resolver } from './resolver.js'

/** Nouns that stand for parties when a number goes with them: "both leaders", "the two sides", "the three countries". */
const PAIRED = new Set(
  'leader,president,premier,minister,side,country,nation,state,party,government,capital,neighbour,neighbor,ally,foe,rival,enemy,adversary,delegation,superpower,power,man,woman,general,king,diplomat,negotiator,counterpart,army,military,force,team,combatant'.split(
    ',',
  ),
)
const SENTENCES_BACK = 3

/** The parties that "both leaders", "the two sides" or "the three countries" are; empty for any other phrase. */
export function pairedActors(resolver: Resolver, mention: Mention): readonly Actor[] {
  const tree = resolver.trees[mention.sentence]
  const size = tree ? sizeOf(tree, mention.head) : 0
  if (size === 0) return []
  for (let at = mention.sentence; size === 2 && at >= Math.max(0, mention.sentence - SENTENCES_BACK); at--) {
    const pair = pairIn(resolver, at, at === mention.sentence ? mention.head : Number.POSITIVE_INFINITY)
    if (pair) return placed(pair, mention)
  }
  const principals = resolver.principals().filter(({ party }) => isState(party))
  return principals.length < size ? [] : placed(principals.slice(0, size), mention)
}

const SIZES: Readonly<Record<string, number>> = { both: 2, neither: 2, either: 2, two: 2, all: 2, three: 3, four: 4 }

/** How many parties the phrase stands for; 0 for any other phrase. */
function sizeOf(tree: Tree, head: number): number {
  if (!PAIRED.has(lemmaOf(tree, head))) return 0
  const modifiers = dependents(tree, head, 'det', 'det:predet', 'nummod', 'amod').map((child) => formOf(tree, child))
  if (wordAt(tree, head).features.Number !== 'Plur' && !modifiers.includes('neither')) return 0
  if (modifiers.includes('all') && !['side', 'party'].includes(lemmaOf(tree, head))) return 0
  const size = modifiers.flatMap((form) => SIZES[form] ?? [])[0] ?? 0
  // "Two diplomats", "four generals" are nobody yet spoken of; "the two generals" may be the parties.
  const isPointing = modifiers.some((form) => ['the', 'both', 'these', 'those', 'all'].includes(form))
  if (!isPointing && !STATES.has(lemmaOf(tree, head))) return 0
  return size > 2 && !STATES.has(lemmaOf(tree, head)) ? 0 : size
}

/** Nouns for parties themselves, not for persons who may be anybody's. */
const STATES = new Set(
  'side,country,nation,state,party,government,capital,neighbour,neighbor,ally,foe,rival,enemy,adversary,superpower,power,combatant'.split(
    ',',
  ),
)

/** Two parties that one clause names together: as its subject ("A and B agreed"), or as its subject and whom it is with. */
function pairIn(resolver: Resolver, sentence: number, before: number): readonly Actor[] | null {
  const tree = resolver.trees[sentence]
  if (!tree) return null
  for (const index of [...tree.words.keys()].filter((at) => at < before).reverse()) {
    if (!/^nsubj/.test(wordAt(tree, index).relation)) continue
    const subject = distinct(resolver.actorsAt(sentence, index))
    if (subject.length === 2) return subject
    const partners = dependents(tree, wordAt(tree, index).head, 'obl').filter(
      (child) =>
        child < before &&
        dependents(tree, child, 'case').some((mark) => ['with', 'alongside'].includes(formOf(tree, mark))),
    )
    const both = distinct([...subject, ...partners.flatMap((child) => resolver.actorsAt(sentence, child))])
    if (subject.length === 1 && both.length === 2) return both
  }
  return coordinatedIn(resolver, tree, sentence, before)
}

/** "gas to Poland and Bulgaria": two that stand together in any other place. */
function coordinatedIn(resolver: Resolver, tree: Tree, sentence: number, before: number): readonly Actor[] | null {
  for (const index of [...tree.words.keys()].filter((at) => at < before).reverse()) {
    if (dependents(tree, index, 'conj').length === 0 || wordAt(tree, index).upos !== 'PROPN') continue
    const named = distinct(resolver.actorsAt(sentence, index))
    if (named.length === 2) return named
  }
  return null
}

function distinct(actors: readonly Actor[]): readonly Actor[] {
  const political = actors.filter(isPolitical)
  return political.filter(({ party }, at) => political.findIndex((other) => other.party.id === party.id) === at)
}

function placed(pair: readonly Actor[], { sentence, head }: Mention): readonly Actor[] {
  return pair.map((actor) => ({ ...actor, how: 'memory', sentence, head }))
}
