import { describe, expect, it } from 'vitest'
import { readQuantities } from './read-quantities.js'

/** A quantity in one line: kind, range, hedge, unit, which, outcome, each. */
const brief = (text: string): readonly string[] =>
  readQuantities(text).map(({ kind, low, high, hedge, unit, which, outcome, each }) =>
    [
      kind,
      low === high ? low : `${low}-${high}`,
      hedge === 'exact' ? '' : hedge,
      unit,
      which.join('+'),
      outcome,
      each ? 'each' : '',
    ]
      .filter((part) => part !== '' && part !== null)
      .join(' '),
  )

const TABLE: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['the two sides swapped 240 captives', ['count 240 person captive freed']],
  ['120 captives from each side walked free', ['count 120 person captive freed each']],
  ['they freed 120 from each side', ['count 120 person freed each']],
  ['about 4,500 Norwegian soldiers were killed', ['count 4500 about person norwegian+soldier killed']],
  ['at least 12 people died', ['count 12 at least person killed']],
  ['more than fifty homes burned', ['count 50 at least home']],
  ['up to thirty-six drones', ['count 36 at most drone']],
  ['killing 14 and wounding 30', ['count 14 person killed', 'count 30 person wounded']],
  ['14 people were killed and 30 injured', ['count 14 person killed', 'count 30 person wounded']],
  ['14 dead, 5 of them children', ['count 14 person killed', 'count 5 person child']],
  ['dozens of drones', ['count 20-150 vague drone']],
  ['tens of thousands of refugees', ['count 10000-200000 vague person refugee']],
  ['a dozen fishing boats', ['count 12 boat fishing']],
  ['a tariff of 15 percent on copper', ['percent 15 copper']],
  ['a 15% tariff on copper imports', ['percent 15 copper+import+tariff']],
  ['15 per cent', ['percent 15']],
  ['goods worth 3.1 billion euros ($3.6 billion)', ['money 3100000000 EUR', 'money 3600000000 USD']],
  ['some $400m in loans', ['money 400000000 about USD loan']],
  ['£2bn', ['money 2000000000 GBP']],
  ['a 45-day truce', ['span 1080 hour truce']],
  ['the third round of talks', ['ordinal 3 round']],
  ['between 10 and 15 boats', ['count 10-15 boat']],
  ['10-15 boats', ['count 10-15 boat']],
  ['10 to 15 million tonnes', ['count 10000000-15000000 tonne']],
  ['120 captives of war each', ['count 120 person captive each']],
  ['two rebel camps', ['count 2 camp rebel']],
  ['two of its five Swedish captives', ['count 2 person captive+swedish', 'count 5 person captive+swedish']],
  ['an ultimatum of 48 hours', ['span 48 hour']],
  ['thousands of soldiers in the two armies', ['count 1500-20000 vague person soldier']],
  // What counts nothing.
  ['since World War Two', []],
  ['nine-tenths of the fish', []],
  ['three-way talks', []],
  ['the raid of 9 May', []],
  ['on 14 March 2031 at 10:30', []],
  ['in 2031', []],
  ['the 1974 treaty', []],
  ['Resolution 1559 and Article 5', []],
  ['an F-16 jet', []],
  ['at 6 p.m.', []],
  ['the two leaders', []],
  ['one of them', []],
  ['three days ago', []],
  ['a 23-year-old student', []],
  ['the first lady', []],
  ['several', []],
]

describe('readQuantities', () => {
  it.each(TABLE)('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  it('gives the words as written', () => {
    expect(readQuantities('They lost about 4,500 soldiers at sea').map(({ text }) => text)).toEqual([
      'about 4,500 soldiers',
    ])
  })
})
