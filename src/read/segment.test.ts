import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segment } from './segment.js'

const tokens = (text: string): string =>
  segment(text)
    .flatMap((sentence) => sentence.tokens)
    .map(({ form }) => form)
    .join(' ')
const sentences = (text: string): readonly string[] => segment(text).map(({ start, end }) => text.slice(start, end))

describe('tokens', () => {
  it.each([
    ["They don't, can't and won't.", "They do n't , ca n't and wo n't ."],
    ['They don’t; she’s sure we’ll go.', 'They do n’t ; she ’s sure we ’ll go .'],
    ['He cannot stay, they gonna leave.', 'He can not stay , they gon na leave .'],
    ["Oslo's envoys, the envoys' cars", "Oslo 's envoys , the envoys ' cars"],
    ["O'Brien met d'Estaing at five o'clock.", "O'Brien met d'Estaing at five o'clock ."],
    ['a long-term, no-fly-zone plan', 'a long - term , no - fly - zone plan'],
    ['an anti-war, non-aligned vice-president', 'an anti-war , non-aligned vice-president'],
    ['It costs $3.5m, or 7%.', 'It costs $ 3.5 m , or 7 % .'],
    ['US$1,250.50 in the 1990s, on the 5th', 'US$ 1,250.50 in the 1990s , on the 5th'],
    ['Mr. Lund left the U.S. at 5 p.m. sharp.', 'Mr. Lund left the U.S. at 5 p.m. sharp .'],
    ['the U.S.-led force', 'the U.S. - led force'],
    ['J. F. Marsh spoke.', 'J. F. Marsh spoke .'],
    ['“Well… maybe,” he said.', '“ Well … maybe , ” he said .'],
    ['"Wait..." -- and nothing', '" Wait ... " -- and nothing'],
    [
      'see https://example.org/a?b=c. Or a.lund@example.org!',
      'see https://example.org/a?b=c . Or a.lund@example.org !',
    ],
    ['What?! (Really.)', 'What ?! ( Really . )'],
    ['fine 🙂👍🏽 ok', 'fine 🙂 👍🏽 ok'],
    ['AT&T and either/or', 'AT&T and either / or'],
    ['the score was 5-4', 'the score was 5 - 4'],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toBe(expected)
  })
})

describe('sentences', () => {
  it.each([
    ['They met. They parted.', ['They met.', 'They parted.']],
    ['Gen. Dahl met Sen. Ruiz. Both left.', ['Gen. Dahl met Sen. Ruiz.', 'Both left.']],
    ['He flew to the U.S. The talks failed.', ['He flew to the U.S.', 'The talks failed.']],
    ['The U.S. Senate voted.', ['The U.S. Senate voted.']],
    ['It paid 3.5 million. And 4.', ['It paid 3.5 million.', 'And 4.']],
    ['"Will you come?" she asked. "No."', ['"Will you come?" she asked.', '"No."']],
    ['"Will you come?" Anna asked him.', ['"Will you come?" Anna asked him.']],
    ['“We stay. We fight,” he said. Nobody moved.', ['“We stay.', 'We fight,” he said.', 'Nobody moved.']],
    ['He said: "We stay." Then he left.', ['He said: "We stay."', 'Then he left.']],
    ['"It ends here." "Does it?"', ['"It ends here."', '"Does it?"']],
    ['They waited … and waited. Nothing.', ['They waited … and waited.', 'Nothing.']],
    ['Talks collapse\n\nThe envoys left.', ['Talks collapse', 'The envoys left.']],
    ['Talks collapse\nThe envoys left Vienna.', ['Talks collapse', 'The envoys left Vienna.']],
    [
      'The envoys left Vienna without a word about the next\nround of their talks with the rebels.',
      ['The envoys left Vienna without a word about the next\nround of their talks with the rebels.'],
    ],
    ['KYIV, March 3 (Agency) — The president spoke.', ['KYIV, March 3 (Agency) — The president spoke.']],
    ['- first point\n- second point', ['- first point', '- second point']],
    ['eBay sued. iPhones sold.', ['eBay sued.', 'iPhones sold.']],
    ['we left. they stayed.', ['we left.', 'they stayed.']],
    ['', []],
    [' \n\t ', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    'a',
    'B',
    '.',
    '?',
    '"',
    '”',
    '’',
    "'",
    ' ',
    '\n',
    '\n\n',
    '…',
    '-',
    '1',
    'Mr.',
    'U.S.',
    "n't",
    '🙂',
    'Київ',
    '中',
    '\ud800',
    '\u0000',
    '(',
    '://',
    '@',
    'é',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  )

  it('keeps every letter once, in order, as a slice of the text', () => {
    fc.assert(
      fc.property(text, (any) => {
        let end = 0
        for (const sentence of segment(any)) {
          expect(sentence.tokens.length).toBeGreaterThan(0)
          expect(sentence.start).toBe(sentence.tokens[0]?.start)
          expect(sentence.end).toBe(sentence.tokens.at(-1)?.end)
          for (const token of sentence.tokens) {
            expect(any.slice(end, token.start).trim()).toBe('')
            expect(any.slice(token.start, token.end)).toBe(token.form)
            expect(token.end).toBeGreaterThan(token.start)
            end = token.end
          }
        }
        expect(any.slice(end).trim()).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it('ends every sentence at a blank line', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const sentence of sentences(any)) expect(sentence).not.toMatch(/\n[ \t]*\n/)
      }),
    )
  })

  it.each([
    ['a word of a million letters', 'a'.repeat(1e6)],
    ['letters and stops', 'a.'.repeat(5e5)],
    ['quotes', '"'.repeat(3e5)],
    ['brackets', '('.repeat(3e5)],
    ['stops', '. '.repeat(3e5)],
    ['apostrophes', "a'".repeat(3e5)],
    ['new lines', 'a\n'.repeat(3e5)],
    ['spaces', `a${' '.repeat(1e6)}b`],
    ['signs of addresses', 'a@'.repeat(3e5)],
  ])('takes time in proportion to its length: %s', (_, long) => {
    const began = performance.now()
    segment(long)
    expect(performance.now() - began).toBeLessThan(8000)
  })
})
