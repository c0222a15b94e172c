import { expect, test } from 'vitest'
import { phrases, words } from './word-set.js'

test.each([
  ['one', ['one']],
  ['one two', ['one', 'two']],
  ['\n  one two\n  three\n', ['one', 'two', 'three']],
  ['one one', ['one']],
])('words of %j', (list, found) => {
  expect([...words(list)]).toEqual(found)
})

test.each([
  ['point out, say', ['point out', 'say']],
  ['say,\n  point out', ['say', 'point out']],
])('phrases of %j', (list, found) => {
  expect([...phrases(list)]).toEqual(found)
})
