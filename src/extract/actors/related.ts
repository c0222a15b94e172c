import { prepositionOf, surfaceSubject } from '../syntax/arguments.js'
import { dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import type { Actor } from './actor.js'
import type { Cast } from './cast.js'
import type { Gazetteer } from './gazetteer.js'
import type { GazetteerRow } from './gazetteer-row.js'
import { nameAt } from './phrase.js'

/** "Ukraine's partners" are not Ukraine, and "European allies" are: an owner makes others of them, an adjective or body names them. */
export function relatedActors(
  { resolver, gazetteer }: Cast,
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
  const body = bodies[0] ?? bodyJoined(gazetteer, resolver.text, tree, head)
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
  const kind = dependents(tree, head, 'compound', 'amod').filter(
    (child) => wordAt(tree, child).relation === 'compound' || /ing$/.test(formOf(tree, child)),
  )
  const form = [...kind, head].map((index) => wordAt(tree, index).form).join(' ')
  return [
    {
      party: {
        id: form.toUpperCase(),
        sector: FOLLOWERS.has(lemmaOf(tree, head)) ? 'CVL' : 'GOV',
        name: phraseText(tree, resolver.text, head),
      },
      // "cut off power to its neighbour": the other of two, whom the rest of the report tells.
      how: RIVALS.has(lemmaOf(tree, head)) && wordAt(tree, head).features.Number !== 'Plur' ? 'unknown' : 'role',
      being: 'group',
      sentence,
      head,
    },
  ]
}

/** People who side with somebody, and govern nobody. */
const FOLLOWERS = new Set(['supporter', 'backer'])

const RIVALS = new Set(['neighbour', 'neighbor', 'rival'])

const ADMITTING = new Set(['take', 'admit', 'accept', 'let', 'bring', 'welcome', 'invite', 'allow', 'integrate'])

/** "If our allies will not take us into NATO": those who decide who joins a body are that body. */
function bodyJoined(gazetteer: Gazetteer, text: string, tree: Tree, head: number): GazetteerRow | undefined {
  for (const verb of tree.words.keys()) {
    if (wordAt(tree, verb).upos !== 'VERB' || !ADMITTING.has(lemmaOf(tree, verb))) continue
    const subject = surfaceSubject(tree, verb)
    if (subject === null || (subject !== head && formOf(tree, subject) !== 'they')) continue
    const row = dependents(tree, verb, 'obl')
      .filter((child) => ['into', 'in', 'to'].includes(prepositionOf(tree, child) ?? ''))
      .map((child) => nameAt(tree, text, gazetteer, child)?.row)
      .find((found) => found?.kind === 'organisation')
    if (row) return row
  }
  return undefined
}

/** A noun with its short modifiers, as written. */
export function phraseText(tree: Tree, text: string, head: number): string {
  const parts = dependents(tree, head, 'nmod:poss', 'amod', 'compound').filter((child) => child < head)
  const first = Math.min(head, ...parts.map((part) => tree.reach[part]?.[0] ?? part))
  return text.slice(wordAt(tree, first).start, wordAt(tree, head).end).replace(/\s+/g, ' ')
}
