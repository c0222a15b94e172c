import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownReport } from './markdown-report.js'

const textOf = (content: string) => markdownReport(content, 'a.md').text

describe('markdownReport', () => {
  it.each([
    [
      '# Talks end\n\nThe **envoys** [left](https://a.example "x") on _Monday_.',
      'Talks end\n\nThe envoys left on Monday.',
    ],
    ['One line\nand the next.', 'One line and the next.'],
    ['Line one  \nline two', 'Line one\nline two'],
    ['- Norway\n- Chad\n\nText', 'Norway\nChad\n\nText'],
    ['> “We refuse,” he said.\n>\n> “Never.”', '“We refuse,” he said.\n\n“Never.”'],
    ['| who | what |\n| --- | --- |\n| Norway | refuses |', 'who\twhat\nNorway\trefuses'],
    ['![A quay](a.jpg)\n\nText &amp; more &#8212; *all*', 'Text & more — all'],
    ['<!-- note -->\n\nText<br>more <span>words</span>', 'Text\nmore words'],
    ['Text[^1] \\*not\\* ~~gone~~ `code`\n\n***\n\n    kept', 'Text[^1] *not* gone code\n\nkept'],
    ['[ref]: https://a.example\n\nSee [ref].', 'See ref.'],
    ['U.S.\\_state 2*3*4', 'U.S._state 234'],
    ['Plain words.', 'Plain words.'],
    ['', ''],
  ])('%j', (content, text) => expect(textOf(content)).toBe(text))

  it('takes what nests without end, or is too large, as it is', () => {
    for (const content of ['>'.repeat(100_000), `${'Text. '.repeat(200_000)}**a**`])
      expect(textOf(content)).toBe(content)
  })

  it.each([
    '[',
    '![',
    '*a ',
    '**a*',
    '_',
    '`',
    '<',
    '<a ',
    '|',
    '- ',
    '\\',
    '&',
    '[a](',
    '\n> ',
    '~~',
    'http://a.',
    '# ',
    '  ',
  ])('takes no time for %j a hundred thousand times', (piece) => {
    const before = process.cpuUsage().user
    textOf(piece.repeat(100_000 / piece.length))
    expect((process.cpuUsage(undefined).user - before) / 1000).toBeLessThan(8000)
  })

  it('throws at nothing', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('# ', '\n', '- ', '> ', '|', '```\n', '[', '](', '<', '&#', '---\n', '*', '_'),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(textOf(pieces.join(''))).toBeTypeOf('string')
      }),
    )
  })
})
