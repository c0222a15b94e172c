import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AGREEMENTS, claimSchema, DIFFERENCE_SLOTS, differenceSchema } from './claim.js'
import { CONDITION_KINDS, conditionSchema } from './condition.js'
import { dependencySchema, REQUIREMENT_STATES } from './dependency.js'
import { JUDGEMENT_KINDS, JUDGEMENT_STATES, judgementOutcomeSchema } from './judgement.js'
import { articleLedgerSchema, ledgerSchema } from './ledger.js'
import { ORIGIN_KINDS, SHARED_ORIGIN_KINDS, sharedOriginSchema } from './origin.js'
import { partySchema, SECTORS } from './party.js'
import { positionSchema, proposalSchema, STANCES } from './position.js'
import {
  EVENT_TYPES,
  GUARANTEE_FORMS,
  guaranteeSchema,
  propositionSchema,
  recordSchema,
  STANDINGS,
  STATUSES,
} from './record.js'
import { DIRECTNESS, FORCES, statementSchema } from './statement.js'
import { storySchema } from './story.js'

const page = readFileSync(new URL('../../docs/ledger.md', import.meta.url), 'utf8')
const keys = (schema: { unwrap(): { shape: object } }): readonly string[] => Object.keys(schema.unwrap().shape)
const section = (title: string): string => page.split(/^## /m).find((part) => part.startsWith(title)) ?? ''

describe('docs/ledger.md', () => {
  it.each([
    ['The ledger document', page.split(/^## /m)[0] ?? '', keys(ledgerSchema)],
    ['Article', section('Article'), keys(articleLedgerSchema)],
    ['Party', section('Party'), keys(partySchema)],
    ['Record', section('Record'), keys(recordSchema)],
    ['Proposition', section('Proposition'), keys(propositionSchema)],
    ['Guarantee', section('Guarantee'), keys(guaranteeSchema)],
    ['guarantee forms', section('Guarantee'), GUARANTEE_FORMS],
    ['standings', section('Guarantee'), STANDINGS],
    ['Statement', section('Statement'), keys(statementSchema)],
    ['Condition', section('Condition'), keys(conditionSchema)],
    ['Story', section('Story'), keys(storySchema)],
    ['Shared origin', section('Shared origin'), keys(sharedOriginSchema)],
    ['shared origin kinds', section('Shared origin'), SHARED_ORIGIN_KINDS],
    ['Claim', section('Claim'), keys(claimSchema)],
    ['agreements', section('Claim'), AGREEMENTS],
    ['Difference', section('Difference'), keys(differenceSchema)],
    ['difference slots', section('Difference'), DIFFERENCE_SLOTS],
    ['Proposal', section('Proposal'), keys(proposalSchema)],
    ['Position', section('Position'), keys(positionSchema)],
    ['stances', section('Position'), STANCES],
    ['Dependency', section('Dependency'), keys(dependencySchema)],
    ['requirement states', section('Dependency'), REQUIREMENT_STATES],
    ['Judgement', section('Judgement'), keys(judgementOutcomeSchema)],
    ['judgement kinds', section('Judgement'), JUDGEMENT_KINDS],
    ['judgement states', section('Judgement'), JUDGEMENT_STATES],
    ['origin kinds', section('Article'), ORIGIN_KINDS],
    ['sectors', section('Party'), SECTORS],
    ['event types', section('Record'), EVENT_TYPES],
    ['statuses', section('Record'), STATUSES],
    ['directness', section('Statement'), DIRECTNESS],
    ['forces', section('Statement'), FORCES],
    ['condition kinds', section('Condition'), CONDITION_KINDS],
  ])('tells all of: %s', (_, text, names) => {
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })
})
