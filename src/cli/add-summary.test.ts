import { describe, expect, it } from 'vitest'
import type { ChangeKind } from '../model/change.js'
import type { AddSummary } from '../pipeline/add-articles.js'
import { addSummary } from './add-summary.js'

const told = (some: Partial<AddSummary>, changes: Partial<Record<ChangeKind, number>> = {}, elsewhere = '') => {
  const nothing = { added: 0, known: 0, passedOver: 0, failed: 0, stopped: false, waiting: 0 }
  const counts = new Map(Object.entries(changes) as [ChangeKind, number][])
  const summary = { ...nothing, changes: counts, ...some }
  return addSummary({ summary, database: 'talks.db', command: 'demarche add samples', elsewhere }).trimEnd().split('\n')
}

describe('addSummary', () => {
  it('tells what was added and what that changed', () => {
    expect(told({ added: 1993, known: 1 }, { 'story-new': 57, 'claim-new': 1204, 'conflict-settled': 1 })).toEqual([
      '1,993 reports added to talks.db, 1 was there already.',
      'What this changed: 57 new stories, 1,204 new claims, 1 conflict settled.',
      'Next: demarche changes',
    ])
  })

  it('tells when there was nothing to do', () => {
    expect(told({ known: 6 })).toEqual(['0 reports added to talks.db, 6 were there already.', 'Next: demarche stories'])
  })

  it('says how to list failures and to try them again, in which ledger', () => {
    expect(told({ added: 1, failed: 2, passedOver: 1 }, {}, ' --db talks.db')).toEqual([
      '1 report added to talks.db.',
      '2 inputs could not be read: "demarche failures --db talks.db" lists them with reasons, "demarche add --retry --db talks.db" tries again.',
      '1 report could not be read before and was passed over: "demarche add --retry --db talks.db" tries again.',
      'Next: demarche stories --db talks.db',
    ])
  })

  it('says how to go on where it was stopped, and what waits', () => {
    expect(told({ added: 3, stopped: true, waiting: 2 })).toEqual([
      '3 reports added to talks.db.',
      'Stopped: what was added is kept. To go on: demarche add samples',
      '2 stories wait to be reconciled: demarche add',
    ])
  })
})
