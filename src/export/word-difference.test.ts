import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarkedWord } from './marked-words.js'
import { differingWords } from './word-difference.js'

const signed = (words: readonly MarkedWord[]): string =>
  words.map(({ word, isMarked }) => (isMarked ? `*${word}` : word)).join(' ')

describe('differingWords', () => {
  it.each([
    ['Oslo seized three boats', 'Oslo seized five boats', 'Oslo seized *three boats', 'Oslo seized *five boats'],
    ['Oslo seized boats.', 'Oslo, seized “boats”', 'Oslo seized boats.', 'Oslo, seized “boats”'],
    [
      'Talks on the boats begin',
      'On Monday talks on the boats begin',
      'Talks on the boats begin',
      '*On *Monday talks on the boats begin',
    ],
    // Too little is alike for marks to say anything.
    [
      'the envoy left the city by night',
      'rain fell on the hills',
      'the envoy left the city by night',
      'rain fell on the hills',
    ],
    // "of the" alone is alike by chance.
    [
      'seizure of the boats near Bergen',
      'seizure of boats, release of the crews',
      'seizure of *the boats *near *Bergen',
      'seizure of boats, *release *of *the *crews',
    ],
    ['', 'Oslo', '', 'Oslo'],
  ])('%s / %s', (a, b, left, right) => expect(differingWords(a, b).map(signed)).toEqual([left, right]))

  it('loses no word and marks none of equal texts', () => {
    const text = fc.array(fc.constantFrom('boats', 'talks', 'of', 'the', 'Oslo', 'left'), { maxLength: 12 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [left, right] = differingWords(a.join(' '), b.join(' '))
        expect([left, right].map((words) => words.map(({ word }) => word).join(' '))).toEqual([
          a.join(' '),
          b.join(' '),
        ])
        const [same] = differingWords(a.join(' '), a.join(' '))
        if (a.some((word) => word.length >= 4)) expect(same.filter(({ isMarked }) => isMarked)).toEqual([])
      }),
    )
  })
})
