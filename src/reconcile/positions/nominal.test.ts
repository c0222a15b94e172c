import { describe, expect, it } from 'vitest'
import { nominal } from './nominal.js'

describe('nominal', () => {
  it.each([
    ['give up the islands', 'giving up the islands'],
    ['stop the works', 'stopping the works'],
    ['let monitors in', 'letting monitors in'],
    ['be questioned by a judge', 'being questioned by a judge'],
    ['free the sailors', 'freeing the sailors'],
    ['release of the sailors', 'release of the sailors'],
    ['control of the port', 'control of the port'],
    ['support', 'support'],
  ])('%s', (phrase, expected) => {
    expect(nominal(phrase)).toBe(expected)
  })
})
