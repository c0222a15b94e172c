import { z } from 'zod'
import { articleSchema } from './article.js'
import { conditionSchema } from './condition.js'
import { recordSchema } from './record.js'
import { statementSchema } from './statement.js'

const rangeSchema = z.object({ start: z.int().min(0), end: z.int().min(0) }).readonly()

export const ORIGIN_KINDS = ['wire', 'interview', 'broadcast', 'document', 'own'] as const

/** Where a report says its words come from: an agency, an interview, a broadcast, a document. */
const originSchema = z
  .object({ name: z.string(), kind: z.enum(ORIGIN_KINDS), start: z.int().min(0), end: z.int().min(0) })
  .readonly()
export type Origin = z.infer<typeof originSchema>

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

/** The ledger document: what `demarche read --json` prints and the API serves. */
export const ledgerSchema = z
  .object({
    format: z.literal(LEDGER_FORMAT),
    articles: z.array(articleLedgerSchema).readonly(),
    stories: z.array(z.never()).readonly(),
    claims: z.array(z.never()).readonly(),
    positions: z.array(z.never()).readonly(),
  })
  .readonly()
export type Ledger = z.infer<typeof ledgerSchema>
