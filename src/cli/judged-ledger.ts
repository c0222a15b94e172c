import { findInDatabase, ledgerAround } from '../export/ledger-around.js'
import { indexLedger, type LedgerIndex } from '../export/ledger-index.js'
import { printChanges } from '../export/printed-change-table.js'
import { References } from '../export/references.js'
import { SHORT_ID } from '../export/row-printer.js'
import { titled } from '../export/titled.js'
import { Fault } from '../model/fault.js'
import type { Judgement } from '../model/judgement.js'
import { reconcileJudged } from '../pipeline/reconcile-judged.js'
import type { JudgementStore } from '../store/judgement-store.js'
import type { LedgerStore } from '../store/ledger-store.js'
import { type DatabaseOptions, databaseIfThere, databaseOf } from './database.js'
import type { Effects } from './effects.js'
import { type JudgementOptions, judgementStore } from './judgements.js'
import { lastLedger } from './keeping.js'
import { pageOf } from './page.js'
import { tell } from './tell.js'

export interface JudgingOptions extends JudgementOptions, DatabaseOptions {}

/** A ledger that a person corrects. */
export interface JudgedLedger {
  readonly judgements: JudgementStore
  /** What a reference is looked up in. */
  around(reference: string): Promise<{ readonly index: LedgerIndex; readonly references: References }>
  /** Applies what was judged or taken back, where the ledger is not made anew by the next command anyway. */
  apply(judgement: Judgement): Promise<void>
  close(): Promise<void>
}

/** The ledger in the database, where there is one and no file of judgements is named; else the one that was kept last, with the file. */
export async function openJudged(options: JudgingOptions, effects: Effects): Promise<JudgedLedger> {
  const there = options.judgements === null ? await databaseIfThere(options, effects) : null
  if (there === null) return keptLedger(options, effects)
  await there.close()
  return inDatabase(await effects.openLedger(databaseOf(options, effects)), effects)
}

function keptLedger(options: JudgingOptions, effects: Effects): JudgedLedger {
  return {
    judgements: judgementStore(options),
    around: async () => {
      const ledger = await lastLedger(effects)
      if (ledger instanceof Fault) throw ledger
      const index = indexLedger(ledger)
      return { index, references: new References(index) }
    },
    apply: async () => undefined,
    close: async () => undefined,
  }
}

function inDatabase(store: LedgerStore, effects: Effects): JudgedLedger {
  return {
    judgements: store.judgements,
    around: async (reference) => {
      const found = await findInDatabase(store.questions, reference, 'a claim or a record', ['claim', 'record'])
      const index = indexLedger(await ledgerAround(store, found))
      return { index, references: new References(index, SHORT_ID) }
    },
    apply: (judgement) => applyJudged(store, judgement, effects),
    close: () => store.close(),
  }
}

/** Reconciles the stories that were judged, and writes what that changed. */
async function applyJudged(store: LedgerStore, judgement: Judgement, effects: Effects): Promise<void> {
  const changes = await reconcileJudged(judgement, {
    store,
    now: effects.instant,
    tell: (event) => (event.kind === 'failed' ? tell(event.fault, effects) : undefined),
  })
  if (changes instanceof Fault) return tell(changes, effects)
  const rows = await titled(changes, store.questions)
  if (rows.length > 0) await effects.output.write(printChanges(rows, pageOf(effects.output)).print(rows))
}
