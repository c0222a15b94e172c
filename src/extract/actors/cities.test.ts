import { describe, expect, test } from 'vitest'
import { testSentence } from '../syntax/test-sentence.js'
import { openTree } from '../syntax/tree.js'
import { standardGazetteer } from './gazetteer.js'
import { nameAt } from './phrase.js'

const rowOf = (name: string) => standardGazetteer().lookup(name)[0]

describe('cities', () => {
  test.each([
    ['Chernivtsi', 'UKR'],
    ['Kramatorsk', 'UKR'],
    ['Boryspil', 'UKR'],
    ['Rotterdam', 'NLD'],
    ['São Paulo', 'BRA'],
    ['Sao Paulo', 'BRA'],
    ['Los Angeles', 'USA'],
    ['GENEVA', 'CHE'],
    ['Guangzhou', 'CHN'],
  ])('%s is in %s', (name, id) => {
    expect([rowOf(name)?.id, rowOf(name)?.kind]).toEqual([id, 'place'])
  })

  test.each([
    'Victoria',
    'Orange',
    'Mobile',
    'Reading',
    'Lincoln',
    'Jackson',
    'Birmingham',
    'March',
    'rio',
    'San Jose',
  ])('%s is a word, a surname or of two states', (name) => {
    expect(rowOf(name)).toBeUndefined()
  })

  test.each([
    ['Odessa', 'UKR'],
    ['Kyiv', 'UKR'],
    ['Hamas', 'HAMAS'],
    ['Niger', 'NER'],
  ])('%s stays what it is', (name, id) => {
    expect([rowOf(name)?.id, rowOf(name)?.unsure]).toEqual([id, undefined])
  })
})

describe('a city counts where the sentence makes a place of it', () => {
  const cityAt = (notation: string, form: string): string | null => {
    const { sentence, text } = testSentence(notation)
    const head = sentence.words.findIndex((word) => word.form === form)
    return nameAt(openTree(sentence), text, standardGazetteer(), head)?.row.id ?? null
  }

  test.each([
    ['tagged as a place', 'Nice/PROPN>2:nsubj woke/VERB>0:root [LOC:1-1]', 'Nice', 'FRA'],
    [
      'behind a preposition of place',
      'They/PRON>2:nsubj met/VERB>0:root in/ADP>4:case Split/PROPN>2:obl',
      'Split',
      'HRV',
    ],
    [
      'two words',
      'They/PRON>2:nsubj met/VERB>0:root in/ADP>5:case Tel/PROPN>5:compound Aviv/PROPN>2:obl',
      'Aviv',
      'ISR',
    ],
  ])('%s', (_, notation, form, expected) => {
    expect(cityAt(notation, form)).toBe(expected)
  })

  test.each([
    ['a person', 'Hassan/PROPN>2:nsubj spoke/VERB>0:root [PER:1-1]', 'Hassan'],
    ['a part of a longer name', 'Nice/PROPN>2:compound Corporation/PROPN>3:nsubj sued/VERB>0:root [ORG:1-2]', 'Nice'],
    ['untagged', 'Nice/PROPN>2:nsubj woke/VERB>0:root', 'Nice'],
    ['a plain word', 'a/DET>3:det nice/ADJ>3:amod day/NOUN>0:root', 'nice'],
    ['a verb', 'in/ADP>2:case Split/VERB>0:root', 'Split'],
    ['behind another preposition', 'the/DET>2:det word/NOUN>0:root of/ADP>4:case Hassan/PROPN>2:nmod', 'Hassan'],
  ])('not %s', (_, notation, form) => {
    expect(cityAt(notation, form)).toBeNull()
  })
})
