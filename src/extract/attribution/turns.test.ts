import { describe, expect, it } from 'vitest'
import type { Word } from '../../model/sentence.js'
import { openTree, type Tree } from '../syntax/tree.js'
import { turns } from './turns.js'

/** Each line a sentence, each word a name under the one before it. */
function treesOf(text: string): readonly Tree[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index: start }) => {
    const words = [...line.matchAll(/\p{L}+|:/gu)].map(
      ({ 0: form, index }, at): Word => ({
        form,
        start: start + index,
        end: start + index + form.length,
        lemma: form.toLowerCase(),
        upos: form === ':' ? 'PUNCT' : form === 'Then' ? 'ADV' : 'PROPN',
        features: {},
        head: at - 1,
        relation: at === 0 ? 'root' : 'dep',
      }),
    )
    return openTree({ start, end: start + line.length, words, entities: [], vector: new Float32Array(0) })
  })
}

function said(text: string): readonly string[] {
  const trees = treesOf(text)
  return turns(text, trees).map(({ source, contents }) => {
    const name = source ? trees[source.sentence]?.words[source.head]?.form : null
    return `${name} > ${contents.map(({ start, end }) => text.slice(start, end)).join(' | ')}`
  })
}

describe('turns', () => {
  it('belong to who is named before the colon, to the end of the line, and none to the chair', () => {
    expect(said('MODERATOR: Welcome. \nANNA RUIZ: We agree. All of us.\nMODERATOR: Thanks\nDAHL: Not us')).toEqual([
      'RUIZ > We agree. All of us.',
      'DAHL > Not us',
    ])
  })

  it.each([
    ['a headline', 'Ruiz: Deal near\nTalks go on\nEnvoys meet'],
    ['three headlines', 'Ruiz: Deal near\nDahl: Not yet\nVienna: Talks go on'],
    ['two fields', 'Place: Vienna\nPlace: Vienna'],
    ['prose', 'The envoy left\nThe talks end'],
    ['labels without a noun', 'Then: Yes\nThen: No\nThen: Yes'],
    ['nothing', ''],
  ])('%s has none', (_, text) => expect(said(text)).toEqual([]))
})
