import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotationFormat } from './annotations/collection.js'
import { EVENTS } from './events/event-table.js'
import { TABLE_NAMES } from './export-names.js'
import { ACTOR_GRAPH } from './graph/actor-graph.js'
import { CONDITION_GRAPH } from './graph/condition-graph.js'
import { COLUMN_TYPES } from './tables/column.js'
import { TABLES } from './tables/tables.js'
import { testLedger, written } from './test-ledger.js'

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8')

/** The part of the page under a heading of any level, up to the next heading. */
function section(title: string): string {
  return page.split(/^#+ /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
}

/** The first two cells of each row of the tables under a heading. */
function rowsOf(title: string): readonly (readonly string[])[] {
  const rows = section(title).matchAll(/^\| `([^`]+)` *\|([^|]*)\|/gm)
  return Array.from(rows, ([, name = '', type = '']) => [name, type.replaceAll('`', '').trim()])
}

describe('docs/formats.md', () => {
  it.each(TABLE_NAMES)('has every column of %s, in order, with its type, and no other', (name) =>
    expect(rowsOf(name)).toEqual(TABLES[name].columns.map((column) => [column.name, column.type])),
  )

  it('has every column of the event table, in order, and no other', () =>
    expect(rowsOf('Columns of the event table')).toEqual(EVENTS.columns.map(({ name, type }) => [name, type])))

  it.each([
    ['actor-graph', ACTOR_GRAPH],
    ['condition-graph', CONDITION_GRAPH],
  ])('has every attribute of the %s, and no other', (title, { node, edge }) =>
    expect(rowsOf(title)).toEqual([
      ...Object.keys(node).map((name) => [name, 'node']),
      ...Object.keys(edge).map((name) => [name, 'edge']),
    ]),
  )

  it('has every key of annotations, and no other', async () => {
    const store = await testLedger()
    const { first } = JSON.parse((await written(annotationFormat.open, store, annotationFormat.wants)).toString())
    const keys = new Set<string>()
    JSON.stringify(first.items, (key, value) => {
      if (!/^\d*$/.test(key)) keys.add(key)
      return value
    })
    expect([...keys].sort()).toEqual(
      rowsOf('Keys of annotations')
        .map(([name]) => name)
        .sort(),
    )
    await store.close()
  })

  it('has every type of column', () => expect(rowsOf('Tables').map(([name]) => name)).toEqual(COLUMN_TYPES))

  it('says what each column means', () => {
    for (const name of TABLE_NAMES)
      for (const line of section(name)
        .split('\n')
        .filter((one) => one.startsWith('| `')))
        if (!line.startsWith('| `id`')) expect(line.split('|')[3]?.trim(), `${name}: ${line}`).not.toBe('')
  })
})
