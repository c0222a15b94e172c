import type { Article } from '../../model/article.js'
import type { Condition } from '../../model/condition.js'
import { hashId } from '../../model/id.js'
import { spanOf } from '../../model/span.js'
import { isPolitical } from '../actors/actor.js'
import type { Resolver } from '../actors/resolver.js'
import { effectLinks } from './effect-links.js'
import { frameLinks } from './frame-links.js'
import { jointLinks } from './joint-links.js'
import type { Link, Place } from './link.js'
import { markerLinks } from './marker-links.js'
import { sequelLinks } from './sequel-links.js'

const FINDERS: readonly ((place: Place) => readonly Link[])[] = [
  frameLinks,
  markerLinks,
  effectLinks,
  jointLinks,
  sequelLinks,
]

/** The links between two propositions that the article or a speaker in it states, in text order. */
export function findConditions(article: Article, resolver: Resolver): readonly Condition[] {
  return resolver.trees.flatMap((tree, sentence) => {
    const place = { resolver, tree, sentence }
    const links = FINDERS.flatMap((find) => find(place)).filter((link) => concernsParties(place, link))
    return single(links).map((link) => written(article, place, link))
  })
}

/** A link counts in a report when a political party stands in its sentence or speaks it. */
function concernsParties({ resolver, sentence }: Place, { head }: Link): boolean {
  return resolver.mentions(sentence).some(isPolitical) || resolver.speakerAt(sentence, head).some(isPolitical)
}

/** In text order, each pair of propositions once: the first finder that sees it names the kind. */
function single(links: readonly Link[]): readonly Link[] {
  const key = ({ antecedent, consequent }: Link): string =>
    [antecedent, consequent].map(({ start, end }) => `${start}-${end}`).join(' ')
  const first = new Map<string, Link>()
  for (const link of links) if (!first.has(key(link))) first.set(key(link), link)
  return [...first.values()].sort((a, b) => a.cue.start - b.cue.start)
}

function written(
  article: Article,
  { resolver, sentence }: Place,
  { kind, antecedent, consequent, cue, head }: Link,
): Condition {
  return {
    id: hashId(`${article.id} ${kind} ${antecedent.start} ${antecedent.end} ${consequent.start} ${consequent.end}`),
    kind,
    antecedent: spanOf(article.text, antecedent),
    consequent: spanOf(article.text, consequent),
    cue: article.text.slice(cue.start, cue.end),
    holder: resolver.speakerAt(sentence, head)[0]?.party ?? null,
  }
}
