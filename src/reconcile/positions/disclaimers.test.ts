import { describe, expect, it } from 'vitest'
import { disclaimedIn } from './disclaimers.js'

describe('disclaimedIn', () => {
  it.each<[string, readonly string[]]>([
    ['the exercise is not about an invasion of Chad, he said', [' an invasion of Chad, he said']],
    ["Lima will make sure the quarrel doesn't end in war", [' end in war']],
    ['both sides tried to avoid a war', [' a war']],
    ["another war with Chad, and that's not something Peru wants", ["another war with Chad, and that's "]],
    ['the exercise is about an invasion', []],
    ['the minister did not say more', []],
  ])('%s', (text, expected) => {
    expect(disclaimedIn(text).map(({ words }) => words)).toEqual(expected)
  })
})
