import { describe, expect, it } from 'vitest'
import { extract } from '../extract.js'
import { testSentence } from '../syntax/test-sentence.js'

const BEFORE =
  'Norway/PROPN>2:nsubj met/VERB/meet/Tense=Past,VerbForm=Fin>0:root Chad/PROPN>2:obj in/ADP>5:case 2007/NUM>2:obl'
const NEXT = 'Norway/PROPN>2:nsubj praised/VERB/praise/Tense=Past,VerbForm=Fin>0:root Chad/PROPN>2:obj'
const NOW = 'Norway/PROPN>2:nsubj praises/VERB/praise/Tense=Pres,VerbForm=Fin>0:root Chad/PROPN>2:obj'
const TODAY = `${NEXT} on/ADP>5:case Monday/PROPN>2:obl`

/** The statuses of two sentences with this between them, read in 2015. */
function statusesOf(between: string, first: string, second: string): readonly string[] {
  const one = testSentence(first)
  const two = testSentence(second, one.text.length + between.length)
  const article = {
    id: 'a',
    ref: 'a',
    outlet: null,
    title: null,
    url: null,
    byline: null,
    published: '2015-11-10',
    updated: null,
    language: 'en',
    fieldSources: {},
    text: `${one.text}${between}${two.text}`,
  }
  return extract({ article, sentences: [one.sentence, two.sentence] }).records.map(({ status }) => status)
}

describe('the time of a paragraph', () => {
  it.each([
    ['lasts through what it tells', ' ', NEXT, 'historical'],
    ['ends with the paragraph', '\n\n', NEXT, 'actual'],
    ['ends where another time is named', ' ', TODAY, 'actual'],
    ['does not reach the present', ' ', NOW, 'actual'],
  ])('%s', (_, between, second, expected) => {
    expect(statusesOf(between, BEFORE, second)).toEqual(['historical', expected])
  })
})
