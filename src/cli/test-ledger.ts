import type { Change } from '../model/change.js'
import type { ArticleLedger, Ledger } from '../model/ledger.js'
import type { Reading } from '../model/reading.js'
import type { LedgerStore } from '../store/ledger-store.js'
import { openLedger } from '../store/sqlite/open-ledger.js'
import { entriesOf } from '../store/test-readings.js'

const AT = '2031-05-01T08:00:00.000Z'

/** A database in memory that holds a ledger document, and these changes of it. Closing it is left to the process. */
export async function ledgerInMemory(document: Ledger, changes: readonly Change[] = []): Promise<LedgerStore> {
  const store = await openLedger(':memory:')
  const run = await store.runs.begin('add samples', AT)
  for (const entry of entriesOf(document.articles.map(readingOf), run)) await store.articles.add(entry)
  const ids = document.stories.map(({ id }) => id)
  await store.stories.put(document, ids, changes)
  await store.runs.end(run, 'done', AT)
  return { ...store, close: async () => undefined }
}

/** Sentences end at full stops; they mean nothing. */
function readingOf(ledger: ArticleLedger): Reading {
  const vectors = [...ledger.text.matchAll(/\S[^.]*(?:\.”?|$)/g)].map(({ 0: words, index: start }) => ({
    start,
    end: start + words.trimEnd().length,
    vector: new Float32Array(384),
  }))
  return { ledger, vectors }
}
