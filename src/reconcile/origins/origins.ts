import { hashId } from '../../model/id.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { SharedOrigin } from '../../model/origin.js'
import { memberRef } from '../../model/reference.js'
import { type Copy, findCopies } from './copies.js'
import { creditedOrigins } from './credits.js'
import { recordsOf } from './draws.js'
import { drawsOf, namedOrigins, type Sourced } from './named-origins.js'
import { type Told, toldIn } from './told.js'
import { findUtterances } from './utterances.js'

export { type Sourcing, sourcingOf } from './sourcing.js'

/**
 * Sources behind the reports of a story, with the records that come from each: origins that reports name, agencies they are credited
 * to, utterances and texts that they print alike. The same in whatever order the reports come; near-linear in the reports.
 */
export function findSharedOrigins(story: string, reports: readonly ArticleLedger[]): readonly SharedOrigin[] {
  const ordered = inOrder(reports)
  const told = new Map(ordered.map((article) => [article, toldIn(article)]))
  const utterances = findUtterances([...told.values()].flat())
  const draws = drawsOf(ordered, told)
  const copies = findCopies(ordered).map(copied)
  const sourced = [
    ...namedOrigins(draws, utterances),
    ...creditedOrigins(ordered, draws, copies),
    ...utterances.map(uttered),
    ...copies,
  ].filter(({ kind, articles, members }) => members.length > 0 && (kind !== 'utterance' || articles.length > 1))
  const identified = sourced.map((origin): SharedOrigin => ({ id: idOf(story, origin), story, ...origin }))
  return united(identified)
}

const idOf = (story: string, { kind, name, members }: Sourced): string =>
  hashId(`${story} ${kind} ${name} ${members[0]}`)

/** Origins of one name that begin with the same record are one: a source may be found by each of several mentions, or statements in one sentence. */
function united(origins: readonly SharedOrigin[]): readonly SharedOrigin[] {
  const byId = new Map<string, SharedOrigin>()
  for (const origin of origins) {
    const known = byId.get(origin.id)
    byId.set(origin.id, known ? withAlso(known, origin) : origin)
  }
  return [...byId.values()]
}

function withAlso(origin: SharedOrigin, { articles, members }: Sourced): SharedOrigin {
  return {
    ...origin,
    articles: [...new Set([...origin.articles, ...articles])],
    members: [...new Set([...origin.members, ...members])],
  }
}

/** Each article once, by day of publication, then by id. */
function inOrder(articles: readonly ArticleLedger[]): readonly ArticleLedger[] {
  const keyed = new Map(articles.map((article) => [`${article.published ?? '~'} ${article.id}`, article]))
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, article]) => article)
}

function uttered(told: readonly Told[]): Sourced {
  const speaker = told.map(({ speaker: { name, id } }) => name ?? id).find((name) => name !== '') ?? ''
  return {
    name: `words of ${speaker}`,
    kind: 'utterance',
    articles: [...new Set(told.map(({ article }) => article.id))],
    members: [...new Set(told.flatMap((one) => recordsOf(one).map((record) => memberRef(one.article, record))))],
  }
}

/** A copy with the records of its stretches: those that lie in one for the most part. */
function copied(copy: Copy): Sourced {
  const members = copy.flatMap(({ article, start, end }) =>
    article.records
      .filter((record) => 2 * (Math.min(end, record.end) - Math.max(start, record.start)) > record.end - record.start)
      .map((record) => memberRef(article, record)),
  )
  const articles = [...new Set(copy.map(({ article }) => article.id))]
  return { name: 'text printed alike', kind: 'copy', articles, members: [...new Set(members)] }
}
