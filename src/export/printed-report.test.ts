import { describe, expect, it } from 'vitest'
import type { ArticleLedger } from '../model/ledger.js'
import type { Origin } from '../model/origin.js'
import { printReport } from './printed-report.js'

const report: ArticleLedger = {
  ...{
    id: '1',
    ref: '1',
    outlet: 'Globe',
    title: 'Talks end',
    url: null,
    byline: null,
    published: null,
    updated: null,
    language: 'en',
    fieldSources: {},
    text: '',
  },
  ...{ boilerplate: [], origins: [], statements: [], records: [], conditions: [] },
}

describe('the credits of a printed report', () => {
  it.each<readonly [Origin['kind'], string, string]>([
    ['wire', 'Nord', 'Nord (wire)'],
    ['interview', 'Kanal 5', 'Kanal 5 (interview)'],
    ['interview', 'joint interview', 'joint interview'],
    ['document', 'statement', 'statement'],
    ['own', 'Kanal 5', 'from Kanal 5'],
    ['own', 'two people close to the talks', 'two people close to the talks'],
    ['own', 'an aide familiar with the plan', 'an aide familiar with the plan'],
  ])('%s %s', (kind, name, printed) => {
    const origins = [{ kind, name, start: 0, end: 0 }]
    const page = printReport(
      { ledger: { ...report, origins }, sentences: 0, setAside: 0 },
      { width: 80, colour: false },
    )
    expect(page).toContain(`Credits: ${printed}\n`)
  })
})
