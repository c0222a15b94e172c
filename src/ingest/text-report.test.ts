import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessTitle, statedBy, toArticle } from './report.js'
import { parseTextReport } from './text-report.js'

describe('parseTextReport', () => {
  it.each([
    [
      'a header',
      'Title: Talks end\nOutlet: The Post\nPublished: 2022-03-01\nURL: https://a.example/b\n\nThe talks ended.\n',
      {
        title: 'Talks end',
        outlet: 'The Post',
        published: '2022-03-01',
        url: 'https://a.example/b',
        text: 'The talks ended.\n',
      },
    ],
    [
      'a header in other words',
      'source: A\r\ndate: 2022\r\n\r\nText',
      { outlet: 'A', published: '2022', text: 'Text' },
    ],
    ['an address for a source', 'Source: https://a.example/b\n\nText', { url: 'https://a.example/b', text: 'Text' }],
    ['an empty value', 'Title:\nOutlet: A\n\nText', { outlet: 'A', text: 'Text' }],
    ['no header', 'The talks ended.\n\nSource: A', { text: 'The talks ended.\n\nSource: A' }],
    [
      'a first line of news with a colon',
      'Source: talks end\nThe envoys left.\n\nText',
      { text: 'Source: talks end\nThe envoys left.\n\nText' },
    ],
    ['a header line that runs to the end', 'Title: Talks end', { text: 'Title: Talks end' }],
    ['empty lines first', '\nTitle: A\n\nText', { text: '\nTitle: A\n\nText' }],
  ])('%s', (_, content, expected) => {
    const { text, ...fields } = expected
    expect(parseTextReport(content, 'a.txt')).toEqual({ ref: 'a.txt', stated: statedBy('record', fields), text })
  })
})

it('throws at nothing, and the text is the end of the file', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('Title: A', 'source: https://a.example', 'URL:', '', '\r', 'date: x'),
  )
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const content = lines.join(end)
      const { text, stated } = parseTextReport(content, 'a.txt')
      expect(content.endsWith(text)).toBe(true)
      if (text === content) expect(stated).toEqual({})
    }),
  )
})

describe('guessTitle', () => {
  it.each([
    ['Talks end without a deal\n\nThe envoys left.', 'Talks end without a deal'],
    ['\n Talks end. \r\n\r\nThe envoys left.', 'Talks end'],
    ['U.S. envoy leaves\n\nText', 'U.S. envoy leaves'],
    ['Talks end\nThe envoys left.', null],
    ['The envoys left. They had met twice.\n\nText', null],
    [`${'Talks and '.repeat(20)}\n\nText`, null],
    ['* * *\n\nText', null],
    ['Talks end', null],
  ])('%j', (text, title) => expect(guessTitle(text)).toBe(title))
})

describe('toArticle', () => {
  const report = { ref: '1', stated: {}, text: 'The talks ended.' }
  const by = (outlet: string) => toArticle({ ...report, stated: statedBy('record', { outlet }) })
  it('gives the same content one id, whatever the source calls it', () => {
    expect(toArticle({ ...report, ref: '2' }).id).toBe(toArticle(report).id)
  })
  it('keeps two outlets apart that print the same words', () => {
    expect(by('A').id).not.toBe(by('B').id)
  })
})
