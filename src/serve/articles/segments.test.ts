import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf } from './segments.js'

const mark = (name: string, start: number, end: number) => ({ name, start, end })

/** `text[names]` of each segment, in order. */
const cut = (text: string, ...marks: readonly ReturnType<typeof mark>[]) =>
  segmentsOf(text, marks)
    .map((segment) => `${segment.text}[${segment.marks.map(({ name }) => name).join(' ')}]`)
    .join('')

describe('segments', () => {
  it.each([
    ['no marks', [], 'abcdef[]'],
    ['one mark', [mark('x', 1, 3)], 'a[]bc[x]def[]'],
    ['a mark over all', [mark('x', 0, 6)], 'abcdef[x]'],
    ['marks side by side', [mark('x', 0, 3), mark('y', 3, 6)], 'abc[x]def[y]'],
    ['a mark in another', [mark('x', 0, 6), mark('y', 2, 4)], 'ab[x]cd[x y]ef[x]'],
    ['marks that cross', [mark('x', 0, 4), mark('y', 2, 6)], 'ab[x]cd[x y]ef[y]'],
    ['marks on the same range, in the order given', [mark('y', 1, 2), mark('x', 1, 2)], 'a[]b[y x]cdef[]'],
    ['a later mark that began earlier', [mark('y', 2, 4), mark('x', 0, 6)], 'ab[x]cd[y x]ef[x]'],
    ['an empty mark', [mark('x', 2, 2)], 'abcdef[]'],
    ['a mark turned round', [mark('x', 4, 2)], 'abcdef[]'],
    ['a mark past the end', [mark('x', 4, 99)], 'abcd[]ef[x]'],
    ['a mark before the start', [mark('x', -5, 2)], 'ab[x]cdef[]'],
  ])('cut a text with %s', (_, marks, expected) => {
    expect(cut('abcdef', ...marks)).toBe(expected)
  })

  it('are none of an empty text', () => {
    expect(segmentsOf('', [mark('x', 0, 3)])).toEqual([])
  })

  const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
  const cases = texts.chain((text) => {
    const offset = fc.integer({ min: -2, max: text.length + 2 })
    const marks = fc.array(fc.record({ start: offset, end: offset }), { maxLength: 12 })
    return fc.tuple(fc.constant(text), marks)
  })

  it('make the text, one after the other', () => {
    fc.assert(
      fc.property(cases, ([text, marks]) => {
        const segments = segmentsOf(text, marks)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        let at = 0
        for (const { start, end } of segments) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBe(text.length)
      }),
    )
  })

  it('cover each mark exactly', () => {
    fc.assert(
      fc.property(cases, ([text, marks]) => {
        const segments = segmentsOf(text, marks)
        for (const one of marks) {
          const covered = segments.filter((segment) => segment.marks.includes(one))
          expect(covered.map((segment) => segment.text).join('')).toBe(
            text.slice(Math.max(0, one.start), Math.max(0, one.end, one.start)),
          )
          if (covered.length > 0) expect(covered[0]?.start).toBe(Math.max(0, one.start))
        }
      }),
    )
  })

  it('keep the marks in the order given', () => {
    fc.assert(
      fc.property(cases, ([text, marks]) => {
        for (const segment of segmentsOf(text, marks)) {
          const places = segment.marks.map((one) => marks.indexOf(one))
          expect(places).toEqual([...places].sort((a, b) => a - b))
        }
      }),
    )
  })
})
