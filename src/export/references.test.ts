import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ledger } from '../model/ledger.js'
import { indexLedger } from './ledger-index.js'
import { References } from './references.js'

const story = (id: string) => ({ id, title: id, articles: [], from: null, to: null })

function referencesTo(ids: readonly string[]): References {
  const ledger: Ledger = {
    format: 'demarche-ledger/1', articles: [], stories: ids.map(story), origins: [], claims: [], proposals: [], positions: [],
    dependencies: [], deadlocks: [], judgements: [],
  } // biome-ignore format: an empty ledger but for its stories
  return new References(indexLedger(ledger))
}

describe('References', () => {
  it('are the shortest beginnings that nothing else has, of four characters at least', () => {
    const references = referencesTo(['abcdefg', 'abcdxyz', 'zzzzzzz', 'abc'])
    expect(['abcdefg', 'abcdxyz', 'zzzzzzz', 'abc'].map((id) => references.short(id))).toEqual([
      'abcde', 'abcdx', 'zzzz', 'abc',
    ]) // biome-ignore format: one row reads best
  })

  it.each([
    ['abcde', ['abcdefg']],
    ['abcd', ['abcdefg', 'abcdxyz']],
    ['abc', ['abc']],
    ['nothing', []],
  ])('%s finds %j', (name, ids) => {
    const found = referencesTo(['abcdefg', 'abcdxyz', 'zzzzzzz', 'abc']).find(name)
    expect(found.map(({ id }) => id)).toEqual(ids)
  })

  it('open what they were made for, whatever the ids', () => {
    const id = fc.string({ unit: fc.constantFrom('a', 'b', '1'), minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 30 }), (ids) => {
        const references = referencesTo(ids)
        for (const one of ids) expect(references.find(references.short(one)).map(({ id }) => id)).toEqual([one])
      }),
    )
  })
})
