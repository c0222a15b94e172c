import type { Article } from '../model/article.js'
import { Fault } from '../model/fault.js'
import type { LedgerStore } from '../store/ledger-store.js'
import { type AddSummary, addArticles } from './add-articles.js'
import type { Listener } from './add-event.js'
import type { Incoming } from './articles-to-read.js'
import { inRun } from './in-run.js'
import { openReadingRoom, type ReadingRoom } from './reading-room.js'

export interface AddToLedger {
  /** Default: one of its own, a worker a processor, closed at the end. */
  readonly room?: ReadingRoom
  /** What the run is called in the ledger; default `library`. */
  readonly command?: string
  /** Reads again what an earlier run could not read; default false. */
  readonly retry?: boolean
  /** Is told what happens, as it happens. */
  readonly tell?: Listener
  /** Stops after the article in hand; the same call later does the rest. */
  readonly signal?: AbortSignal
}

/**
 * Adds articles to a ledger and reconciles them with what it holds, in a run of its own. What is there already is not read again, so the
 * same call may be repeated, also after the process was killed. A fault among the articles, and one that an article makes, is kept in the
 * ledger (`ledger.runs.failures()`) and stops nothing.
 * @throws {Fault} Where the ledger cannot be written: `database-busy`, `database-full` and the like; what was added until then is there.
 */
export async function addToLedger(
  ledger: LedgerStore,
  articles: AsyncIterable<Article | Fault> | Iterable<Article | Fault>,
  { room, command = 'library', ...options }: AddToLedger = {},
): Promise<AddSummary> {
  const now = () => new Date().toISOString()
  return inRun(ledger, { command, now }, async (run) => {
    const place = room ?? (await openReadingRoom())
    try {
      return await addArticles(incoming(articles), { ...options, store: ledger, room: place, run, now })
    } finally {
      if (!room) await place.close()
    }
  })
}

async function* incoming(
  articles: AsyncIterable<Article | Fault> | Iterable<Article | Fault>,
): AsyncGenerator<Incoming> {
  for await (const article of articles) yield { source: sourceOf(article), article }
}

const sourceOf = (article: Article | Fault): string =>
  article instanceof Fault ? String(article.details.input ?? '') : article.ref
