import { describe, expect, it } from 'vitest'
import { feedPeriod } from './feed-period.js'

describe('feedPeriod', () => {
  it.each([
    [60, undefined, 3600],
    [0, undefined, null],
    [-5, undefined, null],
    [Number.NaN, undefined, null],
    [undefined, { updatePeriod: 'hourly' }, 3600],
    [undefined, { updatePeriod: ' Daily ', updateFrequency: 4 }, 6 * 3600],
    [undefined, { updatePeriod: 'daily', updateFrequency: 0 }, 24 * 3600],
    [undefined, { updatePeriod: 'weekly' }, 7 * 24 * 3600],
    [undefined, { updatePeriod: 'often' }, null],
    [undefined, { updatePeriod: 'constructor' }, null],
    [undefined, { updateFrequency: 2 }, null],
    [30, { updatePeriod: 'daily' }, 1800],
    [undefined, undefined, null],
  ])('%s, %j: %s s', (ttl, sy, seconds) => expect(feedPeriod(ttl, sy)).toBe(seconds))
})
