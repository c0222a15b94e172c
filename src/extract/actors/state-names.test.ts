import { expect, test } from 'vitest'
import { STATE_NAMES } from './state-names.js'

test.each([
  ['PER', 'Peru'],
  ['NOR', 'Norway'],
  ['XKX', 'Kosovo'],
  ['UNK', undefined],
  ['NATO', undefined],
])('%s is %s', (code, name) => {
  expect(STATE_NAMES.get(code)).toBe(name)
})
