import { describe, expect, it } from 'vitest'
import { extract } from '../extract.js'
import { testSentence } from '../syntax/test-sentence.js'

function statementsOf(notations: readonly string[], glue = ' ') {
  let text = ''
  const sentences = notations.map((notation) => {
    const read = testSentence(notation, text === '' ? 0 : text.length + glue.length)
    text += (text === '' ? '' : glue) + read.text
    return read.sentence
  })
  const article = {
    id: 'a',
    ref: 'a',
    outlet: null,
    title: null,
    url: null,
    byline: null,
    published: null,
    updated: null,
    language: 'en',
    fieldSources: {},
    text,
  }
  return extract({ article, sentences })
}

const NESTED =
  'Norway/PROPN>2:nsubj said/VERB/say>0:root that/SCONJ>5:mark Iceland/PROPN>5:nsubj rejected/VERB/reject/VerbForm=Fin,Tense=Past>2:ccomp the/DET>7:det offer/NOUN>5:obj of/ADP>9:case France/PROPN>7:nmod ./PUNCT>2:punct [LOC:1-1] [LOC:4-4] [LOC:9-9]'
const QUOTED =
  '“/PUNCT>4:punct We/PRON>4:nsubj are/AUX/be>4:cop ready/ADJ>8:ccomp ,/PUNCT>4:punct ”/PUNCT>4:punct Norway/PROPN>8:nsubj said/VERB/say>0:root ./PUNCT>8:punct [LOC:7-7]'
const MORE =
  '“/PUNCT>5:punct The/DET>3:det rest/NOUN>5:nsubj is/AUX/be>5:cop up/ADP>0:root to/ADP>7:case them/PRON/they>5:obl ./PUNCT>5:punct ”/PUNCT>5:punct'

describe('statements', () => {
  it('says in which other one stands, and what each makes of its source', () => {
    const { statements, records } = statementsOf([NESTED])
    expect(statements.map(({ source, cue, force }) => [source?.text, cue.text, force])).toEqual([
      ['Norway', 'said', 'speech'],
      ['Iceland', 'rejected', 'stance'],
    ])
    expect(statements.map(({ within }) => within)).toEqual([null, statements[0]?.id])
    expect(records.map(({ trigger, speaker }) => [trigger, speaker?.id])).toEqual([['rejected', 'NOR']])
  })

  it.each([
    ['in one paragraph', ' '],
    ['over two paragraphs', '\n\n'],
  ])('gives a quotation %s one statement, a piece each', (_, glue) => {
    const { statements } = statementsOf([QUOTED, MORE], glue)
    expect(statements.map(({ content, speaker, directness }) => [content.length, speaker?.id, directness])).toEqual([
      [2, 'NOR', 'direct'],
    ])
  })

  it('lends nobody the words of an article that only quotes a word', () => {
    const { statements } = statementsOf([
      'The/DET>5:det “/PUNCT>5:punct grand/ADJ>5:amod ”/PUNCT>5:punct opening/NOUN>6:nsubj failed/VERB/fail>0:root ./PUNCT>6:punct',
    ])
    expect(statements).toEqual([])
  })
})
