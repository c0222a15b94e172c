import { tableFromIPC } from 'apache-arrow'
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet'
import { readParquet } from 'parquet-wasm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedgerStore } from '../../store/ledger-store.js'
import { TABLE_NAMES, type TableName } from '../export-names.js'
import { EMPTY_PAGE } from '../ledger-pages.js'
import { testLedger, written } from '../test-ledger.js'
import type { ColumnType } from './column.js'
import { jsonLinesWriter } from './json-lines.js'
import { parquetWriter } from './parquet.js'
import type { Table } from './table.js'
import { TABLES } from './tables.js'

let store: LedgerStore
beforeAll(async () => {
  store = await testLedger()
})
afterAll(() => store.close())

type Rows = readonly Readonly<Record<string, unknown>>[]

async function parquet(name: TableName, of = store): Promise<ArrayBuffer> {
  const { wants } = TABLES[name]
  return new Uint8Array(await written((sink) => parquetWriter(TABLES[name], sink), of, wants)).buffer
}

async function jsonl(name: TableName): Promise<Rows> {
  const { wants } = TABLES[name]
  const bytes = await written((sink) => jsonLinesWriter(TABLES[name], sink), store, wants)
  return bytes.toString('utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line)) // biome-ignore format: one line reads best
}

const arrow = (file: ArrayBuffer) => tableFromIPC(readParquet(new Uint8Array(file)).intoIPCStream())

/** A value as JSON Lines write it. */
function plain(value: unknown, type: ColumnType): unknown {
  if (value === null || value === undefined) return null
  if (type === 'list') return [...(value as Iterable<unknown>)]
  if (type === 'date') return new Date(value as number | Date).toISOString().slice(0, 10)
  return type === 'timestamp' ? new Date(value as number | Date).toISOString() : value
}

/** What Arrow calls each type. */
const ARROW: Readonly<Record<ColumnType, RegExp>> = {
  text: /^Utf8(?:View)?$/,
  list: /^List<Utf8(?:View)?>$/,
  integer: /^Int32$/,
  number: /^Float64$/,
  boolean: /^Bool$/,
  date: /^Date32<DAY>$/,
  timestamp: /^Timestamp<MILLISECOND, UTC>$/,
}

describe('Parquet', () => {
  it.each(TABLE_NAMES)('%s says the same as JSON Lines, read by hyparquet', async (name) => {
    const { columns } = TABLES[name]
    const rows = (await parquetReadObjects({ file: await parquet(name) })) as Rows
    expect(rows.map((row) => Object.fromEntries(columns.map((one) => [one.name, plain(row[one.name], one.type)])))).toEqual(await jsonl(name)) // biome-ignore format: one line reads best
  })

  it.each(TABLE_NAMES)('%s says the same, with the same types, read by parquet-wasm and Arrow', async (name) => {
    const { columns } = TABLES[name]
    const table = arrow(await parquet(name))
    expect(table.schema.fields.map((field) => field.name)).toEqual(columns.map((one) => one.name))
    for (const { name: column, type } of columns)
      expect(String(table.schema.fields.find((field) => field.name === column)?.type), column).toMatch(ARROW[type])
    const rows = Array.from({ length: table.numRows }, (_, at) =>
      Object.fromEntries(columns.map((one) => [one.name, plain(table.getChild(one.name)?.get(at), one.type)])),
    )
    expect(rows).toEqual(await jsonl(name))
  })

  it('of an empty ledger has its columns', async () => {
    const empty = await testLedger([])
    for (const name of TABLE_NAMES) {
      const file = await parquet(name, empty)
      expect(parquetSchema(parquetMetadata(file)).children.map(({ element }) => element.name)).toEqual(TABLES[name].columns.map((one) => one.name)) // biome-ignore format: one line reads best
      expect(arrow(file).numRows).toBe(0)
    }
    await empty.close()
  })

  it('writes groups of rows as they fill', async () => {
    const long = 'x'.repeat(250_000)
    const table: Table = {
      wants: [],
      columns: [{ name: 'text', type: 'text' }],
      rows: () => Array.from({ length: 10 }, (_, at) => [`${at}${long}`]),
    }
    const pieces: Uint8Array[] = []
    const writer = parquetWriter(table, async (piece) => void pieces.push(Buffer.from(piece as Uint8Array)))
    await writer.write(EMPTY_PAGE)
    expect(pieces).toHaveLength(0)
    await writer.write(EMPTY_PAGE)
    expect(pieces).toHaveLength(1)
    await writer.end()
    const rows = await parquetReadObjects({ file: new Uint8Array(Buffer.concat(pieces)).buffer })
    expect(rows.map((row) => String(row.text).charAt(0)).join('')).toBe('01234567890123456789')
  })
})
