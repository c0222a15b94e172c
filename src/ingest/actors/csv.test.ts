import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from './csv.js'

const fields = (text: string) => parseCsv(text).rows.map((row) => row.fields)

describe('parseCsv', () => {
  it.each([
    ['a,b\nc,d', [['a', 'b'], ['c', 'd']]],
    ['a,b\r\nc,d\r\n', [['a', 'b'], ['c', 'd']]],
    ['a,b\rc,d', [['a', 'b'], ['c', 'd']]],
    ['a,,\n\n\nb,c,', [['a', '', ''], ['b', 'c', '']]],
    ['"a, b",c', [['a, b', 'c']]],
    ['"say ""no""",c', [['say "no"', 'c']]],
    ['"two\nlines",c\nd,e', [['two\nlines', 'c'], ['d', 'e']]],
    ['"",""', []],
    [' a , b ', [[' a ', ' b ']]],
    ['', []],
  ])('%j', (text, expected) => {
    expect(fields(text)).toEqual(expected)
    expect(parseCsv(text).bad).toEqual([])
  }) // biome-ignore format: a table

  it.each([
    ['a,b\nc,"d', 2, /never closed/],
    ['a,b\r\n"c"x,d', 2, /after a closing quote/],
    ['a\nb "c" d\ne', 2, /inside an unquoted field/],
    ['"a\nb",c\nd,"e', 3, /never closed/],
  ])('%j is wrong on line %i', (text, line, reason) => {
    expect(parseCsv(text).bad).toEqual([{ line, reason: expect.stringMatching(reason) }])
  })

  it('goes on behind a bad line', () => {
    const { rows, bad } = parseCsv('a,b\nc"x,d\ne,f\ng"y,h\n')
    expect(rows.map(({ line }) => line)).toEqual([1, 3])
    expect(bad.map(({ line }) => line)).toEqual([2, 4])
  })

  it('gives back what is written by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '\r\n', ';') })
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
    const write = (rows: readonly (readonly string[])[]): string =>
      rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')).join('\r\n')
    fc.assert(
      fc.property(table, (rows) => {
        expect(fields(write(rows))).toEqual(rows.filter((row) => row.some((field) => field.trim() !== '')))
      }),
    )
  })
})
