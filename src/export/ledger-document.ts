import { type ArticleLedger, LEDGER_FORMAT, type Ledger, type Reconciliation } from '../model/ledger.js'

/** The ledger document of reports and of what they say together. */
export function ledgerOf(reports: readonly { readonly ledger: ArticleLedger }[], together: Reconciliation): Ledger {
  return { format: LEDGER_FORMAT, articles: reports.map(({ ledger }) => ledger), ...together }
}
