import { describe, expect, it } from 'vitest'
import { windowOf } from './day-window.js'
import { stacksOf } from './stacks.js'

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`)

describe('windowOf', () => {
  it.each([
    ['nothing without days', [], [], null],
    ['one day', ['2024-03-05'], [], ['2024-03-05', '2024-03-06']],
    ['what happened near the reports', ['2024-03-05'], ['2024-03-01'], ['2024-03-01', '2024-03-06']],
    ['not what happened long before them', ['2024-03-05'], ['1991-01-01'], ['2024-03-05', '2024-03-06']],
    ['nor long after', ['2024-03-05'], ['2030-01-01'], ['2024-03-05', '2024-03-06']],
    ['farther from reports of a long time', ['2024-01-01', '2024-03-01'], ['2023-11-01'], ['2023-11-01', '2024-03-02']],
    ['what happened where no report has a day', [], ['1991-01-01', '2024-03-05'], ['1991-01-01', '2024-03-06']],
  ])('shows %s', (_, reported, happened, expected) => {
    const window = windowOf(reported, happened)
    expect(window && [window.from, window.to]).toEqual(expected?.map(day) ?? null)
  })
})

describe('stacksOf', () => {
  const window = { from: day('2024-03-01'), to: day('2024-03-11') }
  const stacks = (days: readonly string[], limits = { columns: 20, most: 3 }) =>
    stacksOf(days, (one) => one, window, limits)

  it('puts those of one day one above the other', () => {
    const { stacked, more } = stacks(['2024-03-02', '2024-03-02', '2024-03-04'])
    expect(stacked.map(({ time, place }) => [time, place])).toEqual([
      [day('2024-03-02'), 1],
      [day('2024-03-02'), 2],
      [day('2024-03-04'), 1],
    ])
    expect(more).toEqual([])
  })

  it('puts days together where there are more of them than columns', () => {
    const { stacked } = stacks(['2024-03-01', '2024-03-02', '2024-03-03'], { columns: 5, most: 3 })
    expect(stacked.map(({ place }) => place)).toEqual([1, 2, 1])
  })

  it('counts what finds no room', () => {
    const { stacked, more } = stacks(Array.from({ length: 5 }, () => '2024-03-02'))
    expect(stacked).toHaveLength(3)
    expect(more).toEqual([{ time: day('2024-03-02'), place: 4, count: 2 }])
  })
})
