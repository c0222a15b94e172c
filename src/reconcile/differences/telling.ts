import type { ArticleLedger } from '../../model/ledger.js'
import type { EventRecord } from '../../model/record.js'
import type { Cluster } from '../member.js'

/** What one article tells of a claim: its records of it, each once, in order of the text. */
export interface Telling {
  readonly article: ArticleLedger
  readonly records: readonly EventRecord[]
}

/** The tellings of a cluster in order of publication (undated last), then of article id: the same in whatever order the members come. */
export function tellingsOf(cluster: Cluster): readonly Telling[] {
  const byArticle = new Map<string, { article: ArticleLedger; records: Map<string, EventRecord> }>()
  for (const { article, record } of cluster) {
    const telling = byArticle.get(article.id) ?? { article, records: new Map() }
    byArticle.set(article.id, telling)
    telling.records.set(record.id, record)
  }
  return [...byArticle.values()]
    .map(({ article, records }) => ({ article, records: [...records.values()].sort(inText) }))
    .sort((a, b) => inTime(a.article, b.article))
}

const inText = (a: EventRecord, b: EventRecord): number =>
  a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : Number(a.id > b.id))

/** Later than any ISO date. */
const UNDATED = '~'
function inTime(a: ArticleLedger, b: ArticleLedger): number {
  const [first, second] = [a.published ?? UNDATED, b.published ?? UNDATED]
  if (first !== second) return first < second ? -1 : 1
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

/** Whose words a record stands in: a party's id, or null for the article's own voice. Words of the actor itself are its own act. */
export function voiceOf(record: EventRecord): string | null {
  const speaker = record.speaker?.id ?? null
  return record.actors.some(({ id }) => id === speaker) ? null : speaker
}
