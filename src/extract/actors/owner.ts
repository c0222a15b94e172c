import { conjuncts, type Tree, wordAt } from '../syntax/tree.js'
import type { Actor } from './actor.js'
import type { Cast } from './cast.js'
import { nameAt, ownersOf } from './phrase.js'

/** The parties that the modifiers of a thing tie it to ("Ukraine's ports", "Russian oil", "the war in Syria"), the surest one. */
export function ownerActors(cast: Cast, sentence: number, head: number): readonly Actor[] {
  const { resolver, gazetteer } = cast
  const tree = resolver.trees[sentence]
  if (!tree) return []
  const place = nameAt(tree, resolver.text, gazetteer, head)
  if (place && place.row.kind === 'place')
    return [{ party: { id: place.row.id, sector: 'CVL', name: null }, how: 'owner', being: 'body', sentence, head }]
  for (const owner of ownersOf(tree, head)) {
    const found = ownerAt(cast, tree, sentence, owner, head)
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
  { resolver, gazetteer }: Cast,
  tree: Tree,
  sentence: number,
  owner: number,
  head: number,
): readonly Actor[] {
  const members = [owner, ...conjuncts(tree, owner), ...hyphenPartners(tree, owner)]
  const found = members.flatMap((member): readonly Actor[] => {
    const row = nameAt(tree, resolver.text, gazetteer, member)?.row
    if (row) {
      const actor: Actor = {
        party: {
          id: row.id,
          sector: row.sector,
          name: row.kind === 'organisation' || row.kind === 'group' ? row.name : null,
        },
        how: row.kind === 'place' ? 'owner' : 'name',
        being: 'body',
        sentence,
        head: member,
      }
      return [{ ...actor, head, via: actor }]
    }
    return ['NOUN', 'PROPN', 'PRON'].includes(wordAt(tree, member).upos)
      ? resolver.actorsOrOwners(sentence, member).filter(({ how }) => how !== 'unknown')
      : []
  })
  return found
}
