import { LEDGER_FORMAT, type Ledger } from '../model/ledger.js'
import type { ReadReport } from '../pipeline/read-article.js'
import { reconcile } from '../reconcile/reconcile.js'
import type { Effects } from './effects.js'
import { type JudgementOptions, standingJudgements } from './judgements.js'
import { allReports, type InputOptions } from './reports.js'

export interface LedgerOptions extends InputOptions, JudgementOptions {}

export interface LedgerRead {
  readonly ledger: Ledger
  /** No input failed, and every judgement could be read. */
  readonly isGood: boolean
}

/** Reads reports and reconciles them, with the judgements that stand. Reports left unread are in the document, and in no story. */
export async function readLedger(options: LedgerOptions, effects: Effects): Promise<LedgerRead> {
  const { judgements, isGood: areGood } = await standingJudgements(options, effects)
  const { reports, isGood } = await allReports(options, effects)
  return { ledger: ledgerOf(reports, reconcile(reports.filter(isRead), judgements)), isGood: isGood && areGood }
}

export function ledgerOf(reports: readonly ReadReport[], together: ReturnType<typeof reconcile>): Ledger {
  return { format: LEDGER_FORMAT, articles: reports.map(({ ledger }) => ledger), ...together }
}

export function isRead({ fault }: ReadReport): boolean {
  return fault === null
}
