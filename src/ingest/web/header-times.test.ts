import { describe, expect, it } from 'vitest'
import { freshFor, retryAfter } from './header-times.js'

const now = Date.UTC(2026, 0, 5, 12, 0, 0)
const header = (fields: Readonly<Record<string, string>>) => (name: string) => fields[name] ?? null

describe('retryAfter', () => {
  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['Mon, 05 Jan 2026 12:01:30 GMT', 90],
    ['Monday, 05-Jan-26 12:00:10 GMT', 10],
    ['Sun, 04 Jan 2026 12:00:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['', null],
  ])('%s', (value, seconds) => expect(retryAfter(header({ 'retry-after': value }), now)).toBe(seconds))
})

describe('freshFor', () => {
  const [date, hour] = ['Mon, 05 Jan 2026 12:00:00 GMT', 'Mon, 05 Jan 2026 13:00:00 GMT']
  it.each([
    [{ 'cache-control': 'public, max-age=600' }, 600],
    [{ 'cache-control': 'Max-Age = "60"', age: '20' }, 40],
    [{ 'cache-control': 'max-age=10', age: '20' }, 0],
    [{ 'cache-control': 's-maxage=600' }, null],
    [{ 'cache-control': 'no-store, max-age=600' }, null],
    [{ 'cache-control': 'no-cache' }, null],
    [{ 'cache-control': 'max-age=5', date, expires: hour }, 5],
    [{ date, expires: hour, age: '600' }, 3000],
    [{ date: hour, expires: date }, 0],
    [{ date, expires: '0' }, null],
    [{}, null],
  ])('%j', (fields, seconds) => expect(freshFor(header(fields))).toBe(seconds))
})
