import { describe, expect, it } from 'vitest'
import { paragraphsOf } from './paragraphs.js'

/** Each paragraph; `+` before one that goes on. */
const lines = (text: string) =>
  paragraphsOf(text).map(({ start, end, goesOn }) => `${goesOn ? '+' : ''}${text.slice(start, end)}`)

describe('paragraphs', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    [' \n\n ', []],
    ['one', ['one']],
    ['one\n\ntwo\n', ['one', 'two']],
    ['one\ntwo', ['one', '+two']],
    ['one\n \ntwo', ['one', 'two']],
    ['one\r\n\r\ntwo', ['one\r', 'two']],
    ['\n\none\n\n\n\ntwo\nthree', ['one', 'two', '+three']],
  ])('of %j', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})
