import { describe, expect, it } from 'vitest'
import { date, timestamp } from './column.js'

const cellsOf = (stated: string | null) => [
  date((of: string | null) => of).of(stated),
  timestamp((of: string | null) => of).of(stated),
]

describe('a date that a source states', () => {
  it.each([
    ['2031-02-10', '2031-02-10', null],
    ['2031-02-10T08:30:00Z', '2031-02-10', '2031-02-10T08:30:00.000Z'],
    ['2031-02-10T23:30:00-05:00', '2031-02-10', '2031-02-11T04:30:00.000Z'],
    ['2031-02-10T08:30', '2031-02-10', null],
    ['2031-02', null, null],
    ['2031-02-30', null, null],
    ['2031-02-30T08:30:00Z', null, null],
    ['2031-02-101', null, null],
    ['10 February 2031', null, null],
    ['', null, null],
    [null, null, null],
  ])('%s is the day %s and the instant %s', (stated, day, instant) => expect(cellsOf(stated)).toEqual([day, instant]))
})
