import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedgerStore } from '../../store/ledger-store.js'
import { TABLE_NAMES, type TableName } from '../export-names.js'
import { EMPTY_PAGE } from '../ledger-pages.js'
import { NASTY, TEST_READINGS, testLedger, written } from '../test-ledger.js'
import { csvWriter } from './csv.js'
import { jsonLinesWriter } from './json-lines.js'
import { TABLES } from './tables.js'

type Rows = readonly Readonly<Record<string, unknown>>[]

let store: LedgerStore
let empty: LedgerStore
beforeAll(async () => {
  store = await testLedger()
  empty = await testLedger([])
})
afterAll(async () => {
  await store.close()
  await empty.close()
})

async function jsonl(name: TableName, of = store): Promise<Rows> {
  const table = TABLES[name]
  const bytes = await written((sink) => jsonLinesWriter(table, sink), of, table.wants)
  return bytes.toString('utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line)) // biome-ignore format: one line reads best
}

async function csv(name: TableName, of = store): Promise<readonly (readonly string[])[]> {
  const table = TABLES[name]
  return parse(await written((sink) => csvWriter(table, sink), of, table.wants))
}

/** What a cell of JSON Lines is in CSV. */
function inCsv(value: unknown): string {
  if (value === null) return ''
  const text = (Array.isArray(value) ? value.join('; ') : String(value)).replaceAll('\0', '\ufffd')
  return typeof value !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

describe('tables', () => {
  it.each(TABLE_NAMES)('%s says the same in CSV, read by csv-parse, and in JSON Lines', async (name) => {
    const [header = [], ...rows] = await csv(name)
    const objects = await jsonl(name)
    expect(header).toEqual(TABLES[name].columns.map((column) => column.name))
    expect(rows).toEqual(objects.map((object) => header.map((column) => inCsv(object[column]))))
    for (const object of objects) expect(Object.keys(object)).toEqual(header)
  })

  it.each(TABLE_NAMES)('%s of an empty ledger has its header alone', async (name) => {
    expect(await csv(name, empty)).toEqual([TABLES[name].columns.map((column) => column.name)])
    expect(await jsonl(name, empty)).toEqual([])
  })

  it.each(TABLE_NAMES.filter((name) => !['origins', 'blockages'].includes(name)))('%s has rows', async (name) =>
    expect((await jsonl(name)).length).toBeGreaterThan(0),
  )

  it('gives every article, what it does not know as null', async () => {
    const rows = await jsonl('articles')
    expect(rows).toHaveLength(3)
    const [alpha, gamma] = ['alpha', 'gamma'].map((id) => rows.find((row) => row.id === id))
    expect(alpha).toMatchObject({
      outlet: '@outlet', title: NASTY, published: '2031-02-10', published_at: '2031-02-10T06:30:00.000Z', updated: '2031-02-11',
      updated_at: null,
    }) // biome-ignore format: one line reads best
    expect(gamma).toMatchObject({ outlet: null, url: null, published: null, published_at: null, title: null })
  })

  it('counts code points, so that a slice of the text is the words', async () => {
    const texts = new Map((await jsonl('articles')).map(({ id, text }) => [id, [...String(text)]]))
    const slice = (row: Rows[number], from: string, to: string) =>
      texts.get(row.article)?.slice(Number(row[from]), Number(row[to])).join('')
    for (const row of await jsonl('records')) expect(slice(row, 'start', 'end')).toBe(row.evidence)
    for (const row of await jsonl('sentences')) expect(slice(row, 'start', 'end')).toBe(row.text)
    for (const row of await jsonl('conditions')) {
      expect(slice(row, 'antecedent_start', 'antecedent_end')).toBe(row.antecedent)
      expect(slice(row, 'consequent_start', 'consequent_end')).toBe(row.consequent)
    }
    for (const row of await jsonl('statements')) {
      const [first = '', last = ''] = String(row.content).split(' … ')
      expect(slice(row, 'start', 'end')?.startsWith(first)).toBe(true)
      expect(slice(row, 'start', 'end')?.endsWith(last)).toBe(true)
    }
  })

  it.each<[TableName, string, TableName]>([
    ['articles', 'story', 'stories'],
    ['records', 'article', 'articles'],
    ['records', 'claim', 'claims'],
    ['record_parties', 'record', 'records'],
    ['conditions', 'article', 'articles'],
    ['statements', 'article', 'articles'],
    ['sentences', 'article', 'articles'],
    ['claims', 'story', 'stories'],
    ['claims', 'lead_record', 'records'],
    ['claim_members', 'claim', 'claims'],
    ['claim_members', 'record', 'records'],
    ['differences', 'claim', 'claims'],
    ['differences', 'article', 'articles'],
    ['positions', 'proposal', 'proposals'],
    ['position_history', 'position', 'positions'],
    ['position_evidence', 'position', 'positions'],
  ])('%s.%s is an id of %s', async (from, column, to) => {
    const ids = new Set((await jsonl(to)).map(({ id }) => id))
    const references = (await jsonl(from)).map((row) => row[column])
    expect(references.filter((id) => !ids.has(id))).toEqual([])
  })

  it('writes halves of surrogate pairs, which UTF-8 cannot hold, as U+FFFD', async () => {
    const [reading] = TEST_READINGS
    if (reading === undefined) throw new Error('no reading')
    const page = { ...EMPTY_PAGE, readings: [{ ...reading, ledger: { ...reading.ledger, title: 'a\ud800b' } }] }
    for (const open of [csvWriter, jsonLinesWriter]) {
      const pieces: string[] = []
      await open(TABLES.articles, async (piece) => void pieces.push(String(piece))).write(page)
      expect(pieces.join('')).toContain('a\ufffdb')
    }
  })

  it('gives articles that wait for their story, without one', async () => {
    const [first, ...rest] = TEST_READINGS
    const waiting = await testLedger(rest, first ? [first] : [])
    const rows = await jsonl('articles', waiting)
    expect(rows.map(({ id, story }) => [id, story === null])).toEqual([['beta', false], ['gamma', false], ['alpha', true]]) // biome-ignore format: one line reads best
    expect((await jsonl('records', waiting)).filter(({ claim }) => claim === null)).toHaveLength(2)
    await waiting.close()
  })
})
