import { describe, expect, it } from 'vitest'
import { stem } from './stem.js'

describe('stem', () => {
  it.each([
    ['strikes', 'striking'],
    ['Strike', 'strikes'],
    ['ministries', 'ministry'],
    ['stopped', 'stop'],
    ['denied', 'deny'],
    ['Hamburg’s', 'Hamburg'],
    ['clashes', 'clash'],
    ['publicly', 'public'],
  ])('finds one stem for %s and %s', (a, b) => {
    expect(stem(a)).toBe(stem(b))
  })

  it.each([
    ['organ', 'organisation'],
    ['press', 'pres'],
    ['king', 'k'],
    ['red', 'r'],
    ['crisis', 'cris'],
    ['string', 'str'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })
})
