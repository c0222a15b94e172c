import { describe, expect, it } from 'vitest'
import { isoDate } from './dates.js'

const NOW = new Date('2024-06-01T00:00:00Z')

describe('isoDate', () => {
  it.each([
    ['2019-11-19', '2019-11-19'],
    ['2019-11-19T10:48:00.123+0000', '2019-11-19T10:48:00+00:00'],
    ['2019-11-19T10:48Z', '2019-11-19T10:48Z'],
    ['2019-11-19 10:48:00 -0600', '2019-11-19T10:48:00-06:00'],
    ['2019-11-19 10:48:00', '2019-11-19T10:48:00'],
    ['20191119', '2019-11-19'],
    ['20191119T104800Z', '2019-11-19T10:48:00Z'],
    ['2019/11/19', '2019-11-19'],
    ['Tue, 19 Nov 2019 10:48:00 GMT', '2019-11-19T10:48:00Z'],
    ['Tue, 19 Nov 2019 10:48:00 EST', '2019-11-19T10:48:00-05:00'],
    ['Nov. 19, 2019 5:27 pm CST', '2019-11-19T17:27-06:00'],
    ['November 19, 2019 at 12:26 AM', '2019-11-19T00:26'],
    ['19th November 2019', '2019-11-19'],
    ['Published 7:07 PM EST Nov 19, 2019', '2019-11-19T19:07-05:00'],
    ['10:48, Tue, Nov 19, 2019', '2019-11-19T10:48'],
    ['25/12/2019', '2019-12-25'],
    ['12/25/2019', '2019-12-25'],
    ['1574160480', '2019-11-19T10:48:00Z'],
    ['1574160480000', '2019-11-19T10:48:00Z'],
    ['2020-02-29', '2020-02-29'],
  ])('%s', (text, expected) => expect(isoDate(text, NOW)).toBe(expected))

  it.each([
    ['a day that no calendar has', '2019-02-29'],
    ['a month that there is not', '2019-13-01'],
    ['years to come', '2031-01-01'],
    ['long past', '0001-01-01T00:00:00'],
    ['one of two months', '11/12/2019'],
    ['a month alone', 'November 2019'],
    ['words', 'on Tuesday'],
    ['nothing', ''],
    ['a long text', `2019-11-19 ${'x'.repeat(300)}`],
  ])('not %s', (_, text) => expect(isoDate(text, NOW)).toBeNull())

  it('keeps the day where the time is none', () => expect(isoDate('2019-11-19T25:61:00Z', NOW)).toBe('2019-11-19'))
})
