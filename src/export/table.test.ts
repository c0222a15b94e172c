import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns } from './layout.js'
import { type TableColumn, tableOf } from './table.js'

interface Row {
  readonly name: string
  readonly count: number
}
const COLUMNS: readonly TableColumn<Row>[] = [
  { title: 'NAME', cell: ({ name }) => name },
  { title: 'ONLY WIDE', most: 9, from: 50, cell: () => 'wide' },
  { title: 'COUNT', most: 6, isRight: true, cell: ({ count }) => `${count}`, inks: () => ['red'] },
]
const rows: readonly Row[] = [
  { name: 'Norway', count: 12 },
  { name: 'the ministry for the affairs of the sea and the coast, and of all that swims in it', count: 3 },
]
const printed = (width: number, colour = false): readonly string[] => {
  const table = tableOf(COLUMNS, rows, { width, colour })
  return [...table.head, ...rows.flatMap(table.lines)]
}

describe('tableOf', () => {
  it('gives what is left to the free column, on three lines at most', () => {
    expect(printed(30)).toEqual([
      'NAME                     COUNT',
      'Norway                      12',
      'the ministry for the         3',
      'affairs of the sea and',
      'the coast, and of all …',
    ])
  })

  it('has more columns where there is room', () => {
    expect(printed(60)[0]).toBe('NAME                                        ONLY WIDE  COUNT')
  })

  it('paints what cells say, not the blanks between', () => {
    expect(printed(30, true)[1]).toBe('Norway                      \x1b[31m12\x1b[0m')
  })

  it('keeps to the page, whatever cells say', () => {
    const row = fc.record({ name: fc.string({ unit: 'grapheme', maxLength: 90 }), count: fc.integer() })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.integer({ min: 30, max: 100 }), (some, width) => {
        const table = tableOf(COLUMNS, some.slice(0, 1), { width, colour: false })
        for (const line of [...table.head, ...some.flatMap(table.lines)])
          expect(columns(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
