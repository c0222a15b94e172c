import { describe, expect, it } from 'vitest'
import { searchTerms } from './search-words.js'
import { spellingsOf } from './spellings.js'

const spellings = (name: string): readonly string[] =>
  spellingsOf(searchTerms(name)).map((terms) => terms.flatMap(({ words }) => words).join(' '))

describe('spellingsOf', () => {
  it.each(['Zelensky', 'zelenskyy', 'Zelenskiy', 'Zelenskij', 'Zelenskii', 'Zelenski'])('%s', (name) =>
    expect(spellings(name).toSorted()).toEqual(['zelenski', 'zelenskii', 'zelenskij', 'zelenskiy', 'zelensky', 'zelenskyy']),
  ) // biome-ignore format: one line reads best

  it.each([
    ['Volodymyr Zelensky', 'volodymyr zelenskyy'],
    ['Dmitri', 'dmitry'],
  ])('%s can be %s', (name, other) => expect(spellings(name)).toContain(other))

  it.each(['Lavrov', 'Xi', 'Ali', 'Navalny*', 'Zelensky said', ''])('%j has one spelling', (name) =>
    expect(spellingsOf(searchTerms(name))).toEqual([searchTerms(name)]),
  )
})
