import { describe, expect, test } from 'vitest'
import { isLongAgo } from './time-phrase.js'

describe('what is long ago', () => {
  test.each([
    ['who left office last year', null],
    ['the pact signed in 2015', '2018-04-30'],
    ['on March 8 he set a tariff', '2018-04-30'],
    ['was first told in early March', '2018-04-30'],
    ['a rule of earlier this year', '2018-04-30'],
    ['three decades ago', null],
    ['seized since 2014', '2026-02-05'],
    ['meetings held last week', '2018-04-30'],
    ['shut on 3 January', '2018-04-30'],
    ['signed in the 1990s', '2018-04-30'],
    ['broke off seven weeks ago', '2018-04-30'],
  ])('"%s"', (words, published) => {
    expect(isLongAgo(words, published)).toBe(true)
  })

  test.each([
    ['on Tuesday', '2018-04-30'],
    ['on April 28 he set a tariff', '2018-04-30'],
    ['they may march at dawn', '2018-04-30'],
    ['it may rain', '2018-04-30'],
    ['until June 1', '2018-04-30'],
    ['the 2018 budget', '2018-04-30'],
    ['in 2018', '2018-04-30'],
    ['since last Monday', '2018-04-30'],
    ['shut ten days ago', '2018-04-30'],
    ['by the end of June', '2018-04-30'],
    ['a lasting peace', null],
  ])('not "%s"', (words, published) => {
    expect(isLongAgo(words, published)).toBe(false)
  })
})
