import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONDITION_KINDS, conditionSchema } from './condition.js'
import { articleLedgerSchema, ledgerSchema, ORIGIN_KINDS } from './ledger.js'
import { partySchema, SECTORS } from './party.js'
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

const page = readFileSync(new URL('../../docs/ledger.md', import.meta.url), 'utf8')
const section = (title: string): string => page.split(/^## /m).find((part) => part.startsWith(title)) ?? ''

describe('docs/ledger.md', () => {
  it.each([
    ['The ledger document', page.split(/^## /m)[0] ?? '', Object.keys(ledgerSchema.unwrap().shape)],
    ['Article', section('Article'), Object.keys(articleLedgerSchema.unwrap().shape)],
    ['Party', section('Party'), Object.keys(partySchema.unwrap().shape)],
    ['Record', section('Record'), Object.keys(recordSchema.unwrap().shape)],
    ['Proposition', section('Proposition'), Object.keys(propositionSchema.unwrap().shape)],
    ['Guarantee', section('Guarantee'), Object.keys(guaranteeSchema.unwrap().shape)],
    ['guarantee forms', section('Guarantee'), GUARANTEE_FORMS],
    ['standings', section('Guarantee'), STANDINGS],
    ['Statement', section('Statement'), Object.keys(statementSchema.unwrap().shape)],
    ['Condition', section('Condition'), Object.keys(conditionSchema.unwrap().shape)],
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
