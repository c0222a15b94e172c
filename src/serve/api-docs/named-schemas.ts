import { z } from 'zod'
import { articleSchema } from '../../model/article.js'
import { changeSchema } from '../../model/change.js'
import { claimSchema, differenceSchema } from '../../model/claim.js'
import { conditionSchema } from '../../model/condition.js'
import { deadlockSchema, dependencySchema } from '../../model/dependency.js'
import { judgementOutcomeSchema, judgementSchema } from '../../model/judgement.js'
import { articleLedgerSchema, ledgerSchema } from '../../model/ledger.js'
import { originSchema, sharedOriginSchema } from '../../model/origin.js'
import { partySchema } from '../../model/party.js'
import { positionSchema, proposalSchema } from '../../model/position.js'
import { recordSchema } from '../../model/record.js'
import { spanSchema } from '../../model/span.js'
import { statementSchema } from '../../model/statement.js'
import { storySchema } from '../../model/story.js'
import { problemSchema } from '../http/problem.js'

/** What the ledger is made of, by the names under which the API describes it. */
const NAMED: Readonly<Record<string, z.ZodType>> = {
  Article: articleSchema,
  ArticleLedger: articleLedgerSchema,
  Change: changeSchema,
  Claim: claimSchema,
  Condition: conditionSchema,
  Deadlock: deadlockSchema,
  Dependency: dependencySchema,
  Difference: differenceSchema,
  Judgement: judgementSchema,
  JudgementOutcome: judgementOutcomeSchema,
  Ledger: ledgerSchema,
  Origin: originSchema,
  Party: partySchema,
  Position: positionSchema,
  Problem: problemSchema,
  Proposal: proposalSchema,
  Record: recordSchema,
  SharedOrigin: sharedOriginSchema,
  Span: spanSchema,
  Statement: statementSchema,
  Story: storySchema,
}

export const namedSchemas = z.registry<{ readonly id: string }>()
for (const [id, schema] of Object.entries(NAMED)) namedSchemas.add(schema, { id })
