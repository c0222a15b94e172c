import { describe, expect, it } from 'vitest'
import type { Entity, Word } from '../model/sentence.js'
import { withWholeNames } from './entity-edges.js'

/** Words as `form/UPOS/head/relation`, heads counted from 0. */
function wordsOf(notation: string): readonly Word[] {
  return notation.split(' ').map((part) => {
    const [form = '', upos = 'X', head = '-1', relation = 'root'] = part.split('/')
    return {
      form,
      lemma: form,
      upos: upos as Word['upos'],
      head: Number(head),
      relation,
      features: {},
      start: 0,
      end: 0,
    }
  })
}

describe('withWholeNames', () => {
  it.each<[string, string, Entity, readonly [number, number]]>([
    [
      'a participle',
      'the/DET/2/det United/VERB/2/amod States/PROPN/-1/root',
      { kind: 'LOC', first: 2, last: 2 },
      [1, 2],
    ],
    [
      'two adjectives',
      'its/PRON/3/nmod:poss Royal/ADJ/3/amod Medical/ADJ/3/amod College/NOUN/-1/root',
      { kind: 'ORG', first: 3, last: 3 },
      [1, 3],
    ],
    ['what follows', 'saw/VERB/-1/root Anna/PROPN/0/obj Berg/PROPN/1/flat', { kind: 'PER', first: 1, last: 1 }, [1, 2]],
    [
      'not in lower case',
      'the/DET/2/det northern/ADJ/2/amod Alps/PROPN/-1/root',
      { kind: 'LOC', first: 2, last: 2 },
      [2, 2],
    ],
    [
      'not the first word of a sentence',
      'Former/ADJ/1/amod Yugoslavia/PROPN/-1/root',
      { kind: 'LOC', first: 1, last: 1 },
      [1, 1],
    ],
    [
      'not a nationality before a person',
      'by/ADP/2/case Danish/ADJ/2/amod Berg/PROPN/-1/root',
      { kind: 'PER', first: 2, last: 2 },
      [2, 2],
    ],
    [
      'not what hangs elsewhere',
      'a/DET/1/det Monday/PROPN/-1/root Oslo/PROPN/1/nmod',
      { kind: 'LOC', first: 2, last: 2 },
      [2, 2],
    ],
  ])('takes %s', (_, notation, entity, [first, last]) => {
    expect(withWholeNames(wordsOf(notation), [entity])).toEqual([{ ...entity, first, last }])
  })

  it('leaves to another name what is its own', () => {
    const words = wordsOf('the/DET/2/det Oslo/PROPN/2/compound Council/PROPN/-1/root')
    const entities: readonly Entity[] = [
      { kind: 'LOC', first: 1, last: 1 },
      { kind: 'ORG', first: 2, last: 2 },
    ]
    expect(withWholeNames(words, entities)).toEqual(entities)
  })
})
