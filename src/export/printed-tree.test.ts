import { describe, expect, it } from 'vitest'
import { testSentence } from '../extract/syntax/test-sentence.js'
import { columns } from './layout.js'
import { printTree } from './printed-tree.js'

const NOTATION =
  'The/DET>2:det envoy/NOUN>3:nsubj left/VERB/leave>0:root the/DET>5:det port/NOUN>3:obj of/ADP>8:case the/DET>8:det north/NOUN>5:nmod'
const page = { width: 80, colour: false }

describe('printTree', () => {
  it('draws words in their order, each joined to its head, with notes', () => {
    const { words } = testSentence(NOTATION).sentence
    const notes = new Map([
      [1, 'actor'],
      [2, 'trigger'],
    ])
    expect(`\n${printTree(words, notes, page)}`).toMatchInlineSnapshot(`
      "
          ╭─The    DET   det
        ╭─envoy    NOUN  nsubj        actor
        left       VERB  root         trigger
        │ ╭─the    DET   det
        ╰─port     NOUN  obj
          │ ╭─of   ADP   case
          │ ├─the  DET   det
          ╰─north  NOUN  nmod"
    `)
  })

  it('keeps to the page when the tree is deep', () => {
    const deep = Array.from({ length: 60 }, (_, at) => `word${at}/NOUN>${at}:${at === 0 ? 'root' : 'nmod'}`).join(' ')
    const { words } = testSentence(deep).sentence
    const notes = new Map([[59, 'recipient, content']])
    for (const width of [40, 80]) {
      const lines = printTree(words, notes, { width, colour: false }).split('\n')
      expect(lines).toHaveLength(60)
      for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width)
    }
  })

  it('draws every root of a forest', () => {
    const { words } = testSentence('One/NOUN>0:root two/NOUN>1:dep').sentence
    expect(printTree([...words, ...words.slice(0, 1)], new Map(), page).split('\n')).toHaveLength(3)
  })
})
