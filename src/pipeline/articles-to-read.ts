import { lookAhead } from '../ingest/look-ahead.js'
import type { Article } from '../model/article.js'
import { Fault } from '../model/fault.js'
import type { ArticleStore } from '../store/ledger-store.js'
import type { ReadReport } from './analyse.js'
import type { ReadingRoom } from './reading-room.js'

/** What a source gave, with the name by which the user asked for it. */
export interface Incoming {
  readonly source: string
  readonly article: Article | Fault
}

/** What is done with what a source gave. */
export type Step =
  | { readonly kind: 'read'; readonly source: string; readonly report: Promise<ReadReport> }
  | { readonly kind: 'known' | 'passed-over'; readonly source: string; readonly ref: string }
  | { readonly kind: 'fault'; readonly source: string; readonly fault: Fault }

/** Articles under way for each place. As many as it takes to keep all busy while stories are reconciled beside. */
const AHEAD = 16

interface Reading {
  readonly store: { readonly articles: Pick<ArticleStore, 'known'> }
  readonly room: ReadingRoom
  /** Ids of articles that are not to be tried again. */
  readonly unread: ReadonlySet<string>
  /** Ids of articles that are being read; who takes a report takes its id away when it is stored. */
  readonly underWay: Set<string>
}

/** Gives what is to be done in the order in which it came in, reading several articles side by side. What is in the ledger is not read. */
export function articlesToRead(incoming: AsyncIterable<Incoming>, reading: Reading): AsyncGenerator<Step> {
  return lookAhead(steps(incoming, reading), reading.room.places * AHEAD)
}

async function* steps(incoming: AsyncIterable<Incoming>, reading: Reading): AsyncGenerator<Step> {
  for await (const { source, article } of incoming) {
    if (article instanceof Fault) yield { kind: 'fault', source, fault: article }
    else yield await stepFor(source, article, reading)
  }
}

async function stepFor(source: string, article: Article, { store, room, unread, underWay }: Reading): Promise<Step> {
  const { id, ref } = article
  if (unread.has(id)) return { kind: 'passed-over', source, ref }
  if (underWay.has(id) || (await store.articles.known([id])).has(id)) return { kind: 'known', source, ref }
  underWay.add(id)
  return { kind: 'read', source, report: room.read(article) }
}
