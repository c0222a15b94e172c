import { findInDatabase, ledgerAround } from '../../export/ledger-around.js'
import type { Explanation } from '../../extract/explain/explanation.js'
import { Fault } from '../../model/fault.js'
import type { Engine } from '../../pipeline/analyse.js'
import { explainArticle } from '../../pipeline/explain-article.js'
import { loadEngine } from '../../pipeline/load-engine.js'
import type { LedgerStore } from '../../store/ledger-store.js'

let engine: Promise<Engine> | null = null

/** Why a record of a ledger stands in it: its report is read again, which tells. The reader is loaded with the first call and kept. */
export async function explainRecord(reference: string, store: LedgerStore): Promise<Explanation> {
  const found = await findInDatabase(store.questions, reference, 'a record', ['record'])
  const { articles } = await ledgerAround(store, found)
  const article = articles.find(({ records }) => records.some(({ id }) => id === found.id))
  if (!article) throw Fault.of('reference-unknown', { id: reference, ids: '' })
  engine ??= loadEngine()
  const records = await explainArticle(article, await engine)
  if (records instanceof Fault) throw records
  const one = records.find(({ record }) => record.id === found.id)
  if (one) return one.explain()
  // Read by another version of the program, or with a list of actors.
  const ids = records.map(({ record }) => record.id).join(', ') || 'none'
  throw Fault.of('record-unknown', { input: article.ref, id: found.id, ids })
}
