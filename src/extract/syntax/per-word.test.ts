import { describe, expect, it } from 'vitest'
import { perWord, perWordOf } from './per-word.js'
import { testSentence } from './test-sentence.js'
import { lemmaOf, openTree, type Tree } from './tree.js'

const opened = (notation: string): Tree => openTree(testSentence(notation).sentence)

const RAIN = 'It/PRON>2:nsubj rained/VERB/rain>0:root'
const SNOW = 'It/PRON>2:nsubj snowed/VERB/snow>0:root'

describe('perWord', () => {
  it('answers as the question itself does, for each word of each sentence', () => {
    const trees = [opened(RAIN), opened(SNOW)]
    const lemma = perWord(lemmaOf)
    for (const _ of ['first', 'again'])
      expect(trees.map((tree) => [lemma(tree, 0), lemma(tree, 1)])).toEqual([
        ['it', 'rain'],
        ['it', 'snow'],
      ])
  })

  it.each([false, 0, null, ''])('asks once where the answer is %j', (answer) => {
    let asked = 0
    const ask = perWord(() => {
      asked++
      return answer
    })
    const tree = opened(RAIN)
    expect([ask(tree, 1), ask(tree, 1), asked]).toEqual([answer, answer, 1])
  })

  it('asks anew of a sentence that is opened again, as with other roles', () => {
    const size = perWord(({ roles }) => roles.size)
    const { sentence } = testSentence(RAIN)
    expect([size(openTree(sentence, new Map()), 0), size(openTree(sentence, new Map([['pilot', 'CVL']])), 0)]).toEqual([
      0, 1,
    ])
  })

  it('may ask of another word on the way', () => {
    const depth: (tree: Tree, index: number) => number = perWord((tree, index) => {
      const head = tree.words[index]?.head ?? -1
      return head < 0 ? 0 : depth(tree, head) + 1
    })
    expect([0, 1].map((index) => depth(opened(RAIN), index))).toEqual([1, 0])
  })
})

describe('perWordOf', () => {
  it('hands on the text', () => {
    const { sentence, text } = testSentence(RAIN)
    const slice = perWordOf((tree, index, own: string) => own.slice(0, tree.words[index]?.end))
    expect(slice(openTree(sentence), 1, text)).toBe('It rained')
  })
})
