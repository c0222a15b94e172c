import { describe, expect, it } from 'vitest'
import { quotations } from './quotes.js'

describe('quotations', () => {
  it.each([
    ['He said "no" twice.', ['"no"']],
    ['“No,” he said. “Never.”', ['“No,”', '“Never.”']],
    ["''No,'' he said. ''Never.''", ["''No,''", "''Never.''"]],
    ['“One.\n“Two.”', ['“One.', '“Two.”']],
    ['No way," he said. "Never."', ['No way,"', '"Never."']],
    ['He said "no way. "Never again," he said.', ['"no way. ', '"Never again,"']],
    ['„Nein', ['„Nein']],
    ['A 6" pipe and a 5" pipe', []],
    ["It's the crew's ship", []],
    ['', []],
  ])('%j', (text, expected) => {
    const found = quotations(text).filter(({ start, end }) => end > start)
    expect(found.map(({ outer }) => text.slice(outer.start, outer.end))).toEqual(expected)
  })
})
