import type { Sector } from '../../model/party.js'
import { dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { type Actor, isKnown } from './actor.js'
import type { Mention } from './cast.js'
import type { Resolver } from './resolver.js'

/** Nouns by which a report goes on to speak of a body that it has named, and the sectors that such a body has. */
const BODY_NOUNS: ReadonlyMap<string, readonly Sector[]> = new Map(
  (
    [
      ['bloc, alliance, union, organisation, organization, body, community, watchdog, agency', ['IGO', 'NGO']],
      ['group, movement, militia, faction', ['REB', 'OPP', 'PTY', 'IGO', 'NGO']],
      ['party, coalition', ['PTY', 'OPP']],
      ['company, firm, giant, manufacturer', ['BUS']],
    ] as const
  ).flatMap(([nouns, sectors]) => nouns.split(', ').map((noun): [string, readonly Sector[]] => [noun, sectors])),
)
const SENTENCES_BACK = 6

/** The body that "the bloc" or "the group" means: the one of its kind named last before; null for any other phrase. */
export function bodyNamedBefore(resolver: Resolver, { sentence, head }: Mention): Actor | null {
  const tree = resolver.trees[sentence]
  const sectors = tree ? BODY_NOUNS.get(lemmaOf(tree, head)) : undefined
  if (!tree || !sectors || !standsAlone(tree, head)) return null
  for (let at = sentence; at >= Math.max(0, sentence - SENTENCES_BACK); at--) {
    const found = resolver
      .mentions(at)
      .filter((actor) => (at < sentence || actor.head < head) && isKnown(actor) && sectors.includes(actor.party.sector))
      .sort((a, b) => b.head - a.head)[0]
    if (found) return { ...found, how: 'memory', being: 'body', sentence, head, via: found }
  }
  return null
}

/** "the bloc", "that group": a noun that only points back. */
function standsAlone(tree: Tree, head: number): boolean {
  return (
    wordAt(tree, head).upos === 'NOUN' &&
    dependents(tree, head, 'amod', 'compound', 'nmod', 'nmod:poss', 'nummod', 'acl:relcl').length === 0 &&
    dependents(tree, head, 'det').some((child) => ['the', 'this', 'that'].includes(formOf(tree, child)))
  )
}
