import { describe, expect, test } from 'vitest'
import type { Sentence } from '../../model/sentence.js'
import { readThrough } from '../extract.js'
import { testSentence } from '../syntax/test-sentence.js'

const FIRST =
  'Norway/PROPN>2:nsubj rejected/VERB/reject/Tense=Past,VerbForm=Fin>0:root the/DET>4:det plan/NOUN>2:obj of/ADP>6:case Chad/PROPN>4:nmod ./PUNCT>2:punct'
const SECOND =
  'It/PRON>3:nsubj may/AUX>3:aux condemn/VERB/condemn/VerbForm=Inf>0:root Chad/PROPN>3:obj ,/PUNCT>7:punct Norway/PROPN>7:nsubj said/VERB/say/Tense=Past,VerbForm=Fin>3:parataxis ./PUNCT>3:punct'

function read(...notations: readonly string[]) {
  let text = ''
  const sentences = notations.map((notation): Sentence => {
    const found = testSentence(notation, text.length)
    text += `${found.text} `
    return found.sentence
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
  return readThrough({ article, sentences })
}

describe('the trace of a record', () => {
  const { findings, speechAt } = read(FIRST, SECOND)
  const [rejection, blame] = findings

  test('has the row, the slots and the confidence in parts', () => {
    expect(rejection?.record.rule).toBe(rejection?.draft.trace.match?.row.id)
    expect(rejection?.draft.trace.slots.actor).toBe('subj')
  })

  test('has the word that decides the status', () => {
    expect(rejection?.draft.trace.status).toEqual({ kind: 'plain', word: null })
    expect(blame?.record.status).toBe('hypothetical')
    expect(blame?.draft.trace.status).toEqual({ kind: 'modal', word: 1 })
  })

  test('has the mention that a pronoun leans on', () => {
    const actor = blame?.draft.actors[0]
    expect(actor).toMatchObject({ how: 'pronoun', sentence: 1, head: 0 })
    expect(actor?.via).toMatchObject({ how: 'name', sentence: 0, head: 0 })
  })

  test('tells by which words somebody speaks, and that nobody does', () => {
    expect(speechAt(0, 1, true)).toBeNull()
    expect(speechAt(1, 2, true)?.attribution.cueHead).toBe(6)
  })
})
