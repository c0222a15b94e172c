import type { Sector } from '../../model/party.js'
import type { Tree } from '../syntax/tree.js'
import type { Actor } from './actor.js'
import type { Cast } from './cast.js'
import { ownerActors } from './owner.js'
import { descriptionsOf, personName, roleOf, titlesOf } from './phrase.js'

/** Bodies that act for themselves, wherever they sit: a firm is not its state. */
const PRIVATE_BODIES: ReadonlySet<Sector> = new Set(['BUS', 'JRN', 'NGO', 'SOC', 'LAB', 'EDU', 'MED'])

/** An unlisted proper name: tied to a state by its modifiers ("Ukraine's Naftogaz"), else a party of its own. */
export function unknownName(cast: Cast, tree: Tree, sentence: number, head: number): readonly Actor[] {
  const name = personName(tree, cast.resolver.text, head)
  const described = [...descriptionsOf(tree, head), ...titlesOf(tree, head)].flatMap((other) => {
    const role = roleOf(tree, other)
    return role ? [{ role, owners: ownerActors(cast, sentence, other) }] : []
  })[0]
  const sector = described ? (tree.roles.get(described.role) ?? 'UNK') : 'UNK'
  const owner = described?.owners[0] ?? ownerActors(cast, sentence, head)[0]
  if (
    name.length < 2 ||
    /^\d/.test(name) ||
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/.test(
      name,
    )
  )
    return []
  if (PRIVATE_BODIES.has(sector))
    return [{ party: { id: name.toUpperCase(), sector, name }, how: 'role', being: 'body', sentence, head }]
  if (owner)
    return [
      {
        party: { id: owner.party.id, sector: sector === 'UNK' ? owner.party.sector : sector, name },
        how: 'owner',
        being: 'body',
        sentence,
        head,
        via: owner,
      },
    ]
  return [{ party: { id: name.toUpperCase(), sector, name }, how: 'unknown', being: 'body', sentence, head }]
}
