import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progressLine, type Standing } from './progress-line.js'

const standing = (some: Partial<Standing>): Standing => ({
  activity: 'reading',
  done: 412,
  total: 2000,
  rate: 12.34,
  failed: 0,
  ...some,
})

describe('progressLine', () => {
  it.each<[string, Partial<Standing>, number, string]>([
    ['with all of it', { failed: 3 }, 80, '[######----------------------]  412/2,000  2:09 left  3 failed  12/s  reading'],
    ['on a narrow screen', { failed: 3 }, 40, '412/2,000  2:09 left  3 failed  12/s'],
    ['on the narrowest', { failed: 3 }, 20, '412/2,000  2:09 lef'],
    ['without failures', {}, 40, '412/2,000  2:09 left  12/s  reading'],
    ['with no total', { total: null }, 80, '412 reports  12/s  reading'],
    ['a total that was wrong', { done: 2001 }, 80, '2,001 reports  12/s  reading'],
    ['too early for a rate', { rate: null, done: 3 }, 60, '[----------------------------]  3/2,000  reading'],
    ['at the end', { done: 2000, activity: 'reconciling 1,204 stories', rate: 9.96 }, 80, '[############################]  2,000/2,000  10.0/s  reconciling 1,204 stories'],
    ['slow', { rate: 0.1 }, 80, '[######----------------------]  412/2,000  4:24:40 left  0.1/s  reading'],
    ['standing still', { rate: 0 }, 60, '[######----------------------]  412/2,000  0.0/s  reading'],
    ['an empty folder', { done: 0, total: 0, rate: null }, 80, '[----------------------------]  0/0  reading'],
  ])('%s', (_, some, columns, expected) => {
    expect(progressLine(standing(some), columns)).toBe(expected)
  }) // biome-ignore format: a table

  it('never fills a line, whatever it has to say', () => {
    const any = fc.record({
      activity: fc.constantFrom('reading', 'reconciling 1,234 stories'),
      done: fc.nat(1e7),
      total: fc.option(fc.nat(1e7)),
      rate: fc.option(fc.double({ min: 0, max: 1e4, noNaN: true })),
      failed: fc.nat(1e6),
    })
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 200 }), (some, columns) => {
        expect(progressLine(some, columns).length).toBeLessThan(columns)
      }),
    )
  })
})
