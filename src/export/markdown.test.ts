import { describe, expect, it } from 'vitest'
import { escaped, refLink, table } from './markdown.js'

describe('Markdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['[link](x)', '\\[link\\](x)'],
    ['1. May', '1\\. May'],
    ['- no list', '\\- no list'],
    ['two\nlines', 'two lines'],
    ['plain words, said “so”', 'plain words, said “so”'],
    ['&lt; stays a sign', '\\&lt; stays a sign'],
  ])('escapes %s', (text, expected) => expect(escaped(text)).toBe(expected))

  it('links to the heading of a reference', () => expect(refLink('1a2b')).toBe('[`1a2b`](#1a2b)'))

  it('makes a table', () => expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |'))
})
