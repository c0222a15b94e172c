import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codePointsIn } from './code-points.js'

it.each([
  ['', 0, 0],
  ['abc', 2, 2],
  ['🕊️ abc', 4, 3],
  ['a𝔘b𝔘c', 7, 5],
  ['a\ud800b\udc00c', 5, 5],
])('of %j, offset %i is code point %i', (text, offset, codePoint) => expect(codePointsIn(text)(offset)).toBe(codePoint))

it('counts as iterating over a string does', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 5 }),
      (before, behind) => {
        // A pair that the two halves make together is cut in its middle, which no span is.
        fc.pre(!/[\ud800-\udbff]$/.test(before) || !/^[\udc00-\udfff]/.test(behind))
        expect(codePointsIn(before + behind)(before.length)).toBe([...before].length)
      },
    ),
  )
})
