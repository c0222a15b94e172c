import { describe, expect, it } from 'vitest'
import { markedParts } from './marked-parts.js'

describe('markedParts', () => {
  const cases: readonly (readonly [string, readonly (readonly [number, number])[], string])[] = [
    ['grain deal', [], 'grain deal'],
    ['grain deal', [[0, 5]], '[grain]| deal'],
    ['the grain deal', [[4, 9]], 'the |[grain]| deal'],
    ['the grain deal', [[4, 14]], 'the |[grain deal]'],
    ['grain deal', [[0, 5], [6, 10]], '[grain]| |[deal]'],
    ['', [], ''],
  ] // biome-ignore format: one line a case
  it.each(cases)('of %j with %j', (text, ranges, wanted) => {
    const parts = markedParts(text, ranges.map(([start, end]) => ({ start, end }))) // biome-ignore format: one line reads best
    expect(parts.map(({ words, isFound }) => (isFound ? `[${words}]` : words)).join('|')).toBe(wanted)
  })
})
