import type { Ledger } from '../model/ledger.js'
import type { Reading } from '../model/reading.js'
import { reconcile } from '../reconcile/reconcile.js'
import { asOneStory } from '../reconcile/stories/one-story.js'
import type { LedgerStore } from '../store/ledger-store.js'
import { findInDatabase } from './ledger-around.js'
import { ledgerOf } from './ledger-document.js'

/** A report of a database as it was read, and the story that it stands in, null before there is one. */
export interface ReportNamed {
  readonly reading: Reading
  readonly story: string | null
}

/**
 * The reports that references mean, in that order, none twice.
 * @throws {Fault} `reference-unknown`, `reference-ambiguous`, `reference-kind`.
 */
export async function reportsNamed(store: LedgerStore, names: readonly string[]): Promise<readonly ReportNamed[]> {
  const found = new Map<string, string | null>()
  for (const name of names) {
    const { id, story } = await findInDatabase(store.questions, name, 'a report', ['article'])
    found.set(id, story)
  }
  const readings = await store.articles.readings([...found.keys()])
  return [...found].flatMap(([id, story]) => {
    const reading = readings.find(({ ledger }) => ledger.id === id)
    return reading ? [{ reading, story }] : []
  })
}

/** What two reports say together: by themselves, as though nobody else had told of it, with the judgements that stand. */
export async function ledgerOfTwo(store: LedgerStore, reports: readonly ReportNamed[]): Promise<Ledger> {
  const readings = reports.map(({ reading }) => reading)
  const { judgements } = await store.judgements.list()
  return ledgerOf(readings, reconcile(readings, judgements, asOneStory))
}
