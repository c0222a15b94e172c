import { describe, expect, test } from 'vitest'
import { clauseHead, hasSubject, hasTo, isVerbal } from './clause.js'
import { modalOf } from './modal-verb.js'
import { isNegated, negation } from './negation.js'
import { testSentence } from './test-sentence.js'
import { openTree, type Tree } from './tree.js'

const SAID =
  'Peru/PROPN>2:nsubj said/VERB/say>0:root Chile/PROPN>6:nsubj wo/AUX/will>6:aux not/PART>6:advmod refuse/VERB>2:ccomp to/PART>8:mark sign/VERB>6:xcomp it/PRON>8:obj'
const NOUN = 'Peru/PROPN>2:nsubj has/VERB/have>0:root no/DET>4:det plan/NOUN>2:obj'
const ONLY = 'Peru/PROPN>4:nsubj not/PART>4:advmod only/ADV>4:advmod signed/VERB/sign>0:root'

const opened = (notation: string): Tree => openTree(testSentence(notation).sentence)

describe('clauses', () => {
  const tree = opened(SAID)

  test.each([
    ['sign', 7, 5],
    ['it', 8, 5],
    ['refuse', 5, 5],
    ['Peru', 0, 1],
  ])('%s stands in the clause of its verb', (_, index, head) => {
    expect(clauseHead(tree, index)).toBe(head)
  })

  test.each([
    ['said', 1, { subject: true, to: false, verbal: true }],
    ['sign', 7, { subject: false, to: true, verbal: true }],
    ['wo', 3, { subject: false, to: false, verbal: true }],
    ['it', 8, { subject: false, to: false, verbal: false }],
  ])('%s', (_, index, { subject, to, verbal }) => {
    expect([hasSubject(tree, index), hasTo(tree, index), isVerbal(tree, index)]).toEqual([subject, to, verbal])
  })
})

test.each([
  ['a verb by "not"', SAID, 5, 4],
  ['not the verb above it', SAID, 1, null],
  ['not the verb below it', SAID, 7, null],
  ['a noun by its determiner', NOUN, 3, 2],
  ['not by "not only"', ONLY, 3, null],
])('a word is denied: %s', (_, notation, index, word) => {
  expect(negation(opened(notation), index)).toBe(word)
  expect(isNegated(opened(notation), index)).toBe(word !== null)
})

test.each([
  ['in full where it is cut short', SAID, 5, 'will'],
  ['none of its own under another verb', SAID, 7, null],
  ['none', NOUN, 1, null],
])('the modal verb: %s', (_, notation, index, modal) => {
  expect(modalOf(opened(notation), index)).toBe(modal)
})
