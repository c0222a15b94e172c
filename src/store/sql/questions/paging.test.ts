import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../questions.js'
import { type Place, turnTo } from './paging.js'

const cursorAt = (question: Question, place: Place): string =>
  turnTo(question, { limit: 1 }).pageOf([place, place], (row) => row).next ?? ''
const code = (question: Question, cursor: string): string => {
  try {
    return JSON.stringify(turnTo(question, { cursor }).after)
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('turnTo', () => {
  it.each([
    [undefined, 50],
    [1, 1],
    [1000, 1000],
    [1001, 1000],
    [Number.POSITIVE_INFINITY, 1000],
    [0, 1],
    [-5, 1],
    [2.9, 2],
    [Number.NaN, 1],
  ])('a limit of %j is %j', (limit, most) =>
    expect(turnTo('records', limit === undefined ? {} : { limit }).limit).toBe(most),
  )

  it('gives the place back that it was given', () => {
    const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null))
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (place) => {
        expect(turnTo('records', { cursor: cursorAt('records', place) }).after).toEqual(place)
      }),
    )
  })

  it('has no next place on the last page', () => {
    expect(turnTo('records', { limit: 2 }).pageOf([1, 2], (row) => [row])).toEqual({ rows: [1, 2], next: null })
    expect(turnTo('records', { limit: 2 }).pageOf([], () => [])).toEqual({ rows: [], next: null })
  })

  it.each([
    ['of another question', cursorAt('changes', [7])],
    ['cut off', cursorAt('records', ['2031-02-10', 7]).slice(0, -2)],
    ['with another place', Buffer.from(Buffer.from(cursorAt('records', ['a', 7]), 'base64url').toString().replace('7', '8')).toString('base64url')],
    ['empty', ''],
    ['no JSON', 'nothing'],
    ['no list', Buffer.from('{}').toString('base64url')],
    ['an empty list', Buffer.from('[]').toString('base64url')],
    ['of objects', Buffer.from('[{}]').toString('base64url')],
  ])('refuses a cursor %s', (_, cursor) => expect(code('records', cursor)).toBe('cursor-unknown')) // biome-ignore format: one line a case
})
