import { z } from 'zod'
import { articleSchema } from './article.js'
import { claimSchema } from './claim.js'
import { conditionSchema } from './condition.js'
import { deadlockSchema, dependencySchema } from './dependency.js'
import { judgementOutcomeSchema } from './judgement.js'
import { originSchema, sharedOriginSchema } from './origin.js'
import { positionSchema, proposalSchema } from './position.js'
import { recordSchema } from './record.js'
import { statementSchema } from './statement.js'
import { storySchema } from './story.js'

const rangeSchema = z.object({ start: z.int().min(0), end: z.int().min(0) }).readonly()

/** An article with all that was read from it. */
export const articleLedgerSchema = articleSchema
  .unwrap()
  .extend({
    boilerplate: z.array(rangeSchema).readonly(),
    origins: z.array(originSchema).readonly(),
    statements: z.array(statementSchema).readonly(),
    records: z.array(recordSchema).readonly(),
    conditions: z.array(conditionSchema).readonly(),
  })
  .readonly()
export type ArticleLedger = z.infer<typeof articleLedgerSchema>

export const LEDGER_FORMAT = 'demarche-ledger/1'

/** What many articles say together. */
const reconciliationSchema = z.object({
  stories: z.array(storySchema).readonly(),
  origins: z.array(sharedOriginSchema).readonly(),
  claims: z.array(claimSchema).readonly(),
  proposals: z.array(proposalSchema).readonly(),
  positions: z.array(positionSchema).readonly(),
  dependencies: z.array(dependencySchema).readonly(),
  deadlocks: z.array(deadlockSchema).readonly(),
  judgements: z.array(judgementOutcomeSchema).readonly(),
})
export type Reconciliation = Readonly<z.infer<typeof reconciliationSchema>>

/** The ledger document: what `demarche brief --json` prints and the API serves; `demarche read --json` leaves all but the articles empty. */
export const ledgerSchema = z
  .object({ format: z.literal(LEDGER_FORMAT), articles: z.array(articleLedgerSchema).readonly() })
  .extend(reconciliationSchema.shape)
  .readonly()
export type Ledger = z.infer<typeof ledgerSchema>
