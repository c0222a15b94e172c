import type { ArticleLedger } from './ledger.js'
import type { EventRecord } from './record.js'

/** Names a record (or a condition) across articles: `ARTICLE#RECORD`, both ids. */
export function memberRef(article: Pick<ArticleLedger, 'id'>, part: Pick<EventRecord, 'id'>): string {
  return `${article.id}#${part.id}`
}

/** The two ids of a reference. */
export function splitRef(ref: string): { readonly article: string; readonly part: string } {
  const at = ref.indexOf('#')
  return { article: ref.slice(0, at), part: ref.slice(at + 1) }
}
