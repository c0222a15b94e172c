import { memberRef } from '../model/reference.js'
import { pages } from '../store/pages.js'
import { FILTERS, type Filter, type Question, type Questions } from '../store/questions.js'
import type { LedgerPage } from './ledger-pages.js'

/** What a filter leaves of a ledger: records by `ARTICLE#RECORD`, and the articles that they stand in. */
export interface Kept {
  readonly records: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
}

/** What `demarche records` lists with a filter; null where the filter is empty and leaves everything. */
export async function keptBy(filter: Filter, questions: Questions): Promise<Kept | null> {
  if (Object.keys(filter).length === 0) return null
  const records = new Set<string>()
  const articles = new Set<string>()
  for await (const { rows } of pages((paging) => questions.records(filter, paging)))
    for (const { article, record } of rows) {
      records.add(memberRef(article, record))
      articles.add(article.id)
    }
  return { records, articles }
}

/** The part of a filter that another question heeds. */
export function heededBy(question: Question, filter: Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => FILTERS[question].includes(name as keyof Filter)))
}

/** A page with the records that are kept, and the claims and positions that stand on one of them. Statements and conditions stay with their articles. */
export function narrowed(page: LedgerPage, { records, articles }: Kept): LedgerPage {
  const { together, readings } = page
  const standsOn = ({ members }: { readonly members: readonly string[] }) => members.some((ref) => records.has(ref))
  return {
    ...page,
    together: {
      ...together,
      claims: together.claims.filter(standsOn),
      positions: together.positions.filter(standsOn),
      origins: together.origins.filter((origin) => origin.articles.some((id) => articles.has(id))),
    },
    readings: readings.map((reading) => {
      const { ledger } = reading
      const kept = ledger.records.filter((record) => records.has(memberRef(ledger, record)))
      return { ...reading, ledger: { ...ledger, records: kept } }
    }),
  }
}
