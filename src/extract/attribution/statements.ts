import type { Article } from '../../model/article.js'
import { hashId } from '../../model/id.js'
import { type Range, spanOf } from '../../model/span.js'
import type { Directness, Statement } from '../../model/statement.js'
import { uniqueParties } from '../actors/actor.js'
import type { Resolver } from '../actors/resolver.js'
import { dependents } from '../syntax/tree.js'
import { dateOfStatement } from '../time/event-time.js'
import type { Attribution } from './attribution.js'
import { quotations } from './quotes.js'

/** The statements of an article with their speakers resolved; pieces of one quotation by one cue become one statement. */
export function writeStatements(
  article: Article,
  resolver: Resolver,
  attributions: readonly Attribution[],
): readonly Statement[] {
  const quotes = quotations(article.text)
  const byCue = new Map<number, Attribution>()
  for (const one of attributions) {
    const known = byCue.get(one.cue.start)
    byCue.set(one.cue.start, known ? { ...known, contents: merged(known.contents, one.contents) } : one)
  }
  const statements = [...byCue.values()]
    .sort((a, b) => a.cue.start - b.cue.start)
    .map((one) => written(article, resolver, one, quotes))
  return statements.map((one) => ({ ...one, within: holderOf(one, statements)?.id ?? null }))
}

/** The smallest of the statements whose content holds the cue. */
function holderOf({ cue, content }: Statement, all: readonly Statement[]): Statement | undefined {
  const size = lengthOf(content)
  return all
    .filter((other) => other.content.some(({ start, end }) => start <= cue.start && cue.end <= end))
    .filter((other) => lengthOf(other.content) > size)
    .toSorted((a, b) => lengthOf(a.content) - lengthOf(b.content))[0]
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0)
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
    source: one.sourceRange && spanOf(article.text, one.sourceRange),
    cue: spanOf(article.text, one.cue),
    content: lines(article.text, one.contents).map((range) => spanOf(article.text, range)),
    directness: directnessOf(one.contents, quotes),
    force: one.force,
    within: null,
    addressees: uniqueParties(addressed),
    date: tree ? dateOfStatement({ tree, text: article.text, published: article.published }, one) : null,
  }
}

/** Pieces that run over a line end as one piece a line, as the marks of a quotation over several paragraphs stand. */
function lines(text: string, ranges: readonly Range[]): readonly Range[] {
  return ranges.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => ({
      start: start + index,
      end: start + index + line.trimEnd().length,
    })),
  )
}

/** Direct when quotation marks hold nearly all of the content, mixed when they hold some. */
function directnessOf(contents: readonly Range[], quotes: readonly Range[]): Directness {
  const total = lengthOf(contents)
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
