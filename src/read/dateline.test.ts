import { describe, expect, it } from 'vitest'
import { datelineLength, startWithDateline, withoutDateline } from './dateline.js'
import { segment } from './segment.js'

describe('a dateline', () => {
  it.each([
    ['LIMA, Feb 5 (Andes Wire) - Peru closed the border.', 'Peru closed the border.'],
    ['LIMA — Peru closed the border.', 'Peru closed the border.'],
    ['OSLO/STOCKHOLM - The talks failed.', 'The talks failed.'],
    ['ADDIS ABABA, Ethiopia (AP) -- “No,” he said.', '“No,” he said.'],
    ['Geneva (AP) – The envoy left.', 'The envoy left.'],
    ['WASHINGTON, D.C. - Congress met.', 'Congress met.'],
  ])('is set aside: %s', (text, rest) => {
    expect(text.slice(datelineLength(text))).toBe(rest)
  })

  it.each([
    'Peru - long a rival - closed the border.',
    'The president (of Peru) - he was late - spoke.',
    'UN-led talks failed.',
    'PERU CLOSES BORDER - CHILE PROTESTS',
    'He came - She left.',
    'AN-26 plane crashed - Nobody was hurt.',
    'U.S.-led forces left.',
  ])('is not in: %s', (text) => {
    expect(datelineLength(text)).toBe(0)
  })

  it('leaves a sentence that begins behind it', () => {
    const text = 'Border closed\n\nLIMA, Feb 5 (Andes Wire) - Peru closed the border. It was late.'
    const sentences = segment(text).map((sentence) => withoutDateline(text, sentence))
    const told = sentences.map(({ start, end }) => text.slice(start, end))
    expect(told).toEqual(['Border closed', 'Peru closed the border.', 'It was late.'])
    expect(text.slice(startWithDateline(text, sentences[1]?.start ?? 0)).startsWith('LIMA')).toBe(true)
    expect(startWithDateline(text, sentences[2]?.start ?? 0)).toBe(sentences[2]?.start)
  })
})
