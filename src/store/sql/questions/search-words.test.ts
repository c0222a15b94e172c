import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasTerms, searchTerms, termRanges } from './search-words.js'

/** Terms as they are written, words of a phrase joined by +. */
const written = (typed: string): string =>
  searchTerms(typed)
    .map(({ words, isPrefix }) => `${words.join('+')}${isPrefix ? '*' : ''}`)
    .join(' ')

describe('searchTerms', () => {
  it.each([
    ['', ''],
    ['grain', 'grain'],
    ['Grain  Corridor', 'grain corridor'],
    ['"Grain Corridor" talks', 'grain+corridor talks'],
    ['no-fly', 'no+fly'],
    ['mediat*', 'mediat*'],
    ['"no fl"*', 'no+fl*'],
    ['no-fl*', 'no+fl*'],
    ['"grain* corridor"', 'grain+corridor'],
    ['med*iat', 'med+iat'],
    ['"grain', 'grain'],
    ['gra"in', 'gra in'],
    ['Åse MÜLLER', 'ase muller'],
    ['한국', '한국'],
    ['12,000', '12+000'],
    ['AND OR NOT NEAR', 'and or not near'],
    ['a:b ^c {d} -e +f (g)', 'a+b c d e f g'],
    ['* "" " " *** - 🛳', ''],
    ['\u0301', ''],
  ])('%j → %j', (typed, terms) => expect(written(typed)).toBe(terms))
})

describe('hasTerms', () => {
  it.each([
    ['The grain corridor', 'corridor grain', true],
    ['The grain corridor', '"corridor grain"', false],
    ['The grain corridor', 'grain port', false],
    ['A no-fly zone', '"fly zone"', true],
    ['Zelenskyy said', 'zelensky', false],
    ['Zelenskyy said', 'zelensky*', true],
    ['Zelenskyy said', '"zelensky said"', false],
    ['Åse Müller', 'ase muller', true],
    ['Anything', '', false],
    ['', 'a', false],
  ])('%j, %j: %s', (text, typed, has) => expect(hasTerms(text, searchTerms(typed))).toBe(has))
})

describe('termRanges', () => {
  it.each([
    ['The grain, the Grain!', 'grain', ['grain', 'Grain']],
    ['A no-fly zone over a zone', '"no fly" zone', ['no-fly', 'zone', 'zone']],
    ['open the open strait', '"open the open" "the open strait"', ['open the open strait']],
    ['🛳 Åse said', 'ase', ['Åse']],
    ['talks', 'strait', []],
  ])('%j, %j: %j', (text, typed, found) =>
    expect(termRanges(text, searchTerms(typed)).map(({ start, end }) => text.slice(start, end))).toEqual(found),
  )

  it('stand apart, in order and within the text; there are some where a text has the terms', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'B', 'é', ' ', '-', '"', '*', '🛳'), maxLength: 12 })
    fc.assert(
      fc.property(words, words, (text, typed) => {
        const terms = searchTerms(typed)
        const ranges = termRanges(text, terms)
        for (const [at, { start, end }] of ranges.entries()) {
          expect(start).toBeGreaterThanOrEqual(ranges[at - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        if (hasTerms(text, terms)) expect(ranges).not.toEqual([])
      }),
    )
  })
})
