import { describe, expect, it } from 'vitest'
import { sitsInCongress } from './home-state.js'

describe('a seat in the Congress behind a name', () => {
  it.each([
    ['Anna Pell (R-Ore.) said', true],
    ['Anna Pell (D-N.H.), who', true],
    ['Anna Pell (Vt.) said', true],
    ['Anna Pell (R-W.Va.) said', true],
    ['Anna Pell (41) said', false],
    ['Anna Pell (Labour) said', false],
    ['Anna Pell (D) said', false],
    ['Anna Pell (La) said', false],
  ])('%s: %s', (text, expected) => {
    expect(sitsInCongress(text, 'Anna Pell'.length)).toBe(expected)
  })
})
