import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReconcileSchedule } from './reconcile-schedule.js'

/** Adds an article to each of these stories in turn; the stories that were reconciled, each with its size then. */
function run(stories: readonly string[], schedule = new ReconcileSchedule(), sizes = new Map<string, number>()) {
  const reconciled: (readonly [story: string, size: number])[] = []
  for (const story of stories) {
    sizes.set(story, (sizes.get(story) ?? 0) + 1)
    if (schedule.grew(story)) schedule.measure(story, sizes.get(story) ?? 0)
    for (const one of schedule.take()) reconciled.push([one, sizes.get(one) ?? 0])
  }
  return reconciled
}

const times = (count: number, story: string) => Array.from({ length: count }, () => story)

describe('ReconcileSchedule', () => {
  it('lets the reports of one event come in before it is reconciled', () => {
    expect(run([...times(5, 'a'), ...times(95, 'b')])).toEqual([])
    expect(run([...times(5, 'a'), ...times(96, 'b')])).toEqual([['a', 5]])
  })

  it('waits until a story is four times what it was', () => {
    const sizes = new Map([['a', 40]])
    expect(run(times(400, 'a'), new ReconcileSchedule(), sizes)).toEqual([['a', 260]])
  })

  it('costs less than one and a third times the articles when all are one story', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (count) => {
        const cost = run(times(count, 'a')).reduce((sum, [, size]) => sum + size, 0)
        expect(cost).toBeLessThanOrEqual((4 / 3) * count + 200)
      }),
      { numRuns: 30 },
    )
  })

  it('takes every story of many in its turn', () => {
    const stories = Array.from({ length: 1000 }, (_, at) => `story ${at % 300}`)
    const first = new Set(run(stories).map(([story]) => story))
    expect(first.size).toBe(300)
  })

  it('takes stories that exchanged articles together, once', () => {
    const schedule = new ReconcileSchedule()
    run(['a', 'b', 'c'], schedule)
    schedule.tie(['a', 'b'])
    schedule.tie(['b', 'd'])
    const taken = run(times(200, 'e'), schedule).map(([story]) => story)
    expect(taken.slice(0, 4)).toEqual(['a', 'b', 'd', 'c'])
    expect(new Set(taken).size).toBe(taken.length)
  })
})
