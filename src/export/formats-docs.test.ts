import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TABLE_NAMES } from './export-names.js'
import { COLUMN_TYPES } from './tables/column.js'
import { TABLES } from './tables/tables.js'

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

  it('has every type of column', () => expect(rowsOf('Tables').map(([name]) => name)).toEqual(COLUMN_TYPES))

  it('says what each column means', () => {
    for (const name of TABLE_NAMES)
      for (const line of section(name)
        .split('\n')
        .filter((one) => one.startsWith('| `')))
        if (!line.startsWith('| `id`')) expect(line.split('|')[3]?.trim(), `${name}: ${line}`).not.toBe('')
  })
})
