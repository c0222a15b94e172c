import type { Article } from '../../model/article.js'
import type { Condition } from '../../model/condition.js'
import { hashId } from '../../model/id.js'
import type { Party } from '../../model/party.js'
import { spanOf } from '../../model/span.js'
import { isPolitical } from '../actors/actor.js'
import type { Resolver } from '../actors/resolver.js'
import { doer } from '../syntax/arguments.js'
import { ancestors, lemmaOf } from '../syntax/tree.js'
import { effectLinks } from './effect-links.js'
import { frameLinks } from './frame-links.js'
import { jointLinks } from './joint-links.js'
import { type Link, overlaps, type Place } from './link.js'
import { markerLinks } from './marker-links.js'
import { refusalLinks } from './refusal-links.js'
import { sequelLinks } from './sequel-links.js'

const FINDERS: readonly ((place: Place) => readonly Link[])[] = [
  frameLinks,
  markerLinks,
  effectLinks,
  jointLinks,
  sequelLinks,
  refusalLinks,
]

/** The links between two propositions that the article or a speaker in it states, in text order. */
export function findConditions(article: Article, resolver: Resolver): readonly Condition[] {
  return resolver.trees.flatMap((tree, sentence) => {
    const place = { resolver, tree, sentence }
    const links = FINDERS.flatMap((find) => find(place)).filter(
      (link) => isStated(article.text, link) && concernsParties(place, link),
    )
    return single(links).map((link) => written(article, place, link))
  })
}

/** A link counts in a report when a political party stands in its sentence or in the one before, or speaks it. */
function concernsParties({ resolver, sentence }: Place, { head }: Link): boolean {
  const near = sentence > 0 ? [sentence, sentence - 1] : [sentence]
  return (
    near.some((at) => resolver.mentions(at).some(isPolitical)) || resolver.speakerAt(sentence, head).some(isPolitical)
  )
}

/** "it", "them": no proposition that stands by itself. */
const BARE_PRONOUN = /^(?:its?|they|them|he|him|she|her|us|we|i|me|you|who|whom|which|there|one|ones)$/i

function isStated(text: string, { antecedent, consequent }: Link): boolean {
  return [antecedent, consequent].every(({ start, end }) => !BARE_PRONOUN.test(text.slice(start, end)))
}

/** In text order, each pair of propositions once: of two links of a kind between the same words, the finder that is more exact sees it first. */
function single(links: readonly Link[]): readonly Link[] {
  const kept: Link[] = []
  for (const link of links) {
    const again = kept.some(
      (other) =>
        other.kind === link.kind &&
        overlaps(other.antecedent, link.antecedent) &&
        overlaps(other.consequent, link.consequent),
    )
    if (!again) kept.push(link)
  }
  return kept.sort((a, b) => a.cue.start - b.cue.start)
}

/** Who states the link: the speaker, else who accuses, urges or warns of what it stands in. */
function holderOf({ resolver, tree, sentence }: Place, head: number): Party | null {
  const speaker = resolver.speakerAt(sentence, head)[0]
  if (speaker) return speaker.party
  for (const above of ancestors(tree, head)) {
    if (!STATING.has(lemmaOf(tree, above))) continue
    const subject = doer(tree, above)
    const actor = subject === null || subject === head ? undefined : resolver.actorsAt(sentence, subject)[0]
    if (actor) return actor.party
  }
  return null
}

const STATING = new Set('accuse urge demand call warn threaten ask insist propose justify'.split(' '))

function written(article: Article, place: Place, { kind, antecedent, consequent, cue, head }: Link): Condition {
  return {
    id: hashId(`${article.id} ${kind} ${antecedent.start} ${antecedent.end} ${consequent.start} ${consequent.end}`),
    kind,
    antecedent: spanOf(article.text, antecedent),
    consequent: spanOf(article.text, consequent),
    cue: article.text.slice(cue.start, cue.end),
    holder: holderOf(place, head),
  }
}
