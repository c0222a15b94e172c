import { afterEach, describe, expect, test, vi } from 'vitest'
import { dayOfIso, isoOf } from './calendar.js'
import { timesIn } from './read-times.js'
import type { Setting } from './relative.js'

/** A Wednesday. */
const WEDNESDAY = '2021-06-16'

function read(text: string, setting: Partial<Setting> = {}, published: string | null = WEDNESDAY): string | null {
  const [time, second] = timesIn(text)
  if (second) return 'two times'
  const period = time?.read({ published: dayOfIso(published), lean: 'past', lasting: false, ...setting }) ?? null
  if (!period) return null
  return period.first === period.last ? isoOf(period.first) : `${isoOf(period.first)}..${isoOf(period.last)}`
}

describe('times of what has been', () => {
  test.each([
    ['on Tuesday', '2021-06-15'],
    ['on Wednesday', '2021-06-16'],
    ['on Thursday', '2021-06-10'],
    ['ON THURSDAY', '2021-06-10'],
    ['late on Monday', '2021-06-14'],
    ['Tuesday night', '2021-06-15'],
    ['Earlier Tuesday', '2021-06-15'],
    ['on Wednesday and Thursday', '2021-06-09..2021-06-10'],
    ['on Monday and Tuesday', '2021-06-14..2021-06-15'],
    ['last Wednesday', '2021-06-09'],
    ['Friday last week', '2021-06-11'],
    ['Tuesday, March 2', '2021-03-02'],
    ['yesterday evening', '2021-06-15'],
    ['last night', '2021-06-15'],
    ['this morning', '2021-06-16'],
    ['earlier today', '2021-06-16'],
    ['overnight', '2021-06-15..2021-06-16'],
    ['the day before yesterday', '2021-06-14'],
    ['this week', '2021-06-14..2021-06-20'],
    ['earlier this week', '2021-06-14..2021-06-16'],
    ['last week', '2021-06-07..2021-06-13'],
    ['over the weekend', '2021-06-12..2021-06-13'],
    ['last weekend', '2021-06-12..2021-06-13'],
    ['last month', '2021-05-01..2021-05-31'],
    ['late last month', '2021-05-21..2021-05-31'],
    ['last year', '2020-01-01..2020-12-31'],
    ['early last year', '2020-01-01..2020-04-30'],
    ['earlier this year', '2021-01-01..2021-06-16'],
    ['in May', '2021-05-01..2021-05-31'],
    ['in November', '2020-11-01..2020-11-30'],
    ['last November', '2020-11-01..2020-11-30'],
    ['last June', '2020-06-01..2020-06-30'],
    ['in March 2001', '2001-03-01..2001-03-31'],
    ['early March', '2021-03-01..2021-03-10'],
    ['in mid-May', '2021-05-11..2021-05-20'],
    ['March 8', '2021-03-08'],
    ['on 8 March', '2021-03-08'],
    ['on the 8th of March', '2021-03-08'],
    ['Feb. 5', '2021-02-05'],
    ['Sept 30, 2019', '2019-09-30'],
    ['on 24 September', '2020-09-24'],
    ['last spring', '2021-03-01..2021-05-31'],
    ['May 12, 2019', '2019-05-12'],
    ['2016-02-15', '2016-02-15'],
    ['between 3 and 5 May', '2021-05-03..2021-05-05'],
    ['from 3 to 5 May', '2021-05-03..2021-05-05'],
    ['May 3-5', '2021-05-03..2021-05-05'],
    ['from 30 April to 5 May', '2021-04-30..2021-05-05'],
    ['from May 30 to June 2, 2019', '2019-05-30..2019-06-02'],
    ['in 2015', '2015-01-01..2015-12-31'],
    ['early 2019', '2019-01-01..2019-04-30'],
    ['at the end of 2019', '2019-09-01..2019-12-31'],
    ['between 2003 and 2012', '2003-01-01..2012-12-31'],
    ['1998–2002', '1998-01-01..2002-12-31'],
    ['in the 1990s', '1990-01-01..1999-12-31'],
    ['in the early 1990s', '1990-01-01..1992-12-31'],
    ['in the second quarter of 2020', '2020-04-01..2020-06-30'],
    ['the first half of 2020', '2020-01-01..2020-06-30'],
    ['last summer', '2020-06-01..2020-08-31'],
    ['the winter of 2019', '2019-12-01..2020-02-29'],
    ['since 2014', '2014-01-01..2021-06-16'],
    ['since Monday', '2021-06-14..2021-06-16'],
    ['since early March', '2021-03-01..2021-06-16'],
    ['two years ago', '2019-01-01..2019-12-31'],
    ['three months ago', '2021-03-01..2021-03-31'],
    ['nearly three weeks ago', '2021-05-24..2021-05-30'],
    ['10 days ago', '2021-06-06'],
    ['a decade ago', '2011-01-01..2011-12-31'],
    ['over the past week', '2021-06-09..2021-06-16'],
    ['in the last three days', '2021-06-13..2021-06-16'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('times of what is to come', () => {
  test.each([
    ['on Tuesday', '2021-06-22'],
    ['on Wednesday', '2021-06-16'],
    ['next Wednesday', '2021-06-23'],
    ['tomorrow night', '2021-06-17'],
    ['next week', '2021-06-21..2021-06-27'],
    ['later this week', '2021-06-16..2021-06-20'],
    ['at the weekend', '2021-06-19..2021-06-20'],
    ['next month', '2021-07-01..2021-07-31'],
    ['in November', '2021-11-01..2021-11-30'],
    ['in March', '2022-03-01..2022-03-31'],
    ['on 12 January', '2022-01-12'],
    ['next summer', '2022-06-01..2022-08-31'],
    ['by Friday', '2021-06-16..2021-06-18'],
    ['until July 1', '2021-06-16..2021-07-01'],
    ['before 20 June', '2021-06-16..2021-06-19'],
    ['by the end of the year', null],
    ['by the end of next year', '2021-06-16..2022-12-31'],
    ['within 10 days', '2021-06-16..2021-06-26'],
    ['in the next two weeks', '2021-06-16..2021-06-30'],
    ['in two weeks', '2021-06-28..2021-07-04'],
    ['three days from now', '2021-06-19'],
  ])('%s', (text, expected) => {
    expect(read(text, { lean: 'future' })).toBe(expected)
  })
})

describe('words that date nothing', () => {
  test.each([
    ['they may march at dawn'],
    ['the second day of the talks'],
    ['in five months'],
    ['within 10 days'],
    ['for three days'],
    ['in recent weeks'],
    ['a day earlier'],
    ['every Tuesday'],
    ['after Tuesday'],
    ['MINISTERS MAY RESUME'],
    ['June and her sister'],
    ['on 31 June'],
    ['$1950'],
    ['1,950 soldiers'],
    ['a four-year war'],
    ['the monday'],
    ['flight 2015-a'],
    ['in 2015 per cent'],
  ])('%s', (text) => {
    expect(read(text)).toBeNull()
  })
})

describe('a day without its year', () => {
  test.each([
    ['a deadline of July 12, told as past', '2021-07-12'],
    ['since 12 July', null],
    ['on 20 April', '2021-04-20'],
    ['on 20 December', '2020-12-20'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

test('"for three days" is dated by what still lasts', () => {
  expect(read('for three days', { lasting: true })).toBe('2021-06-13..2021-06-16')
})

describe('without a day of publication', () => {
  test.each([
    ['on Tuesday', null],
    ['last month', null],
    ['on 8 March', null],
    ['since 2014', null],
    ['in May', null],
    ['two years ago', null],
    ['in 2015', '2015-01-01..2015-12-31'],
    ['8 March 2015', '2015-03-08'],
    ['late 2015', '2015-09-01..2015-12-31'],
    ['between May 3 and May 9, 2015', '2015-05-03..2015-05-09'],
  ])('%s', (text, expected) => {
    expect(read(text, {}, null)).toBe(expected)
  })
})

describe('the day of publication is the one that its own words name', () => {
  test.each([
    ['2021-06-16T23:30:00-05:00', '2021-06-15'],
    ['2021-06-16T00:10:00+09:00', '2021-06-15'],
    ['2021-06-16', '2021-06-15'],
    ['16 June 2021', null],
    ['2021-02-31', null],
  ])('yesterday of %s', (published, expected) => {
    expect(read('yesterday', {}, published)).toBe(expected)
  })
})

describe('no time zone of the machine moves a date', () => {
  afterEach(() => vi.unstubAllEnvs())

  test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('%s', (zone) => {
    vi.stubEnv('TZ', zone)
    expect(read('yesterday', {}, '2021-03-01T23:59:00+14:00')).toBe('2021-02-28')
    expect(read('last month', {}, '2021-03-01')).toBe('2021-02-01..2021-02-28')
    expect(read('on 8 March 2015', {}, null)).toBe('2015-03-08')
  })
})

test('no day of publication makes a period end before it begins', () => {
  const phrases = [
    'last month',
    'since early March',
    'in two weeks',
    'next February',
    'on 29 February',
    'last weekend',
    'three months ago',
  ]
  for (let day = 0; day < 1500; day++) {
    const published = isoOf(18000 + day)
    for (const phrase of phrases) {
      const [start, end = start] = read(phrase, { lean: day % 2 ? 'past' : 'future' }, published)?.split('..') ?? []
      expect(start === undefined || (end !== undefined && start <= end), `${phrase} of ${published}`).toBe(true)
    }
  }
})
