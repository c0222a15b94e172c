import { type JudgedRecord, judgedRecord } from '../../export/judged-record.js'
import { findInDatabase, ledgerAround } from '../../export/ledger-around.js'
import { indexLedger } from '../../export/ledger-index.js'
import { References } from '../../export/references.js'
import { SHORT_ID } from '../../export/row-printer.js'
import { Fault } from '../../model/fault.js'
import { type Judgement, newJudgement, saidAlready } from '../../model/judgement.js'
import { reconcileJudged, reconcileWithin } from '../../pipeline/reconcile-judged.js'
import type { LedgerStore } from '../../store/ledger-store.js'
import type { LateReconciling } from './late-reconciling.js'
import type { Decision } from './order.js'
import type { RunInHand } from './run-in-hand.js'
import type { Judged } from './work.js'

const now = () => new Date().toISOString()

export interface Judging {
  readonly hand: RunInHand
  /** Applies later what cannot be now. */
  readonly late: LateReconciling
}

/** Stores what a person decided and applies it; what was decided so already is left as it is. @throws {Fault} Where a reference means nothing or the decision makes no sense. */
export async function judge({ kind, references, label, by }: Decision, judging: Judging): Promise<Judged> {
  const { plain: store } = judging.hand
  const chosen: JudgedRecord[] = []
  for (const reference of references) chosen.push(await recordOf(reference, store))
  const [members, words] = [chosen.map(({ ref }) => ref), chosen.map((one) => one.words)]
  const judgement = newJudgement({ kind, members, words, label, by, at: now() })
  if (judgement instanceof Fault) throw judgement
  // One after another, so that what two say at the same time is said once.
  const said = await judging.hand.within(() => storedBefore(judgement, store))
  return said ? { judgement: said, changes: [], waits: null } : apply(judgement, judging)
}

/** The judgement that says the same already; where none does this one is stored. */
async function storedBefore(judgement: Judgement, { judgements }: LedgerStore): Promise<Judgement | null> {
  const said = saidAlready(judgement, (await judgements.list()).judgements)
  if (!said) await judgements.add(judgement)
  return said
}

export async function takeBack(id: string, by: string | null, judging: Judging): Promise<Judged> {
  const taken = await judging.hand.plain.judgements.takeBack(id, { by, at: now() })
  if (taken instanceof Fault) throw taken
  return apply(taken, judging)
}

async function recordOf(reference: string, store: LedgerStore): Promise<JudgedRecord> {
  const found = await findInDatabase(store.questions, reference, 'a claim or a record', ['claim', 'record'])
  const index = indexLedger(await ledgerAround(store, found))
  return judgedRecord(reference, new References(index, SHORT_ID), index)
}

/** What goes wrong with a story stays marked, and is told by the next that reconciles it. */
async function apply(judgement: Judgement, { hand, late }: Judging): Promise<Judged> {
  const changes = await hand.within((isInRun) => {
    const options = { store: hand.plain, now }
    return isInRun ? reconcileWithin(judgement, options) : reconcileJudged(judgement, options)
  })
  if (!(changes instanceof Fault)) return { judgement, changes, waits: null }
  late.soon()
  return { judgement, changes: [], waits: changes.parts }
}
