import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueAt, nextPoll, type Polled } from './watch-schedule.js'

const now = Date.UTC(2026, 0, 5, 12)
const none = { freshFor: null, period: null }
const news: Polled = { kind: 'news', hints: none }
const quiet: Polled = { kind: 'quiet', hints: none }
const failed = (pause = 0): Polled => ({ kind: 'failed', pause })
const hinted = (freshFor: number | null, period: number | null): Polled => ({
  kind: 'news',
  hints: { freshFor, period },
})

/** Minutes until the next poll. */
function minutes(state: { readonly failures: number; readonly quiet: number }, polled: Polled, every = 15, random = 0) {
  return (dueAt(nextPoll(state, polled, { every, now, random })) - now) / 60_000
}

const fresh = { failures: 0, quiet: 0 }

describe('nextPoll', () => {
  it.each([
    ['news', fresh, news, 15],
    ['news after failures', { failures: 9, quiet: 0 }, news, 15],
    ['news after a long silence', { failures: 0, quiet: 99 }, news, 15],
    ['nothing new', fresh, quiet, 15],
    ['nothing new seven times', { failures: 0, quiet: 6 }, quiet, 15],
    ['nothing new eight times', { failures: 0, quiet: 7 }, quiet, 30],
    ['nothing new sixteen times', { failures: 0, quiet: 15 }, quiet, 60],
    ['nothing new for weeks', { failures: 0, quiet: 5000 }, quiet, 24 * 60],
    ['nothing new after failures', { failures: 4, quiet: 0 }, quiet, 15],
    ['a failure', fresh, failed(), 30],
    ['a third failure', { failures: 2, quiet: 0 }, failed(), 120],
    ['failures for weeks', { failures: 3000, quiet: 0 }, failed(), 24 * 60],
    ['a failure with a short pause', fresh, failed(60), 30],
    ['a failure with a long pause', fresh, failed(2 * 3600), 120],
    ['a failure with a pause for ever', fresh, failed(1e9), 24 * 60],
    ['gone', fresh, { kind: 'gone' }, 24 * 60],
    ['fresh for less', hinted(60, null), null, 15],
    ['fresh for longer', hinted(3600, null), null, 60],
    ['a period for longer', hinted(null, 2 * 3600), null, 120],
    ['the longer of both', hinted(3600, 2 * 3600), null, 120],
    ['fresh for a year', hinted(365 * 86_400, null), null, 24 * 60],
  ] as const)('%s', (_name, state, polled, expected) => {
    if ('kind' in state) expect(minutes(fresh, state)).toBe(expected)
    else if (polled) expect(minutes(state, polled)).toBe(expected)
  })

  it.each([
    [1, 0, 1],
    [1, 0.5, 1.05],
    [60, 0.999, 65.994],
    [24 * 60, 0.999, 24 * 60],
  ])('every %d minutes, spread by %d: %d', (every, random, expected) =>
    expect(minutes(fresh, news, every, random)).toBeCloseTo(expected),
  )

  it('counts failures and quiet polls apart', () => {
    const pace = { every: 15, now, random: 0 }
    expect(nextPoll({ failures: 2, quiet: 3 }, failed(), pace)).toMatchObject({ failures: 3, quiet: 3 })
    expect(nextPoll({ failures: 2, quiet: 3 }, quiet, pace)).toMatchObject({ failures: 0, quiet: 4 })
    expect(nextPoll({ failures: 2, quiet: 3 }, news, pace)).toMatchObject({ failures: 0, quiet: 0 })
    expect(nextPoll(fresh, news, pace).polled).toBe('2026-01-05T12:00:00.000Z')
  })

  it('is never sooner than asked for, and never later than in a day', () => {
    const polls = fc.oneof(
      fc.record({
        kind: fc.constantFrom('news' as const, 'quiet' as const),
        hints: fc.record({ freshFor: seconds, period: seconds }),
      }),
      fc.record({ kind: fc.constant('failed' as const), pause: fc.nat() }),
      fc.constant({ kind: 'gone' as const }),
    )
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        polls,
        fc.integer({ min: 1, max: 5000 }),
        chance,
        (failures, quiet, polled, every, random) => {
          const wait = minutes({ failures, quiet }, polled, every, random)
          expect(wait).toBeGreaterThanOrEqual(Math.min(every, 24 * 60))
          expect(wait).toBeLessThanOrEqual(24 * 60)
        },
      ),
    )
  })
})

const seconds = fc.option(fc.nat())
const chance = fc.double({ min: 0, max: 0.999, noNaN: true })

describe('dueAt', () => {
  it.each([
    [null, 0],
    ['', 0],
    ['2026-01-05T12:00:00.000Z', now],
  ])('%s: %d', (next, due) => expect(dueAt({ next })).toBe(due))
})
