import { describe, expect, test } from 'vitest'
import { EVENT_TYPES } from '../../model/record.js'
import { matchesAt } from '../events/match.js'
import { testSentence } from '../syntax/test-sentence.js'
import { openTree } from '../syntax/tree.js'
import { ROWS } from './lexicon.js'
import { table, verbs } from './notation.js'
import type { Row } from './row.js'

/** The barest sentence that holds a row's words, one of each shape. */
function bareSentence(row: Row): string {
  const negator = (head: number): readonly string[] => (row.negated ? [`not/PART>${head}:advmod`] : [])
  const modifiers = (words: readonly string[], head: number): readonly string[] =>
    words.map((word) => `${word}/NOUN>${head}:compound`)
  if (row.shape === 'noun') {
    const head = row.before.length + 1
    const opened =
      row.preposition === null
        ? []
        : [
            `${row.preposition}/ADP>${head + (row.negated ? 3 : 2)}:case`,
            `Peru/PROPN>${head + (row.negated ? 1 : 0)}:nmod`,
          ]
    const shift = row.negated ? 1 : 0
    return [
      ...negator(head + shift),
      ...modifiers(row.before, head + shift),
      `${row.lemma}/NOUN>0:root`,
      ...opened,
    ].join(' ')
  }
  if (row.shape === 'adjective') {
    const head = 3 + (row.negated ? 1 : 0) + row.before.length
    const opened = row.preposition === null ? [] : [`${row.preposition}/ADP>${head + 2}:case`, `Peru/PROPN>${head}:obl`]
    return [
      `Peru/PROPN>${head}:nsubj`,
      `is/AUX/be>${head}:cop`,
      ...negator(head),
      ...modifiers(row.before, head),
      `${row.lemma}/ADJ>0:root`,
      ...opened,
    ].join(' ')
  }
  const verb = 2 + (row.negated ? 1 : 0)
  const words = [`Peru/PROPN>${verb}:nsubj`, ...negator(verb), `${row.lemma}/VERB>0:root`]
  const add = (word: string): number => words.push(word)
  if (row.object === null) {
    if (row.particle !== null) add(`${row.particle}/ADP>${verb}:compound:prt`)
  } else {
    const noun = words.length + 1 + (row.particle === null ? 0 : 1) + row.objectBefore.length
    if (row.particle !== null) add(`${row.particle}/ADP>${noun}:case`)
    for (const word of row.objectBefore) add(`${word}/ADJ>${noun}:amod`)
    add(`${row.object}/NOUN>${verb}:${row.particle === null ? 'obj' : 'obl'}`)
  }
  if (row.preposition !== null) {
    add(`${row.preposition}/ADP>${words.length + 2}:case`)
    add(`Chile/PROPN>${verb}:obl`)
  }
  return words.join(' ')
}

describe('the lexicon', () => {
  test('covers all sixteen types, with verbs in each', () => {
    for (const type of EVENT_TYPES)
      expect(ROWS.filter((row) => row.type === type && row.shape === 'verb').length, type).toBeGreaterThan(10)
  })

  test('no pattern stands in two types unless a condition tells them apart', () => {
    const free = ROWS.filter(({ where, guard }) => Object.keys(where).length === 0 && guard === null)
    const types = new Map<string, Set<string>>()
    for (const row of free) {
      const key = row.id.slice(row.id.indexOf('/') + 1)
      types.set(key, (types.get(key) ?? new Set()).add(row.type))
    }
    expect(
      [...types].filter(([, found]) => found.size > 1).map(([key, found]) => `${key}: ${[...found].join(', ')}`),
    ).toEqual([])
  })

  test('every row matches the words it is written for', () => {
    const failing = ROWS.filter((row) => {
      const tree = openTree(testSentence(bareSentence(row)).sentence)
      return !tree.words.some((_, index) => matchesAt(tree, index).some((match) => match.row === row))
    })
    expect(failing.map(({ id }) => id)).toEqual([])
  })

  test('no row matches a sentence about the weather', () => {
    const tree = openTree(
      testSentence('Rain/NOUN>2:nsubj fell/VERB/fall>0:root over/ADP>5:case the/DET>5:det hills/NOUN/hill>2:obl')
        .sentence,
    )
    expect(tree.words.flatMap((_, index) => matchesAt(tree, index).map(({ row }) => row.id))).toEqual([])
  })
})

describe('the notation', () => {
  test('a/b stands for either', () => {
    expect(table('CONSULT', verbs('hold/have talk', 'subj > with')).map(({ id }) => id)).toEqual([
      'CONSULT/verb/hold talk',
      'CONSULT/verb/have talk',
    ])
  })

  test.each([
    ['rule out', { lemma: 'rule', particle: null, preposition: 'out', object: null }],
    ['pull out of', { lemma: 'pull', particle: 'out', preposition: 'of', object: null }],
    ['put pressure on', { lemma: 'put', particle: null, preposition: 'on', object: 'pressure' }],
    [
      'go on hunger strike',
      { lemma: 'go', particle: 'on', preposition: null, object: 'strike', objectBefore: ['hunger'] },
    ],
  ])('%s', (pattern, shape) => {
    expect(table('REJECT', verbs(pattern, 'subj > obj'))[0]).toMatchObject(shape)
  })

  test('a slot that does not exist is an error that names the row', () => {
    expect(() => table('REJECT', verbs('refuse', 'subj > objct'))).toThrow(/"refuse".*"objct"/)
  })
})
