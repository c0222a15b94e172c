import { describe, expect, it } from 'vitest'
import type { Relation } from '../comparison.js'
import { compareQuantities, type Times } from './compare-quantities.js'
import { readQuantities } from './read-quantities.js'

const first = (text: string) => {
  const quantity = readQuantities(text)[0]
  if (!quantity) throw new Error(`no number in: ${text}`)
  return quantity
}

const TOGETHER: Times = { order: 'together', ofOneDay: false }

const TABLE: readonly (readonly [a: string, b: string, relation: Relation])[] = [
  ['240 captives', '120 from each side', 'other words'],
  ['240 captives', '240 captives', 'same'],
  ['about 4,500 soldiers', '4,500 soldiers', 'other words'],
  ['about 4,500 soldiers', '4,380 soldiers', 'narrower'],
  ['4,500 soldiers', '4,480 soldiers', 'narrower'],
  ['more than 50 boats', '57 boats', 'narrower'],
  ['dozens of boats', '36 boats', 'narrower'],
  ['hundreds of boats', '36 boats', 'conflict'],
  ['up to 40 boats', '36 boats', 'narrower'],
  ['10 to 15 boats', '12 boats', 'narrower'],
  ['10 to 15 boats', '21 boats', 'conflict'],
  ['21 boats', '36 boats', 'conflict'],
  ['36 boats', '21 fishing boats', 'whole'],
  ['21 boats', '36 fishing boats', 'conflict'],
  ['21 boats', '36 tanks', 'apart'],
  ['at least 21 boats', '12 boats', 'other'],
  ['12 people were killed', '31 people were killed', 'conflict'],
  ['at least 12 people were killed', '31 people were killed', 'narrower'],
  ['about 12 people were killed', '31 people were killed', 'other'],
  ['12 people were killed', '31 people were wounded', 'apart'],
  ['12 civilians were killed', '31 people were killed', 'part'],
  ['12 people were killed', '31 civilians were killed', 'conflict'],
  ['12 soldiers were killed', '31 Norwegian soldiers were killed', 'whole'],
  ['12 soldiers were killed', '31 civilians were killed', 'apart'],
  ['12 people', '31 people were killed', 'apart'],
  ['a 15% tariff on copper', 'a 15 percent tariff', 'same'],
  ['a 15% tariff on copper', 'a 25% tariff on copper', 'conflict'],
  ['a 15% tariff on copper', 'a 25% tariff on zinc', 'apart'],
  ['15 percent', '25 percent', 'other'],
  ['$3 billion in loans', '$5 billion in loans', 'conflict'],
  ['$3 billion in loans', '$5 billion in grants', 'apart'],
  ['$3 billion in loans', '3.6 billion euros in loans', 'apart'],
  ['a 30-day truce', 'a 60-day truce', 'conflict'],
  ['a 30-day truce', 'a 60-day mandate', 'apart'],
  ['a one-month truce', 'a 30-day truce', 'narrower'],
  ['a two-week truce', 'a 14-day truce', 'same'],
  ['gave them 72 hours to leave', 'a ten-day ultimatum', 'conflict'],
  ['gave them 72 hours to leave', 'within three days', 'same'],
  ['they stayed for 72 hours', 'they stayed for ten days', 'apart'],
  ['the second round', 'the third round', 'other'],
  ['the second round', 'the second day', 'apart'],
]

/** Told on two days: what it is when the first is the earlier one, and when it is the later one. */
const LATER: readonly (readonly [a: string, b: string, relation: Relation, turned: Relation])[] = [
  ['12 people were killed', '31 people were killed', 'other', 'conflict'],
  ['at least 12 people were killed', '31 people were killed', 'narrower', 'narrower'],
  ['about 12 people were killed', '31 people were killed', 'other', 'other'],
  ['12 rebels were killed', '31 gunmen were killed', 'other', 'conflict'],
  ['12 boats', '31 boats', 'other', 'other'],
  ['31 sailors were arrested', '12 sailors were arrested', 'other', 'other'],
  ['a 15% tariff on copper', 'a 25% tariff on copper', 'other', 'other'],
]

describe('compareQuantities', () => {
  it.each(TABLE)('%s / %s: %s', (a, b, relation) => {
    expect(compareQuantities(first(a), first(b), TOGETHER).relation).toBe(relation)
  })

  it.each(TABLE.filter(([, , relation]) => relation !== 'whole' && relation !== 'part'))(
    'is the same both ways: %s / %s',
    (a, b, relation) => {
      expect(compareQuantities(first(b), first(a), TOGETHER).relation).toBe(relation)
    },
  )

  it.each(LATER)('%s, then %s: %s', (a, b, relation, turned) => {
    const [quantity, later] = [first(a), first(b)]
    expect(compareQuantities(quantity, later, { order: 'first', ofOneDay: false }).relation).toBe(relation)
    expect(compareQuantities(later, quantity, { order: 'second', ofOneDay: false }).relation).toBe(relation)
    expect(compareQuantities(quantity, later, { order: 'second', ofOneDay: false }).relation).toBe(turned)
  })

  it.each([
    ['31 sailors were arrested', '12 sailors were arrested', 'conflict'],
    ['31 sailors were killed', '12 sailors were killed', 'other'],
  ] as const)('of one day and of unknown publication: %s / %s: %s', (a, b, relation) => {
    expect(compareQuantities(first(a), first(b), { order: null, ofOneDay: true }).relation).toBe(relation)
  })

  it('says why', () => {
    expect(compareQuantities(first('21 boats'), first('36 boats'), TOGETHER).detail).toBe('21 boats and 36 boats')
  })
})
