import { describe, expect, it } from 'vitest'
import type { Relation } from '../comparison.js'
import { compareQuantities } from './compare-quantities.js'
import { readQuantities } from './read-quantities.js'

const first = (text: string) => {
  const quantity = readQuantities(text)[0]
  if (!quantity) throw new Error(`no number in: ${text}`)
  return quantity
}

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
  ['the second round', 'the third round', 'other'],
  ['the second round', 'the second day', 'apart'],
]

describe('compareQuantities', () => {
  it.each(TABLE)('%s / %s: %s', (a, b, relation) => {
    expect(compareQuantities(first(a), first(b), { sameTime: true }).relation).toBe(relation)
  })

  it.each(TABLE.filter(([, , relation]) => relation !== 'whole' && relation !== 'part'))(
    'is the same both ways: %s / %s',
    (a, b, relation) => {
      expect(compareQuantities(first(b), first(a), { sameTime: true }).relation).toBe(relation)
    },
  )

  it.each(TABLE)('rules nothing out between counts of different days: %s / %s', (a, b) => {
    expect(compareQuantities(first(a), first(b), { sameTime: false }).relation).not.toBe('conflict')
  })

  it('says why', () => {
    expect(compareQuantities(first('21 boats'), first('36 boats'), { sameTime: true }).detail).toBe(
      '21 boats and 36 boats',
    )
  })
})
