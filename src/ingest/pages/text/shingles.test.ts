import { describe, expect, it } from 'vitest'
import { isWholeOf } from './shingles.js'

const FIRST = 'The two envoys met in the old harbour on Monday and spoke for three hours.'
const SECOND = 'A spokesman said that the list of names had been handed over to the other side.'

describe('isWholeOf', () => {
  it.each([
    ['a text and its beginning', `${FIRST} ${SECOND}`, FIRST, true],
    ['a text and nothing', FIRST, '', true],
    ['the same text', FIRST, FIRST, false],
    ['the beginning and the text', FIRST, `${FIRST} ${SECOND}`, false],
    ['another text that is longer', `${SECOND} ${SECOND}`, FIRST, false],
    ['nothing and nothing', '', '', false],
  ])('%s', (_, whole, part, expected) => expect(isWholeOf(whole, part)).toBe(expected))
})
