import { describe, expect, it } from 'vitest'
import { atPath, withOnly, withoutNames, withoutValue, withValue } from './list-address.js'

describe('the address of a list', () => {
  const cases: readonly (readonly [what: string, got: string, wanted: string])[] = [
    ['gets a value', withValue('/records', 'type', 'REJECT'), '/records?type=REJECT'],
    ['gets another value beside it', withValue('/records?type=REJECT', 'type', 'AID'), '/records?type=REJECT&type=AID'],
    ['forgets its place', withValue('/records?cursor=abc', 'type', 'AID'), '/records?type=AID'],
    ['puts what has a comma in quotes', withValue('/records', 'outlet', 'A, B'), '/records?outlet=%22A%2C+B%22'],
    ['loses a value', withoutValue('/records?type=AID&actor=NOR', 'type', 'AID'), '/records?actor=NOR'],
    ['loses one of several in a row', withoutValue('/records?type=AID,REJECT', 'type', 'AID'), '/records?type=REJECT'],
    ['keeps the others of the name', withoutValue('/records?actor="A, B",C', 'actor', 'C'), '/records?actor=%22A%2C+B%22'],
    ['loses what has a comma', withoutValue('/records?actor="A, B"', 'actor', 'A, B'), '/records'],
    ['does not lose what only begins so', withoutValue('/records?actor=NORD', 'actor', 'NOR'), '/records?actor=NORD'],
    ['loses words as one', withoutValue('/records?text=a, b', 'text', 'a, b'), '/records'],
    ['is sorted', withOnly('/records?sort=added&cursor=x', 'sort', 'confidence'), '/records?sort=confidence'],
    ['is sorted as usual', withOnly('/records?sort=added', 'sort', null), '/records'],
    ['loses names', withoutNames('/records?actor=A&type=AID&sort=added', ['actor', 'type']), '/records?sort=added'],
    ['leads to a file of all of it', atPath('/records?actor=A&limit=5&cursor=x', '/records.csv'), '/records.csv?actor=A'],
  ] // biome-ignore format: one line a case
  it.each(cases)('%s', (_, got, wanted) => {
    expect(got).toBe(wanted)
  })
})
