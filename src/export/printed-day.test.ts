import { describe, expect, test } from 'vitest'
import { printedDay, printedPeriod } from './printed-day.js'

describe('a period as printed', () => {
  test.each([
    ['2022-03-01', '2022-03-01', '1 March 2022'],
    ['2022-03-01', '2022-03-05', '1–5 March 2022'],
    ['2022-03-30', '2022-04-05', '30 March – 5 April 2022'],
    ['2021-12-30', '2022-01-02', '30 December 2021 – 2 January 2022'],
    ['2020-02-01', '2020-02-29', 'February 2020'],
    ['2021-02-01', '2021-02-27', '1–27 February 2021'],
    ['2015-01-01', '2015-12-31', '2015'],
    ['2014-01-01', '2015-12-31', '1 January 2014 – 31 December 2015'],
  ])('%s to %s', (start, end, expected) => {
    expect(printedPeriod({ start, end, text: '' })).toBe(expected)
  })
})

test.each([
  ['2022-03-01T23:00:00-08:00', '1 March 2022'],
  ['1 March', '1 March'],
  ['2022-02-31', '3 March 2022'],
  [null, null],
])('the day of %s', (published, expected) => {
  expect(printedDay(published)).toBe(expected)
})
