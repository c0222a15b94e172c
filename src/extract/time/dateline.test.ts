import { expect, test } from 'vitest'
import { datelineDate } from './dateline.js'

test.each([
  ['LIMA, May 5 (Reuters) - Peru said no.', 'May 5'],
  ['RIO DE JANEIRO, Sept. 30 — Brazil said no.', 'Sept. 30'],
  ['Geneva, Switzerland, 12 May 2022 (AP) – Envoys met.', '12 May 2022'],
  ['OSLO/BERN, Jan 3 - Norway said no.', 'Jan 3'],
])('%s', (sentence, expected) => {
  const found = datelineDate(sentence)
  expect(found && sentence.slice(found.start, found.end)).toBe(expected)
})

test.each([
  ['LIMA (AP) - Peru said no.'],
  ['Peru said on May 5 that it would go.'],
  ['Peru, May 5 was the day.'],
  ['On Friday, May 5 - a holiday - Peru said no.'],
  ['Peru, Chile and Brazil - said no.'],
  ['LIMA, Room 5 - Peru said no.'],
  [''],
])('no dateline: %s', (sentence) => {
  expect(datelineDate(sentence)).toBeNull()
})
