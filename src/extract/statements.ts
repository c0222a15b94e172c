import type { Article } from '../model/article.js'
import { hashId } from '../model/id.js'
import { type Range, spanOf } from '../model/span.js'
import type { Directness, Statement } from '../model/statement.js'
import { uniqueParties } from './actors/actor.js'
import type { Resolver } from './actors/resolver.js'
import type { Attribution } from './attribution.js'
import { quotations } from './quotes.js'
import { dateOfStatement } from './time/event-time.js'
import { dependents } from './tree.js'

/** The statements of an article with their speakers resolved; pieces of one quotation by one cue become one statement. */
export function writeStatements(
  article: Article,
  resolver: Resolver,
  attributions: readonly Attribution[],
): readonly Statement[] {
  const quotes = quotations(article.text)
  const byCue = new Map<number, Attribution>()
  for (const one of attributions) {
    if (one.force === 'thought' && one.source === null) continue
    const known = byCue.get(one.cue.start)
    byCue.set(one.cue.start, known ? { ...known, contents: merged(known.contents, one.contents) } : one)
  }
  return [...byCue.values()]
    .sort((a, b) => a.cue.start - b.cue.start)
    .map((one) => written(article, resolver, one, quotes))
}

function merged(known: readonly Range[], more: readonly Range[]): readonly Range[] {
  const fresh = more.filter((range) => !known.some((other) => other.start <= range.start && other.end >= range.end))
  return [...known, ...fresh].sort((a, b) => a.start - b.start)
}

function written(article: Article, resolver: Resolver, one: Attribution, quotes: readonly Range[]): Statement {
  const speaker = one.source
    ? (uniqueParties(resolver.actorsOrOwners(one.source.sentence, one.source.head))[0] ?? null)
    : null
  const tree = resolver.trees[one.sentence]
  const addressed = tree?.words[one.cueHead]
    ? dependents(tree, one.cueHead, 'iobj', 'obj').flatMap((index) => resolver.actorsAt(one.sentence, index))
    : []
  const { start } = one.cue
  return {
    id: hashId(
      `${article.id} statement ${start} ${one.contents.map((range) => `${range.start}-${range.end}`).join(' ')}`,
    ),
    speaker,
    cue: spanOf(article.text, one.cue),
    content: one.contents.map((range) => spanOf(article.text, range)),
    directness: directnessOf(one.contents, quotes),
    addressees: uniqueParties(addressed),
    date: tree ? dateOfStatement({ tree, text: article.text, published: article.published }, one) : null,
  }
}

/** Direct when quotation marks hold nearly all of the content, mixed when they hold some. */
function directnessOf(contents: readonly Range[], quotes: readonly Range[]): Directness {
  const total = contents.reduce((sum, { start, end }) => sum + end - start, 0)
  const quoted = contents.reduce(
    (sum, content) =>
      sum +
      quotes.reduce(
        (inner, quote) => inner + Math.max(0, Math.min(content.end, quote.end) - Math.max(content.start, quote.start)),
        0,
      ),
    0,
  )
  if (quoted === 0) return 'indirect'
  return quoted > total * 0.85 ? 'direct' : 'mixed'
}
