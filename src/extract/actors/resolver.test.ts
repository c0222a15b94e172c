import { describe, expect, it } from 'vitest'
import { testSentence } from '../syntax/test-sentence.js'
import { openTree } from '../syntax/tree.js'
import { createResolver } from './resolver.js'

const idsAt = (notation: string, head: number): readonly string[] => {
  const { sentence, text } = testSentence(notation)
  return createResolver(text, [openTree(sentence)])
    .actorsAt(0, head)
    .map(({ party }) => party.id)
}

describe('a noun for a state with a name beside it', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'is the state that is named behind',
      'The/DET>3:det Portuguese/ADJ>3:amod colony/NOUN>6:nsubj ,/PUNCT>5:punct Angola/PROPN>3:appos voted/VERB/vote>0:root',
      ['AGO'],
    ],
    [
      'a noun for a thing is not',
      'The/DET>3:det Portuguese/ADJ>3:amod port/NOUN>6:nsubj ,/PUNCT>5:punct Angola/PROPN>3:appos voted/VERB/vote>0:root',
      [],
    ],
  ])('%s', (_, notation, expected) => {
    expect(idsAt(notation, 2)).toEqual(expected)
  })
})
