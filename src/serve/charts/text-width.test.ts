import { describe, expect, it } from 'vitest'
import { linesWithin, textWidth } from './text-width.js'

describe('linesWithin', () => {
  it.each([
    ['one that fits', 'Talks', 100, 3, ['Talks']],
    ['words over lines', 'Talks between Norway and Iceland', 110, 4, ['Talks between', 'Norway and', 'Iceland']],
    ['line ends as blanks', 'Talks\n\nin Oslo', 200, 3, ['Talks in Oslo']],
    ['no more lines than wanted', 'Talks between Norway and Iceland', 110, 2, ['Talks between', 'Norway and…']],
    ['a word that is too long', 'Verfassungsgerichtshof', 80, 3, ['Verfassu…']],
    ['nothing', '', 80, 3, ['']],
  ])('sets %s', (_, text, width, most, expected) => {
    expect(linesWithin(text, width, most)).toEqual(expected)
  })

  it('keeps every line within the width', () => {
    for (const line of linesWithin('WWW mm 中文中文中文中文 iiii Ünïcödé “quoted” 1,000,000', 90, 9))
      expect(textWidth(line)).toBeLessThanOrEqual(90)
  })
})
