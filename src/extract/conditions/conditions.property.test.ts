import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UPOS, type Word } from '../../model/sentence.js'
import { extract } from '../extract.js'
import { FRAMES } from './frame-rows.js'
import { MARKERS } from './marker-rows.js'
import { SEQUELS } from './sequel-rows.js'

const CUES = [...MARKERS.keys(), ...SEQUELS.keys()].filter((cue) => !cue.includes(' '))
const FORMS = [
  ...CUES,
  ...FRAMES.keys(),
  ...'if to before because unless despite otherwise instead if to before because unless would must Moscow NATO they talks said must not will would lead trigger , “ and or but then which'.split(
    ' ',
  ),
]
const RELATIONS =
  'nsubj nsubj:pass csubj obj obl obl:agent nmod amod acl acl:relcl advcl ccomp xcomp conj cc case mark fixed aux aux:pass cop advmod det punct parataxis appos root advcl advcl advcl mark mark obj obl nsubj conj'.split(
    ' ',
  )

const drawnWord = fc.record({
  form: fc.constantFrom(...FORMS),
  upos: fc.constantFrom(...UPOS, ...(['VERB', 'VERB', 'VERB', 'NOUN', 'NOUN', 'NOUN'] as const)),
  relation: fc.constantFrom(...RELATIONS),
  head: fc.integer({ min: -1, max: 11 }),
  features: fc.constantFrom<Word['features']>(
    {},
    { Tense: 'Past', VerbForm: 'Fin' },
    { VerbForm: 'Inf' },
    { VerbForm: 'Ger' },
  ),
})
type Drawn = typeof drawnWord extends fc.Arbitrary<infer Value> ? Value : never

/** A party in every sentence, without which no link counts. */
const SUBJECT: Drawn = { form: 'NATO', upos: 'PROPN', relation: 'nsubj', head: 1, features: {} }

function articleOf(drawn: readonly (readonly Drawn[])[]): Parameters<typeof extract>[0] {
  let text = ''
  const sentences = drawn.map((parts) => {
    const start = text.length
    const words = [SUBJECT, ...parts].map((part): Word => {
      const at = text.length
      text += `${part.form} `
      return { ...part, start: at, end: at + part.form.length, lemma: part.form.toLowerCase() }
    })
    return { start, end: text.length - 1, words, entities: [], vector: new Float32Array(0) }
  })
  return {
    article: {
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
    },
    sentences,
  }
}

test('links of any tree are two stretches of the text that do not meet, and have ids of their own', () => {
  let links = 0
  fc.assert(
    fc.property(
      fc.array(fc.array(drawnWord, { minLength: 2, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
      (drawn) => {
        const read = articleOf(drawn)
        const { text } = read.article
        const { conditions } = extract(read)
        links += conditions.length
        for (const { antecedent, consequent, cue } of conditions) {
          for (const span of [antecedent, consequent]) {
            expect(span.text).not.toBe('')
            expect(text.slice(span.start, span.end)).toBe(span.text)
          }
          expect(antecedent.end <= consequent.start || consequent.end <= antecedent.start).toBe(true)
          expect(text).toContain(cue)
        }
        expect(new Set(conditions.map(({ id }) => id)).size).toBe(conditions.length)
        expect(extract(read).conditions).toEqual(conditions)
      },
    ),
    { numRuns: 400, seed: 11 },
  )
  expect(links).toBeGreaterThan(50)
})
