import type { ArticleLedger } from '../../model/ledger.js'
import { memberRef } from '../../model/reference.js'
import type { Draw } from './draws.js'
import type { Sourced } from './named-origins.js'
import { outletKey } from './outlet-key.js'

/**
 * Agencies and outlets that reports have their text or their news from. A report that is credited to an agency, in its dateline or as
 * "with files from", draws all its records from there, those it attributes to others too: it is the agency that heard them. So do an
 * outlet's own reports from that outlet, and from it what others cite ("told Reuters", "Axios reported") or print alike without a credit.
 */
export function creditedOrigins(
  articles: readonly ArticleLedger[],
  draws: readonly Draw[],
  copies: readonly Sourced[],
): readonly Sourced[] {
  const cited = [...citations(draws), ...uncredited(articles, copies)]
  return [...names(articles, cited)].map(([key, name]) => {
    const whole = articles.filter(
      (article) => outletKey(article) === key || creditsOf(article).some((credit) => keyOf(credit) === key),
    )
    const refs = whole.flatMap((article) => article.records.map((record) => memberRef(article, record)))
    const from = cited.filter((one) => one.key === key)
    const members = [...new Set([...refs, ...from.flatMap(({ members }) => members)])]
    return {
      name,
      kind: 'wire',
      articles: [...new Set([...whole.map(({ id }) => id), ...from.flatMap((one) => one.articles)])],
      members,
    }
  })
}

interface Citation {
  readonly key: string
  readonly articles: readonly string[]
  readonly members: readonly string[]
}

function citations(draws: readonly Draw[]): readonly Citation[] {
  return draws
    .filter(({ mention }) => mention.kind === 'own')
    .flatMap(({ article, mention, records }) =>
      mention.names.map((name) => ({
        key: keyOf(name),
        articles: [article.id],
        members: records.map((record) => memberRef(article, record)),
      })),
    )
}

/** Copies of a text of which some are credited to an agency, and none to another. */
function uncredited(articles: readonly ArticleLedger[], copies: readonly Sourced[]): readonly Citation[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return copies.flatMap(({ articles: ids, members }) => {
    const credits = new Set(ids.flatMap((id) => creditsOf(byId.get(id)).map(keyOf)))
    return credits.size === 1 ? [...credits].map((key) => ({ key, articles: ids, members })) : []
  })
}

/** Agencies that a report is credited to, and outlets that have a report here and are cited in another. */
function names(articles: readonly ArticleLedger[], cited: readonly Citation[]): ReadonlyMap<string, string> {
  const isCited = new Set(cited.map(({ key }) => key))
  const own = articles.flatMap((article) => (article.outlet && isCited.has(outletKey(article)) ? [article.outlet] : []))
  return new Map([...articles.flatMap(creditsOf), ...own].map((name) => [keyOf(name), name]))
}

function creditsOf(article: ArticleLedger | undefined): readonly string[] {
  return (article?.origins ?? []).filter(({ kind }) => kind === 'wire').map(({ name }) => name)
}

function keyOf(outlet: string): string {
  return outletKey({ id: '', outlet })
}
