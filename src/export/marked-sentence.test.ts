import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns } from './layout.js'
import { printMarked } from './marked-sentence.js'

const page = (width: number) => ({ width, colour: false })

describe('printMarked', () => {
  it('draws each sign under its words, over lines and doubled blanks', () => {
    const text = 'He said  they\nwould leave the port at once.'
    const at = (words: string, sign: string) => ({
      start: 10 + text.indexOf(words),
      end: 10 + text.indexOf(words) + words.length,
      sign,
    })
    const marks = [at('leave', '━'), at('they\nwould leave the port', '╌')]
    expect(`\n${printMarked({ start: 10, end: 10 + text.length, text }, marks, page(24))}`).toMatchInlineSnapshot(`
      "
        He said they would
                ╌╌╌╌╌╌╌╌╌╌
        leave the port at
        ━━━━━╌╌╌╌╌╌╌╌╌
        once."
    `)
  })

  it('marks as many columns as the words take, and keeps to the page', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '会', 'é', '-'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.nat(11),
        fc.integer({ min: 20, max: 60 }),
        (words, pick, width) => {
          const text = words.join(' ')
          const index = pick % words.length
          const start = words.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0)
          const mark = { start, end: start + (words[index]?.length ?? 0), sign: '━' }
          const lines = printMarked({ start: 0, end: text.length, text }, [mark], page(width)).split('\n')
          const drawn = lines.join('').match(/━/g)?.length ?? 0
          expect(drawn).toBe(columns(words[index] ?? ''))
          for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})
