import { describe, expect, it } from 'vitest'
import type { Block } from './blocks.js'
import { clean, leftoverKind } from './clean.js'

describe('leftoverKind', () => {
  it.each([
    ['byline', 'By Ana Pérez'],
    ['byline', 'By Ana Pérez and Jo Smith, Morning Post'],
    ['byline', 'The Associated Press'],
    ['date', 'Published May 4, 2023'],
    ['date', 'Thursday, May 4, 2023 | 10:15 GMT'],
    ['date', '3 hours ago'],
    ['date', 'Updated 5:27 am CST, Thursday, May 4, 2023'],
    ['credit', 'Image 2 of 9'],
    ['credit', 'The bridge at night. Photo: Ana Pérez'],
    ['author', 'Jo Smith contributed to this report.'],
    ['author', 'Ana Pérez is a senior reporter for the Morning Post.'],
    ['author', 'Follow Ana Pérez on Twitter @ana.'],
    ['pointer', 'Related: What the envoys want'],
    ['pointer', 'Click here for the full list'],
    ['appeal', 'Sign up to our morning newsletter and never miss a report.'],
    ['appeal', 'Have a tip? Write to the desk.'],
    ['counter', '1.4k shares'],
  ])('%s: %s', (kind, text) => expect(leftoverKind(text)).toBe(kind))

  it.each([
    'By Monday the army had left the town.',
    'The envoys met on May 4, 2023.',
    'The Associated Press reported that the talks had ended.',
    'Jo Smith is a soldier of the second brigade.',
    'The ministry published the list of prisoners in May 2023.',
    'He contributed to the fund for the families of the dead.',
    'More than a hundred prisoners came home.',
    'The minister asked the people to join the army.',
    'Three hours ago the bridge was still open.',
    'Read the treaty, the envoy told them, and then come back.',
  ])('news: %s', (text) => expect(leftoverKind(text)).toBeNull())
})

describe('clean', () => {
  const block = (text: string, tag = 'p', linked = 0): Block => ({ text, tag, linked, bold: 0, slanted: 0 })
  const texts = (...blocks: readonly Block[]): readonly string[] =>
    clean(blocks, 'Envoys meet in Geneva').map(({ text }) => text)

  it('drops the title again, pointers, and headings at the end', () => {
    const pointer = 'What the envoys want'
    expect(
      texts(
        block('Envoys meet in Geneva', 'h1'),
        block('The talks ended.'),
        block('Terms', 'h2'),
        block('Nothing was signed.'),
        block(pointer, 'li', pointer.length - 3),
        block('More', 'h2'),
      ),
    ).toEqual(['The talks ended.', 'Terms', 'Nothing was signed.'])
  })

  it('keeps a sentence that is a link as a whole', () => {
    const sentence = 'The list was published on Monday.'
    expect(texts(block(sentence, 'p', sentence.length))).toEqual([sentence])
  })
})
