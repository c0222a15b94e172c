import { dependents, formOf, lemmaOf, type Tree, wordAt } from '../tree.js'
import { type Actor, isPolitical } from './actor.js'
import type { Mention } from './cast.js'
import type { Resolver } from './resolver.js'

/** Nouns that stand for two parties when there are said to be two of them: "both leaders", "the two sides". */
const PAIRED = new Set(
  'leader,president,premier,minister,side,country,nation,state,party,government,capital,neighbour,neighbor,ally,foe,rival,enemy,adversary,delegation,superpower,power,man,woman,general,king,diplomat,negotiator,counterpart,army,military,force,team,combatant'.split(
    ',',
  ),
)
const SENTENCES_BACK = 3

/** The two parties that "both leaders" or "the two sides" are; empty for any other phrase. */
export function pairedActors(resolver: Resolver, mention: Mention): readonly Actor[] {
  const tree = resolver.trees[mention.sentence]
  if (!tree || !isPaired(tree, mention.head)) return []
  for (let at = mention.sentence; at >= Math.max(0, mention.sentence - SENTENCES_BACK); at--) {
    const pair = pairIn(resolver, at, at === mention.sentence ? mention.head : Number.POSITIVE_INFINITY)
    if (pair) return placed(pair, mention)
  }
  const principals = resolver.principals()
  return principals.length < 2 ? [] : placed(principals.slice(0, 2), mention)
}

function isPaired(tree: Tree, head: number): boolean {
  const nouns = PAIRED.has(lemmaOf(tree, head)) && wordAt(tree, head).features.Number === 'Plur'
  return (
    nouns &&
    dependents(tree, head, 'det', 'nummod', 'amod').some((child) => ['both', 'two'].includes(formOf(tree, child)))
  )
}

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
  return null
}

function distinct(actors: readonly Actor[]): readonly Actor[] {
  const political = actors.filter(isPolitical)
  return political.filter(({ party }, at) => political.findIndex((other) => other.party.id === party.id) === at)
}

function placed(pair: readonly Actor[], { sentence, head }: Mention): readonly Actor[] {
  return pair.map((actor) => ({ ...actor, how: 'memory', sentence, head }))
}
