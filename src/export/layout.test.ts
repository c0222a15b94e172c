import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns, shorten, spread, wrap } from './layout.js'

describe('layout', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['会谈', 4],
    ['👍', 2],
  ])('columns of %s', (text, expected) => expect(columns(text)).toBe(expected))

  it.each([
    ['the talks went on', 17, 'the talks went on'],
    ['the talks went on', 16, 'the talks …'],
    ['uninterruptedly', 6, 'unint…'],
  ])('shorten %s to %i', (text, width, expected) => expect(shorten(text, width)).toBe(expected))

  it('wraps at words, breaks what is longer than a line', () => {
    expect(wrap('the talks\nwent  on', 9)).toEqual(['the talks', 'went on'])
    expect(wrap('', 9)).toEqual([])
  })

  it('never passes the width and loses no letter', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 })
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 60 }), (text, width) => {
        const lines = wrap(text, width)
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(columns(shorten(text.replace(/\s+/g, ' '), width))).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('sets two texts at the edges, and cuts the left one', () => {
    const plain = (left: string, right: string): readonly [string, string] => [left, right]
    expect(spread('left', 'right', 14, plain)).toBe('left     right')
    expect(spread('left and more of it', 'right', 16, plain)).toBe('left …     right')
  })
})
