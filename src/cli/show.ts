import { changeOf } from '../export/change-of.js'
import { entryData } from '../export/entry-data.js'
import { ENTRY_KINDS } from '../export/entry-words.js'
import { findOne } from '../export/find-entry.js'
import { type Found, findInDatabase, ledgerAround } from '../export/ledger-around.js'
import { indexLedger } from '../export/ledger-index.js'
import { printChanges } from '../export/printed-change-table.js'
import { printEntry } from '../export/printed-entry.js'
import { References } from '../export/references.js'
import { SHORT_ID } from '../export/row-printer.js'
import { titled } from '../export/titled.js'
import { linesBefore } from '../ingest/lines-before.js'
import { Fault } from '../model/fault.js'
import type { Ledger } from '../model/ledger.js'
import type { LedgerStore } from '../store/ledger-store.js'
import { type DatabaseOptions, databaseIfThere } from './database.js'
import type { Effects } from './effects.js'
import { endOf } from './end.js'
import { type KeepOptions, keepWhole, lastLedger } from './keeping.js'
import { type LedgerOptions, readLedger } from './ledger.js'
import { pageOf } from './page.js'

export interface ShowOptions extends LedgerOptions, KeepOptions, DatabaseOptions {
  /** The beginning of an id, or all of it. */
  readonly reference: string
  readonly json: boolean
}

const WANTED = 'a reference of a brief or a list'

/**
 * Opens a reference at its words: in the reports that are named, else in the database where there is one, else in the ledger that was kept last.
 * Resolves to the exit code.
 */
export function show(options: ShowOptions, effects: Effects): Promise<0 | 1> {
  return endOf(effects, async () => {
    if (options.inputs.length > 0) {
      const { ledger, isGood } = await readAnew(options, effects)
      await showIn(ledger, options, effects)
      return isGood
    }
    const store = await databaseIfThere(options, effects)
    if (store === null) await showIn(await kept(effects), options, effects)
    else await showInDatabase(store, options, effects).finally(() => store.close())
    return true
  })
}

async function readAnew(options: ShowOptions, effects: Effects): Promise<{ ledger: Ledger; isGood: boolean }> {
  const read = await readLedger(options, effects)
  if (read.ledger.articles.length > 0) await keepWhole(read.ledger, options, effects)
  return read
}

async function kept(effects: Effects): Promise<Ledger> {
  const ledger = await lastLedger(effects)
  if (ledger instanceof Fault) throw ledger
  return ledger
}

async function showInDatabase(store: LedgerStore, options: ShowOptions, effects: Effects): Promise<void> {
  const found = await findInDatabase(store.questions, options.reference, WANTED, [...ENTRY_KINDS, 'change'])
  if (found.kind === 'change') await showChange(store, found, options, effects)
  else await showIn(await ledgerAround(store, found), { ...options, reference: found.id }, effects, SHORT_ID)
}

/** What changed, then what it changed as it is now, where that is still there. */
async function showChange(
  store: LedgerStore,
  { id, story }: Found,
  options: ShowOptions,
  effects: Effects,
): Promise<void> {
  const change = await changeOf(store.questions, id, story)
  if (options.json) return effects.output.write(`${JSON.stringify({ kind: 'change', change }, null, 1)}\n`)
  const rows = await titled([change], store.questions)
  await effects.output.write(printChanges(rows, pageOf(effects.output)).print(rows))
  const [subject] = await store.questions.find(change.subject, 1)
  if (subject?.id === change.subject) await showInDatabase(store, { ...options, reference: subject.id }, effects)
}

async function showIn(
  ledger: Ledger,
  { reference, json }: ShowOptions,
  { output }: Effects,
  shortest?: number,
): Promise<void> {
  const index = indexLedger(ledger)
  const references = new References(index, shortest)
  const entry = findOne(references, reference, WANTED, ENTRY_KINDS)
  if (json) return output.write(`${JSON.stringify(entryData(entry), null, 1)}\n`)
  const showing = { index, references, linesBefore: await linesBeforeAll(ledger) }
  await output.write(printEntry(entry, showing, pageOf(output)))
}

async function linesBeforeAll({ articles }: Ledger): Promise<ReadonlyMap<string, number>> {
  const lines = new Map<string, number>()
  for (const article of articles) {
    const count = await linesBefore(article)
    if (count !== null) lines.set(article.id, count)
  }
  return lines
}
