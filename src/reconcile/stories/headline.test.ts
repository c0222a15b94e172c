import { describe, expect, it } from 'vitest'
import { headlineOf } from './headline.js'
import { readingOf } from './test-readings.js'

const report = (title: string | null, text = 'Nothing else is known.') => readingOf('r', text, { title }).ledger
const LONG =
  'The council of the island state voted late on Sunday to keep the harbour closed to all foreign trawlers until a new accord is signed'

describe('headlineOf', () => {
  it.each([
    ['the one that says most of what the others say', [
      report('Harbour closed'),
      report('Island council closes harbour to trawlers'),
      report('Trawlers turned away as island closes its harbour'),
    ], 'Island council closes harbour to trawlers'],
    ['without the outlet', [report('Island council closes harbour | The Tern')], 'Island council closes harbour'],
    ['a first line that stands alone', [report(null, 'Island council closes harbour\n\nPORT OSS - The council voted.')], 'Island council closes harbour'],
    ['else a lead, without its dateline', [report(null, 'PORT OSS, May 3 (Tern) - The council closed the harbour. More later.')], 'The council closed the harbour'],
    ['cut between words', [report(LONG)], 'The council of the island state voted late on Sunday to keep the harbour closed to all foreign…'],
    ['nothing for nothing', [report(null, '')], ''],
  ])('gives %s', (_, reports, expected) => {
    expect(headlineOf(reports)).toBe(expected)
  }) // biome-ignore format: a table
})
