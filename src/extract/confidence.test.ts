import { describe, expect, test } from 'vitest'
import { confidenceOf, type ReasonName, reason } from './confidence.js'

describe('confidence', () => {
  const CASES: readonly (readonly [names: readonly ReasonName[], expected: number])[] = [
    [['verb row'], 0.85],
    [['verb row', 'longer pattern'], 0.9],
    [['noun row', 'no actor', 'no recipient'], 0.5],
    [['noun row', 'no actor', 'no recipient', 'other side from the report', 'indirect party'], 0.3],
    [[], 0.3],
  ]
  test.each(CASES)('%j give %d', (names, expected) => {
    expect(confidenceOf(names.map(reason))).toBe(expected)
  })
})
