import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedgerStore } from '../store/ledger-store.js'
import type { Filter } from '../store/questions.js'
import type { TableName } from './export-names.js'
import { conditionGraphFormat } from './graph/condition-graph.js'
import { jsonLinesWriter } from './tables/json-lines.js'
import { TABLES } from './tables/tables.js'
import { testLedger, written } from './test-ledger.js'

let store: LedgerStore
beforeAll(async () => {
  store = await testLedger()
})
afterAll(() => store.close())

/** A column of a table, as a filter leaves it. */
async function column(name: TableName, column: string, filter: Filter): Promise<readonly unknown[]> {
  const table = TABLES[name]
  const bytes = await written((sink) => jsonLinesWriter(table, sink), store, table.wants, filter)
  return bytes.toString('utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line)[column]).sort() // biome-ignore format: one line reads best
}

describe('a filter leaves', () => {
  it.each<[Filter, readonly string[]]>([
    [{}, ['AID', 'CONSULT', 'REJECT', 'REJECT', 'REQUEST']],
    [{ type: ['REJECT'] }, ['REJECT', 'REJECT']],
    [{ actor: ['PER'] }, ['AID']],
    [{ outlet: ['Beta'], status: ['actual'] }, ['CONSULT', 'REJECT']],
    [{ type: ['ASSAULT'] }, []],
  ])('%j: records', async (filter, types) => expect(await column('records', 'type', filter)).toEqual(types))

  it('the articles, stories, claims and positions that stand on these records', async () => {
    const filter: Filter = { type: ['REJECT'], outlet: ['Beta'] }
    expect(await column('articles', 'id', filter)).toEqual(['beta'])
    expect(await column('stories', 'id', filter)).toHaveLength(1)
    expect(await column('claims', 'type', filter)).toEqual(['REJECT'])
    expect(await column('positions', 'holder', { type: ['REQUEST'] })).toEqual(['NOR'])
    expect(await column('record_parties', 'actor', filter)).toEqual(['NOR', 'TCD'])
    expect(await column('statements', 'id', filter)).toEqual(['s-beta'])
  })

  it('actors and changes by what of it they heed', async () => {
    expect(await column('actors', 'id', { outlet: ['Beta'], type: ['REJECT'] })).toEqual(['NATO', 'NOR', 'TCD'])
    expect(await column('changes', 'id', { type: ['REJECT'] })).toEqual(['c1'])
  })

  it('graphs whose edges lead somewhere', async () => {
    const text = (await written(conditionGraphFormat.open, store, conditionGraphFormat.wants, { actor: ['PER'] })).toString() // biome-ignore format: one line reads best
    expect(text).not.toMatch(/(?:source|target)=""/)
  })
})
