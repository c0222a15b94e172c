import { describe, expect, test } from 'vitest'
import { confidenceOf, REASON_NAMES, type ReasonName } from './confidence.js'

describe('confidence', () => {
  const CASES: readonly (readonly [amounts: readonly number[], expected: number])[] = [
    [[0.7], 0.7],
    [[0.7, 0.15, -0.05], 0.8],
    [[0.9, 0.3], 0.95],
    [[0.5, -0.4], 0.2],
    [[], 0.2],
  ]
  test.each(CASES)('%j give %d', (amounts, expected) => {
    const name: ReasonName = 'verb row'
    expect(confidenceOf(amounts.map((amount) => ({ name, amount })))).toBe(expected)
  })

  test('every reason is a phrase of its own', () => {
    expect(new Set(REASON_NAMES).size).toBe(REASON_NAMES.length)
  })
})
