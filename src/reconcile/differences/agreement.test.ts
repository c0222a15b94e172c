import { describe, expect, it } from 'vitest'
import type { Agreement, Difference } from '../../model/claim.js'
import { agreementOf } from './agreement.js'

const difference = (conflict: boolean): Difference => ({ slot: 'number', values: { a: '12', b: '31' }, conflict })

const TABLE: readonly (readonly [origins: number, conflicts: readonly boolean[], expected: Agreement])[] = [
  [1, [], 'single'],
  [1, [true], 'single'],
  [2, [], 'corroborated'],
  [2, [false, false], 'corroborated'],
  [2, [false, true], 'conflicting'],
]

describe('agreementOf', () => {
  it.each(TABLE)('of %i origins with conflicts %j: %s', (origins, conflicts, expected) => {
    expect(agreementOf({ origins }, conflicts.map(difference))).toBe(expected)
  })
})
