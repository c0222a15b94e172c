import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import { wellFormed } from '../../model/well-formed.js'
import type { PageWriter, Sink } from '../page-writer.js'
import type { Cell, ColumnType, Row } from './column.js'
import type { Column, Table } from './table.js'

/** A group of rows is written when it has so many, or so many characters: what is held at a time. */
const ROWS_IN_GROUP = 10_000
const CHARACTERS_IN_GROUP = 4_000_000

/** Writes a table as Apache Parquet: Snappy, columns with their types, groups of rows that are written as they fill. */
export function parquetWriter({ columns, rows }: Table, sink: Sink): PageWriter {
  const bytes = new ByteWriter()
  const file = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'demarche' })
  let group: Row[] = []
  let characters = 0
  const flush = async () => {
    await sink(bytes.getBytes().slice())
    bytes.index = 0
  }
  const writeGroup = async () => {
    await file.write({
      columnData: columns.map(({ name, type }, at) => ({ name, data: group.map((row) => VALUES[type](row[at] ?? null)) })),
      rowGroupSize: ROWS_IN_GROUP,
    }) // biome-ignore format: one line reads best
    await flush()
    group = []
    characters = 0
  }
  return {
    async write(page) {
      for (const row of rows(page)) {
        group.push(row)
        characters += row.reduce((sum: number, cell) => sum + (typeof cell === 'string' ? cell.length : 8), 0)
        if (group.length >= ROWS_IN_GROUP || characters >= CHARACTERS_IN_GROUP) await writeGroup()
      }
    },
    async end() {
      if (group.length > 0) await writeGroup()
      await file.finish()
      if (file.row_groups.length === 0) mendEmptyList(bytes.getBytes())
      await flush()
    },
  }
}

/**
 * hyparquet-writer 0.17 says of an empty list that it is one of nothing; strict readers (arrow-rs) refuse a file whose row groups are not structs. In
 * the Thrift compact protocol the number of rows (field 3, i64, 0) stands before the list (field 4: no items, of type 0, where structs are 12).
 */
function mendEmptyList(footer: Uint8Array): void {
  const at = Buffer.from(footer.buffer, footer.byteOffset, footer.length).lastIndexOf(Buffer.of(0x16, 0, 0x19, 0))
  if (at >= 0) footer[at + 3] = 12
}

type Element = Omit<SchemaElement, 'name' | 'repetition_type'>

const TEXT: Element = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } }
const ELEMENTS: Readonly<Record<Exclude<ColumnType, 'list'>, Element>> = {
  text: TEXT,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  timestamp: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
}

/** A list has the three levels that the format prescribes (LogicalTypes.md), with items that are never null. */
function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'table', num_children: columns.length },
    ...columns.flatMap(({ name, type }): SchemaElement[] =>
      type === 'list'
        ? [
            { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
            { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
            { name: 'element', repetition_type: 'REQUIRED', ...TEXT },
          ]
        : [{ name, repetition_type: 'OPTIONAL', ...ELEMENTS[type] }],
    ),
  ] // biome-ignore format: one line reads best
}

const asIs = (cell: Cell): unknown => cell
const asDate = (cell: Cell): unknown => (cell === null ? null : new Date(String(cell)))
const VALUES: Readonly<Record<ColumnType, (cell: Cell) => unknown>> = {
  text: (cell) => (typeof cell === 'string' ? wellFormed(cell) : cell),
  list: (cell) => (Array.isArray(cell) ? cell.map(wellFormed) : []),
  integer: asIs,
  number: asIs,
  boolean: asIs,
  date: asDate,
  timestamp: asDate,
}
