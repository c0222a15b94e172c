import type { Claim } from '../model/claim.js'
import type { ArticleLedger } from '../model/ledger.js'
import type { EventRecord } from '../model/record.js'
import { memberRef } from '../model/reference.js'
import type { LedgerPage } from './ledger-pages.js'

/** A claim with the clearest record that reports it, where that is on the page: over all pages each claim once. */
export interface ClaimLead {
  readonly claim: Claim
  readonly record: EventRecord
  readonly article: ArticleLedger
}

export function* claimLeads({ readings, claimOf }: LedgerPage): Generator<ClaimLead> {
  for (const { ledger: article } of readings)
    for (const record of article.records) {
      const ref = memberRef(article, record)
      const claim = claimOf(ref)
      if (claim?.lead === ref) yield { claim, record, article }
    }
}
